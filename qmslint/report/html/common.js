// What every page has: two languages, of which it shows one. `spoken` is called when that changes.
const page = (() => {
  const root = document.documentElement;
  const languages = document.querySelector(".languages");
  const hearers = [];
  languages.hidden = false;

  const speak = (lang) => {
    root.lang = root.dataset.lang = lang;
    for (const button of languages.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.dataset.to === lang));
    for (const told of document.querySelectorAll("option[data-vi], h3[data-vi]")) told.textContent = told.dataset[lang];
    for (const told of document.querySelectorAll("[data-label-vi]")) told.setAttribute("aria-label", lang === "vi" ? told.dataset.labelVi : told.dataset.labelEn);
    document.title = document.querySelector(`h1 [lang="${lang}"]`).textContent;
    for (const hear of hearers) hear();
  };
  languages.addEventListener("click", (event) => { if (event.target.dataset.to) speak(event.target.dataset.to); });

  const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
  const known = new Map();
  // What an element shows in the present language, in small letters.
  const text = (element) => {
    const lang = root.dataset.lang;
    if (!known.has(element)) known.set(element, {});
    const texts = known.get(element);
    if (texts[lang] === undefined) {
      const copy = element.cloneNode(true);
      for (const other of copy.querySelectorAll(`span[lang]:not([lang="${lang}"])`)) other.remove();
      texts[lang] = copy.textContent.normalize("NFC").toLowerCase();
    }
    return texts[lang];
  };
  // Searched with and without diacritics.
  const holds = (element, wanted) => {
    wanted = wanted.normalize("NFC").trim().toLowerCase();
    return !wanted || text(element).includes(wanted) || (fold(wanted) === wanted && fold(text(element)).includes(wanted));
  };
  return { root, holds, get: (id) => document.getElementById(id), spoken: (hear) => hearers.push(hear) };
})();

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
  // A table of kind `sortable` is sorted by the column whose head is pressed: numbers from the most, words from the first.
  const shown = (cell) => {
    const copy = cell.cloneNode(true);
    for (const other of copy.querySelectorAll(`span[lang]:not([lang="${root.dataset.lang}"])`)) other.remove();
    return copy.textContent.trim();
  };
  const sort = (table, head) => {
    const at = [...head.parentNode.children].indexOf(head);
    const numbers = head.classList.contains("count") || table.querySelector(`tbody td[data-sort]:nth-child(${at + 1})`);
    const before = head.getAttribute("aria-sort");
    const down = before ? before === "ascending" : Boolean(numbers);
    const value = (row) => numbers ? Number(row.children[at].dataset.sort || row.children[at].textContent) : shown(row.children[at]);
    const rows = [...table.tBodies[0].rows].map((row) => [value(row), row]);
    rows.sort(([a], [b]) => (numbers ? a - b : a.localeCompare(b, root.dataset.lang, { numeric: true })) * (down ? -1 : 1));
    table.tBodies[0].append(...rows.map(([, row]) => row));
    for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
  };
  for (const table of document.querySelectorAll("table.sortable")) for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(table, head));
    head.append(button);
  }

  // Searched with and without diacritics.
  const holds = (element, wanted) => {
    wanted = wanted.normalize("NFC").trim().toLowerCase();
    return !wanted || text(element).includes(wanted) || (fold(wanted) === wanted && fold(text(element)).includes(wanted));
  };
  return { root, holds, get: (id) => document.getElementById(id), spoken: (hear) => hearers.push(hear) };
})();

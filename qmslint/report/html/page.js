"use strict";
(() => {
  const root = document.documentElement;
  const get = (id) => document.getElementById(id);
  const languages = document.querySelector(".languages");
  languages.hidden = false;

  const speak = (lang) => {
    root.lang = root.dataset.lang = lang;
    for (const button of languages.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.dataset.to === lang));
    for (const option of document.querySelectorAll("option[data-vi]")) option.textContent = option.dataset[lang];
    for (const heading of document.querySelectorAll("h3[data-vi]")) heading.textContent = heading.dataset[lang];
    document.title = document.querySelector(`h1 [lang="${lang}"]`).textContent;
  };
  languages.addEventListener("click", (event) => { if (event.target.dataset.to) { speak(event.target.dataset.to); show(); } });

  const form = get("filters");
  const list = get("findings");
  const articles = [...list.querySelectorAll("article")];
  const sections = [...list.children];
  const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
  const words = new Map();
  // What the page shows in the present language; searched with and without diacritics.
  const text = (article) => {
    const key = root.dataset.lang;
    if (!words.has(article)) words.set(article, {});
    const known = words.get(article);
    if (known[key] === undefined) {
      const copy = article.cloneNode(true);
      for (const other of copy.querySelectorAll(`span[lang]:not([lang="${key}"])`)) other.remove();
      known[key] = copy.textContent.normalize("NFC").toLowerCase();
    }
    return known[key];
  };

  const matches = (article) => {
    const wanted = get("search").value.normalize("NFC").trim().toLowerCase();
    const levels = [...form.querySelectorAll("input[name=level]:checked")].map((tick) => tick.value);
    const data = article.dataset;
    return levels.includes(data.level)
      && (!get("by-document").value || get("by-document").value === data.document)
      && (!get("by-rule").value || get("by-rule").value === data.rule)
      && (!get("by-clause").value || data.clause.split("|").includes(get("by-clause").value))
      && (!wanted || text(article).includes(wanted) || (fold(wanted) === wanted && fold(text(article)).includes(wanted)));
  };

  const arrange = () => {
    const by = get("group").value;
    if (by === "document") {
      list.replaceChildren(...sections);
      for (const article of articles) sections.find((s) => s.querySelector("h3").textContent === article.dataset.document).append(article);
      return;
    }
    const groups = new Map();
    for (const article of articles) {
      const keys = article.dataset[by] ? article.dataset[by].split("|") : [""];
      keys.forEach((key, at) => {
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(at ? article.cloneNode(true) : article);
      });
    }
    list.replaceChildren(...[...groups].sort((a, b) => a[0].localeCompare(b[0])).map(([key, members]) => {
      const section = document.createElement("section");
      section.className = "group";
      const heading = document.createElement("h3");
      if (key) heading.textContent = key;
      else {
        heading.dataset.vi = "Không nêu điều khoản";
        heading.dataset.en = "No clause";
        heading.textContent = heading.dataset[root.dataset.lang];
      }
      section.append(heading, ...members);
      return section;
    }));
  };

  const show = () => {
    if (!form) return;
    let count = 0;
    for (const article of articles) count += matches(article) ? 1 : 0;
    for (const article of list.querySelectorAll("article")) article.hidden = !matches(article);
    for (const section of list.children) section.hidden = !section.querySelector("article:not([hidden])");
    get("shown").textContent = String(count);
  };

  if (!form) return;
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => { if (event.target.id === "group") arrange(); show(); });
  form.addEventListener("reset", () => setTimeout(() => { arrange(); show(); }));
  // A link to a document's findings leads there whatever is filtered.
  for (const link of document.querySelectorAll('a[href^="#d"]')) link.addEventListener("click", () => {
    if (get(link.hash.slice(1))?.isConnected && !get(link.hash.slice(1)).hidden) return;
    form.reset(); arrange(); show();
    get(link.hash.slice(1))?.scrollIntoView();
  });
  show();
})();

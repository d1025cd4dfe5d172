(() => {
  const { get, holds, root } = page;
  const form = get("filters");
  if (!form) return;
  const list = get("findings");
  const articles = [...list.querySelectorAll("article")];
  const sections = [...list.children];
  const picks = [...form.querySelectorAll("select[data-by]")];

  const matches = (article) => {
    const levels = [...form.querySelectorAll("input[name=level]:checked")].map((tick) => tick.value);
    return levels.includes(article.dataset.level)
      && picks.every((pick) => !pick.value || article.dataset[pick.dataset.by].split("|").includes(pick.value))
      && holds(article, get("search").value);
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
    const none = get("group").selectedOptions[0].dataset;
    list.replaceChildren(...[...groups].sort((a, b) => a[0].localeCompare(b[0])).map(([key, members]) => {
      const section = document.createElement("section");
      section.className = "group";
      const heading = document.createElement("h3");
      if (key) heading.textContent = key;
      else {
        heading.dataset.vi = none.noneVi;
        heading.dataset.en = none.noneEn;
        heading.textContent = heading.dataset[root.dataset.lang];
      }
      section.append(heading, ...members);
      return section;
    }));
  };

  const show = () => {
    let count = 0;
    for (const article of articles) count += matches(article) ? 1 : 0;
    for (const article of list.querySelectorAll("article")) article.hidden = !matches(article);
    for (const section of list.children) section.hidden = !section.querySelector("article:not([hidden])");
    get("shown").textContent = String(count);
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => { if (event.target.id === "group") arrange(); show(); });
  form.addEventListener("reset", () => setTimeout(() => { arrange(); show(); }));
  page.spoken(show);
  // A link to a document's findings leads there whatever is filtered.
  for (const link of document.querySelectorAll('a[href^="#d"]')) link.addEventListener("click", () => {
    if (get(link.hash.slice(1))?.isConnected && !get(link.hash.slice(1)).hidden) return;
    form.reset(); arrange(); show();
    get(link.hash.slice(1))?.scrollIntoView();
  });
  // A link from a count shows the findings that were counted.
  for (const link of document.querySelectorAll("a[data-pick]")) link.addEventListener("click", () => {
    form.reset();
    get(`by-${link.dataset.pick}`).value = link.dataset.value;
    setTimeout(() => { arrange(); show(); }, 1);
  });
  show();
})();

(() => {
  const { get, holds, root } = page;
  const form = get("filters");
  if (!form) return;
  const list = get("findings");
  const articles = [...list.querySelectorAll("article")];
  const sections = [...list.children];
  const homes = new Map(articles.map((article) => [article, article.parentNode]));
  const picks = [...form.querySelectorAll("select[data-by]")];

  const ticks = [...form.querySelectorAll("input[name=level]")];
  const wanted = () => {
    const levels = ticks.filter((tick) => tick.checked).map((tick) => tick.value);
    const asked = picks.filter((pick) => pick.value).map((pick) => [pick.dataset.by, pick.value]);
    const words = get("search").value;
    return (article) => levels.includes(article.dataset.level)
      && asked.every(([by, value]) => article.dataset[by].split("|").includes(value))
      && holds(article, words);
  };

  const copied = (article) => {
    const copy = article.cloneNode(true);
    copy.dataset.copy = "";
    return copy;
  };

  const arrange = () => {
    const by = list.dataset.group = get("group").value;
    if (by === "document") {
      list.replaceChildren(...sections);
      for (const article of articles) homes.get(article).append(article);
      return;
    }
    const groups = new Map();
    for (const article of articles) {
      const keys = article.dataset[by] ? article.dataset[by].split("|") : [""];
      keys.forEach((key, at) => {
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(at ? copied(article) : article);
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
    const matches = wanted();
    let count = 0;
    for (const article of articles) {
      article.hidden = !matches(article);
      count += article.hidden ? 0 : 1;
    }
    for (const copy of list.querySelectorAll("article[data-copy]")) copy.hidden = !matches(copy);
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
  // A number of the overview shows the findings of its level.
  for (const link of document.querySelectorAll("a[data-level]")) link.addEventListener("click", () => {
    form.reset();
    setTimeout(() => { for (const tick of ticks) tick.checked = tick.value === link.dataset.level; arrange(); show(); }, 1);
  });
  // A link from a count shows the findings that were counted.
  for (const link of document.querySelectorAll("a[data-pick]")) link.addEventListener("click", () => {
    form.reset();
    get(`by-${link.dataset.pick}`).value = link.dataset.value;
    setTimeout(() => { arrange(); show(); }, 1);
  });
  show();
})();

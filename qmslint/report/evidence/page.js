(() => {
  const { get, holds } = page;
  const form = get("filters");
  if (!form) return;
  const rows = [...document.querySelectorAll("tr[data-states]")];
  const show = () => {
    let count = 0;
    for (const row of rows) {
      const wanted = get("state").value;
      row.hidden = !((!wanted || row.dataset.states.split(" ").includes(wanted)) && holds(row, get("search").value));
      count += row.hidden ? 0 : 1;
    }
    get("shown").textContent = String(count);
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  page.spoken(show);
  show();
})();

// Pages on the whole screen; a remote control sends Page Down and Page Up.

const image = document.querySelector("img");
const drawn = new Map();
let page = 1;
let pages = 1;

async function load(number) {
  if (!drawn.has(number)) {
    drawn.set(number, fetch(`${document.body.dataset.page}&page=${number}`).then(async (answer) => {
      pages = Number(answer.headers.get("X-Pages"));
      return URL.createObjectURL(await answer.blob());
    }));
  }
  return drawn.get(number);
}

async function show(number) {
  page = Math.min(Math.max(number, 1), pages);
  const wanted = page;
  const address = await load(wanted);
  if (wanted !== page) return;
  image.src = address;
  image.alt = document.body.dataset.alt.replace("{number}", page);
  document.querySelector("[data-count]").textContent = `${page} / ${pages}`;
  if (page < pages) load(page + 1);
}

const toggle = () => {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.();
};
const keys = {
  ArrowRight: () => show(page + 1), PageDown: () => show(page + 1), " ": () => show(page + 1),
  ArrowLeft: () => show(page - 1), PageUp: () => show(page - 1),
  Home: () => show(1), End: () => show(pages),
  f: toggle, Escape: () => history.back(),
};
document.addEventListener("keydown", (event) => {
  if (event.target.closest("a, button") && [" ", "Enter"].includes(event.key)) return;
  const act = keys[event.key];
  if (act) { event.preventDefault(); act(); }
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button, [data-leave]");
  if (!button) { show(page + 1); return; }
  button.blur();
  if (button.dataset.step) show(page + Number(button.dataset.step));
  if ("whole" in button.dataset) toggle();
  if ("leave" in button.dataset && history.length > 1) { event.preventDefault(); history.back(); }
});
show(1);

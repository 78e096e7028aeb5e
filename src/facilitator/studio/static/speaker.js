// The clock runs from the first step, or from S; a remote control sends Page Down and Page Up.

const moments = [...document.querySelectorAll("article")];
const how = document.body.dataset;
const total = 60 * Number(document.body.dataset.minutes);
let place = 0;
let began = null;

const shown = (seconds) => {
  const whole = Math.abs(Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};
const write = (name, words) => { document.querySelector(`[data-${name}]`).textContent = words; };

function tick() {
  if (began === null) return;
  const elapsed = (Date.now() - began) / 1000;
  const at = Number(moments[place].dataset.at);
  const next = Number(moments[place + 1]?.dataset.at ?? total);
  write("elapsed", shown(elapsed));
  write("left", elapsed > total ? `−${shown(elapsed - total)}` : shown(total - elapsed));
  const late = Math.max(0, elapsed - next) || Math.min(0, elapsed - at);
  write("drift", (late > 5 ? how.late : late < -5 ? how.early : how.onTime).replace("{time}", shown(late)));
  document.body.classList.toggle("is-late", late > 30);
}

function start() {
  if (began === null) {
    began = Date.now();
    document.querySelector("[data-start]").hidden = true;
  }
  tick();
}

function go(by) {
  const to = Math.min(Math.max(place + by, 0), moments.length - 1);
  if (to === place) return;
  if (by > 0) start();
  moments[place].hidden = true;
  place = to;
  moments[place].hidden = false;
  moments[place + 1]?.querySelector("img")?.setAttribute("loading", "eager");
  document.querySelector("progress").value = place;
  window.scrollTo(0, 0);
  tick();
}

const size = (by) => {
  const now = parseFloat(getComputedStyle(document.body).getPropertyValue("--script")) || 1.9;
  document.body.style.setProperty("--script", `${Math.min(4, Math.max(1, now + by * 0.2))}rem`);
};

document.addEventListener("keydown", (event) => {
  if (["ArrowRight", "PageDown", " "].includes(event.key)) { event.preventDefault(); go(1); }
  if (["ArrowLeft", "PageUp"].includes(event.key)) { event.preventDefault(); go(-1); }
  if (event.key.toLowerCase() === "s") start();
  if (event.key === "+") size(1);
  if (event.key === "-") size(-1);
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  button.blur();
  if (button.dataset.step) go(Number(button.dataset.step));
  if (button.dataset.size) size(Number(button.dataset.size));
  if ("start" in button.dataset) start();
});
setInterval(tick, 250);

// An exercise: entries of lists, whole texts, what differs for one client, faults at their fields.

import { draw, post, refresh, said, save, say, sentence } from "./studio.js";

const OPEN = "open-places";
const places = () => [...document.querySelectorAll("details[data-place]")];
const open = new Set(JSON.parse(sessionStorage.getItem(OPEN) || "[]"));
places().forEach((each) => { each.open = open.has(each.dataset.place); });
document.addEventListener("toggle", () => {
  const now = places().filter((each) => each.open).map((each) => each.dataset.place);
  sessionStorage.setItem(OPEN, JSON.stringify(now));
}, true);

async function changeEntry(place, body, what = "/entry") {
  const url = place.closest("[data-url]").dataset.url.replace("/field", what);
  const { path, entries } = place.dataset;
  const answer = await post(url, { path: JSON.parse(path || "[]"), entries: Number(entries), ...body });
  if (answer.ok) { sessionStorage.setItem("scrolled", String(scrollY)); location.reload(); return; }
  const told = (await answer.json()).problems.map(sentence).join(" ");
  document.querySelector("[data-entry-fault]").textContent = told;
}
scrollTo(0, Number(sessionStorage.getItem("scrolled") || 0));
sessionStorage.removeItem("scrolled");

document.querySelector(".tree")?.addEventListener("click", (event) => {
  const { entry: act, start } = event.target.dataset;
  if (start) changeEntry(event.target, { was: null, value: JSON.parse(start) }, "/field");
  if (!act) return;
  const place = event.target.closest("[data-path]");
  changeEntry(place, { act, index: Number(place.dataset.index || 0), to: Number(event.target.dataset.to || 0) });
});
document.querySelector(".texts")?.addEventListener("click", ({ target }) => {
  const field = document.getElementById(target.dataset.leaveOut)?.closest(".field");
  if (field) changeEntry(field, { was: JSON.parse(field.dataset.was), value: false }, "/field");
});
document.querySelector("[data-section]")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const [heading, after, body] = [...event.target.querySelectorAll("input, select, textarea")].map((each) => each.value.trim());
  const path = [event.target.dataset.section, `${heading} (new${after ? `, after ${after}` : ""})`];
  changeEntry(event.target, { path, was: null, value: body }, "/field");
});
document.querySelector(".tree")?.addEventListener("submit", (event) => {
  const place = event.target.dataset.map;
  if (!place) return;
  event.preventDefault();
  const [name, says] = [...event.target.querySelectorAll("input")].map((each) => each.value.trim());
  const value = /^\d+(\.\d+)?$/.test(says) ? Number(says) : says;
  changeEntry(event.target, { path: [...JSON.parse(place), name], was: null, value }, "/field");
});
let dragged = null;
document.querySelector(".tree")?.addEventListener("dragstart", (event) => {
  dragged = event.target.querySelector(".moves");
});
document.querySelector(".tree")?.addEventListener("dragover", (event) => {
  if (dragged) event.preventDefault();
});
document.querySelector(".tree")?.addEventListener("drop", (event) => {
  const target = event.target.closest("details[draggable]")?.querySelector(".moves");
  if (!dragged || !target || target.dataset.path !== dragged.dataset.path) return;
  event.preventDefault();
  changeEntry(dragged, { act: "move", index: Number(dragged.dataset.index), to: Number(target.dataset.index) });
});

const text = document.querySelector("[data-text]");
if (text) {
  const area = text.querySelector("textarea");
  let was = area.value;
  const keep = async () => {
    const answer = await post(text.dataset.text, { file: text.dataset.file, was, text: area.value });
    const fault = text.querySelector(".fault");
    fault.textContent = answer.ok ? "" : (await answer.json()).problems.map(sentence).join(" ");
    if (answer.ok) { was = area.value; say(said("saved")); draw(); refresh(); }
  };
  text.addEventListener("submit", (event) => { event.preventDefault(); keep(); });
  text.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") { event.preventDefault(); keep(); }
  });
  addEventListener("beforeunload", (event) => { if (area.value !== was) event.preventDefault(); });
}

// --- For one client alone -------------------------------------------------------------------------

function show(field, value) {
  const input = field.querySelector("input, select, textarea");
  if (input.type === "checkbox") input.checked = value === true;
  else input.value = Array.isArray(value) ? value.join(", ") : value;
  return input;
}
document.addEventListener("saved", ({ target, detail }) => {
  const place = target.querySelector(".original[data-origin]");
  if (!place) return;
  const original = JSON.parse(place.dataset.origin);
  if (detail === null) { target.dataset.was = place.dataset.origin; show(target, original); }
  place.hidden = detail === null || JSON.stringify(detail) === JSON.stringify(original);
});
document.addEventListener("click", async (event) => {
  if (!event.target.matches("[data-original]")) return;
  const field = event.target.closest(".field");
  const original = JSON.parse(event.target.parentElement.dataset.origin);
  show(field, original).focus();
  await save(field, original);
});

// --- Faults, at the field whose line they name ------------------------------------------------------

const parted = (at) => [at.slice(0, at.lastIndexOf(":")), Number(at.slice(at.lastIndexOf(":") + 1))];
document.addEventListener("loaded", ({ target }) => {
  document.querySelectorAll(".tree .is-faulty").forEach((each) => each.classList.remove("is-faulty"));
  target.querySelectorAll("li[data-at]").forEach((told) => {
    const [file, line] = parted(told.dataset.at);
    const near = [...document.querySelectorAll(".tree [data-at]")]
      .filter((place) => parted(place.dataset.at)[0] === file && parted(place.dataset.at)[1] <= line)
      .reduce((best, place) => (!best || parted(place.dataset.at)[1] >= parted(best.dataset.at)[1] ? place : best), null);
    if (!near) return;
    const field = near.querySelector(":scope > .field");
    if (field) field.querySelector(".fault").textContent = told.dataset.says;
    for (let place = near; place; place = place.parentElement.closest("details")) place.classList.add("is-faulty");
    const go = document.createElement("button");
    go.type = "button";
    go.textContent = said("go-there");
    go.onclick = () => {
      for (let place = near; place; place = place.parentElement.closest("details")) place.open = true;
      (field?.querySelector("input, select, textarea") || near.querySelector("summary")).focus();
    };
    told.append(" ", go);
  });
});

// A client: how the two colours would be used, told while they are being picked.

import { said } from "./studio.js";

const place = document.querySelector("[data-colours]");
const written = (name) => document.querySelector(`[data-path='["brand", "${name}"]'] input:not([type=color])`).value;
let asked = 0;

async function show() {
  const number = ++asked;
  const given = new URLSearchParams({ primary: written("primary"), secondary: written("secondary") });
  const answer = await fetch(`${place.dataset.colours}?${given}`);
  if (!answer.ok || number !== asked) return;
  const { used, remarks } = await answer.json();
  for (const line of place.querySelectorAll("[data-used]")) {
    const colour = used[line.dataset.used];
    line.hidden = !colour;
    if (!colour) continue;
    line.querySelector("span").style.color = colour.colour;
    line.querySelector("b").style.backgroundColor = colour.colour;
    line.querySelector("small").textContent = said("contrast", colour);
  }
  place.querySelector("[data-remarks]").replaceChildren(...remarks.map((words) => {
    const line = document.createElement("li");
    line.textContent = words;
    return line;
  }));
}

let timer = 0;
document.querySelector(".settings").addEventListener("input", (event) => {
  if (!event.target.closest(".field.colour")) return;
  clearTimeout(timer);
  timer = setTimeout(show, 80);
});
show();

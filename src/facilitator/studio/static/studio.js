// Every change on a form is written to its file at once, and the page beside it is drawn again.

const status = document.getElementById("status");
const say = (words) => { if (status) status.textContent = words; };
const later = (work, milliseconds) => {
  let timer;
  return (...given) => { clearTimeout(timer); timer = setTimeout(() => work(...given), milliseconds); };
};
const post = (url, body) => fetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json", Accept: "application/json" },
  body: JSON.stringify(body),
});
const words = JSON.parse(document.body.dataset.words);
const said = (name, values = {}) => words[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
const sentence = (problem) => `${problem.message} ${problem.hint}`.trim();

// --- The page as it is printed ---------------------------------------------------------------

const preview = document.querySelector(".preview");
let page = 1;
let drawing = null;
let wanted = false;
let giveUp = null;
let settled = 0; // when nothing more changes, the pages behind the one that is shown are laid out, too

async function draw(whole = false) {
  if (!preview) return;
  if (drawing && !giveUp) { wanted = true; return; }
  giveUp?.abort(); // of a document that is laid out whole, and has changed meanwhile
  giveUp = whole ? new AbortController() : null;
  clearTimeout(settled);
  const image = preview.querySelector("img");
  const faults = preview.querySelector("[data-faults]");
  const name = document.getElementById("document").value;
  const url = `/page.png?${preview.dataset.query}&document=${name}&page=${page}${whole ? "&whole" : ""}`;
  preview.setAttribute("aria-busy", "true");
  drawing = fetch(url, { headers: { Accept: "application/json, image/png" }, signal: giveUp?.signal });
  const mine = drawing;
  try {
    const answer = await mine;
    faults.textContent = "";
    if (answer.ok) {
      const pages = Number(answer.headers.get("X-Pages"));
      page = Math.min(page, pages);
      preview.querySelector("[data-count]").textContent = `${page} / ${pages}`;
      const old = image.src;
      image.src = URL.createObjectURL(await answer.blob());
      image.hidden = false;
      if (old.startsWith("blob:")) URL.revokeObjectURL(old);
      if (!answer.headers.get("X-Whole")) settled = setTimeout(() => draw(true), 1500);
      if (!whole) preview.dataset.drawn = String(Number(preview.dataset.drawn || 0) + 1);
    } else {
      const told = await answer.json();
      for (const problem of told.problems) {
        const line = document.createElement("p");
        line.className = "fault";
        line.textContent = sentence(problem);
        faults.append(line);
      }
    }
  } catch (error) {
    if (error.name !== "AbortError") say(said("no-answer"));
  } finally {
    if (drawing !== mine) return;
    drawing = giveUp = null;
    preview.removeAttribute("aria-busy");
    if (wanted) { wanted = false; draw(); }
  }
}

if (preview) {
  preview.addEventListener("click", (event) => {
    const step = event.target.dataset.step;
    if (step) { page = Math.max(1, page + Number(step)); draw(); }
  });
  preview.querySelector("#document").addEventListener("change", () => { page = 1; draw(); });
  preview.querySelector("[data-grey]").addEventListener("change", (event) => {
    preview.classList.toggle("is-grey", event.target.checked);
  });
  draw();
}

// --- Fields ------------------------------------------------------------------------------------

function valueOf(field) {
  const inputs = [...field.querySelectorAll("input:not([type=hidden]), select, textarea")];
  const written = inputs.at(-1).value.trim();
  switch (field.dataset.kind) {
    case "flag": return inputs[0].checked;
    case "font": return field.querySelector("input:checked").value || null;
    case "number":
    case "slider": return written === "" ? null : /^\d+(\.\d+)?$/.test(written) ? Number(written) : written;
    case "list": {
      const parts = written.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean);
      return parts.length ? parts : null;
    }
    case "term": {
      const [singular, plural] = inputs.map((input) => input.value.trim());
      if (!singular) return null;
      return plural ? { singular, plural } : singular;
    }
    case "link": {
      const [address, label] = inputs.map((input) => input.value.trim());
      if (!address) return null;
      return label ? { address, label } : address;
    }
    default: return written === "" ? null : written;
  }
}

// One change after the other: what one has written is what the next one changes.
let saving = Promise.resolve();
const save = (...given) => (saving = saving.catch(() => {}).then(() => saveNow(...given)));

async function saveNow(field, value, was = JSON.parse(field.dataset.was)) {
  clearTimeout(settled);
  const fault = field.querySelector(".fault");
  const url = field.closest("[data-url]").dataset.url;
  let answer;
  try {
    answer = await post(url, { path: JSON.parse(field.dataset.path), was, value });
  } catch {
    fault.textContent = said("not-saved");
    return;
  }
  const told = await answer.json();
  say("");
  fault.textContent = "";
  field.querySelectorAll("input, select").forEach((input) => input.removeAttribute("aria-invalid"));
  if (answer.ok) {
    field.dataset.was = JSON.stringify(value);
    field.dispatchEvent(new CustomEvent("saved", { bubbles: true, detail: value }));
    say(said("saved"));
    const remarks = document.querySelector("[data-remarks]");
    if (remarks && told.remarks && field.dataset.path.startsWith('["brand"')) remarks.replaceChildren(...told.remarks.map((text) => {
      const line = document.createElement("li");
      line.textContent = text;
      return line;
    }));
    draw();
    refresh();
    return;
  }
  field.querySelectorAll("input, select").forEach((input) => input.setAttribute("aria-invalid", "true"));
  fault.textContent = (told.problems || []).map(sentence).join(" ");
  if (answer.status === 409) ask(field, fault, value, told.current);
}

// Somebody else changed the file: the user says which of the two stays.
function ask(field, fault, value, current) {
  const keep = document.createElement("button");
  keep.type = "button";
  keep.textContent = said("keep-value", { value: current ?? said("nothing") });
  keep.onclick = () => location.reload();
  const over = document.createElement("button");
  over.type = "button";
  over.textContent = said("write-value", { value: value ?? said("nothing") });
  over.onclick = () => save(field, value, current);
  fault.append(" ", keep, " ", over);
}

function paint(field) {
  const [picked, written] = field.querySelectorAll("input");
  if (/^#[0-9a-f]{6}$/i.test(written.value)) picked.value = written.value;
  picked.toggleAttribute("data-empty", !written.value);
}

const settings = document.querySelector(".settings");
if (settings) {
  settings.addEventListener("change", (event) => {
    const field = event.target.closest(".field");
    if (!field) return;
    if (event.target.type === "file") { event.target.form.requestSubmit(); return; }
    if (event.target.type === "color") event.target.nextElementSibling.value = event.target.value;
    else if (field.dataset.kind === "colour") paint(field);
    const value = valueOf(field);
    const was = JSON.parse(field.dataset.was);
    if (field.dataset.kind === "flag" && was === null && value === false) return;
    if (JSON.stringify(value) !== JSON.stringify(was)) save(field, value);
  });
  settings.addEventListener("input", (event) => {
    if (event.target.type === "range") {
      event.target.nextElementSibling.value = event.target.value;
      fit(event.target.value);
    }
    if (event.target.type === "color") {
      event.target.removeAttribute("data-empty");
      event.target.nextElementSibling.value = event.target.value;
    }
  });
  settings.addEventListener("click", async (event) => {
    const field = event.target.closest(".field");
    if (event.target.matches("[data-clear]")) { await save(field, null); location.reload(); }
    if (event.target.matches("[data-undo]")) {
      const answer = await post("/undo", {});
      if (answer.ok) location.reload();
      else say((await answer.json()).problems.map(sentence).join(" "));
    }
  });
  settings.addEventListener("dragover", (event) => {
    if (event.target.closest(".field.file")) event.preventDefault();
  });
  settings.addEventListener("drop", (event) => {
    const field = event.target.closest(".field.file");
    if (!field) return;
    event.preventDefault();
    const input = field.querySelector("input[type=file]");
    input.files = event.dataTransfer.files;
    input.form.requestSubmit();
  });
}

// --- An event's run of show, and what is to be seen to before the day --------------------------

const programme = document.querySelector("[data-programme]");
const fit = later(async (minutes) => {
  if (!programme) return;
  const answer = await fetch(`${programme.dataset.programme}?minutes=${minutes}`);
  if (answer.ok) programme.innerHTML = await answer.text();
}, 60);

// What is kept, left out, set to so many minutes, or a break: written to the event's file at once.
async function arrange(path, was, value) {
  const answer = await post(settings.dataset.url, { path, was, value });
  const told = answer.ok ? "" : (await answer.json()).problems.map(sentence).join(" ");
  document.querySelector("[data-arrange-fault]").textContent = told;
  if (answer.ok) { say(said("saved")); refresh(); }
  return answer.ok;
}
const wish = (words) => (/^\d+$/.test(words) ? Number(words) : words || null);
function arrangeBreaks(change) {
  const list = programme.querySelector("ol");
  const breaks = JSON.parse(list.dataset.breaks);
  change(breaks);
  arrange(["breaks"], JSON.parse(list.dataset.ownBreaks), breaks);
}
const breakNumber = (row) => [...programme.querySelectorAll("[data-break]")].indexOf(row);

programme?.addEventListener("click", async (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const row = button.closest("li");
  const { block, wish: was } = row?.dataset ?? {};
  if ("asUsual" in button.dataset) {
    const own = JSON.parse(programme.querySelector("ol").dataset.ownBreaks);
    const wishes = [...programme.querySelectorAll("li[data-wish], [data-back]")];
    for (const each of wishes) {
      const said = wish(each.dataset.wish ?? each.dataset.was);
      if (said !== null && !await arrange(["blocks", each.dataset.block], said, null)) return;
    }
    if (own !== null) arrange(["breaks"], own, null);
  } else if ("back" in button.dataset) {
    arrange(["blocks", button.dataset.block], wish(button.dataset.was), wish(button.dataset.back));
  } else if ("addBreak" in button.dataset) {
    const before = [...programme.querySelectorAll("li")];
    const place = before.slice(0, before.indexOf(row)).filter((each) => "break" in each.dataset);
    arrangeBreaks((breaks) => breaks.splice(place.length, 0, { after: block, minutes: 10 }));
  } else if ("noBreak" in button.dataset) {
    arrangeBreaks((breaks) => breaks.splice(breakNumber(row), 1));
  } else if (button.dataset.wish) {
    const value = button.dataset.wish === "keep" && was ? null : button.dataset.wish;
    arrange(["blocks", block], wish(was), value);
  }
});
programme?.addEventListener("change", (event) => {
  const row = event.target.closest("li");
  const minutes = wish(event.target.value.trim());
  if ("break" in row.dataset) {
    arrangeBreaks((breaks) => { breaks[breakNumber(row)].minutes = minutes; });
  } else arrange(["blocks", row.dataset.block], wish(row.dataset.wish), minutes);
});

async function load(place) {
  const answer = await fetch(place.dataset.load);
  place.innerHTML = answer.ok ? await answer.text() : "";
  place.dispatchEvent(new Event("loaded", { bubbles: true }));
  for (const box of place.querySelectorAll("[data-done]")) {
    box.checked = sessionStorage.getItem(box.dataset.done) === "yes";
    box.addEventListener("change", () => sessionStorage.setItem(box.dataset.done, box.checked ? "yes" : ""));
  }
}
const refresh = later(() => {
  document.querySelectorAll("[data-load]").forEach(load);
  const minutes = document.querySelector(".slider input[type=range]");
  if (minutes) fit(minutes.value);
}, 300);
document.querySelectorAll("[data-load]").forEach(load);
document.querySelector("[data-print]")?.addEventListener("click", () => print());

// --- Long work -----------------------------------------------------------------------------------

const job = document.querySelector("[data-job]");
if (job) {
  const source = new EventSource(job.dataset.job);
  source.onmessage = (event) => {
    const { state, what, done, of, notes } = JSON.parse(event.data);
    const bar = job.querySelector("progress");
    if (of) { bar.max = of; bar.value = done; }
    job.querySelector("[data-what]").textContent = what ? said("progress", { what, done, all: of }) : "";
    if (state === "running") return;
    source.close();
    if (state === "done" && !notes) location.replace(job.dataset.back);
    else location.reload();
  };
}

// --- Pages, large ----------------------------------------------------------------------------------

const dialog = document.querySelector("dialog");
if (dialog) {
  const image = dialog.querySelector("img");
  let address = "";
  let number = 1;
  const show = async () => {
    const answer = await fetch(`${address}&page=${number}`);
    const pages = Number(answer.headers.get("X-Pages"));
    number = Math.min(number, pages);
    dialog.querySelector("[data-count]").textContent = `${number} / ${pages}`;
    image.src = URL.createObjectURL(await answer.blob());
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-large]");
    if (link) {
      event.preventDefault();
      address = link.getAttribute("href");
      number = 1;
      image.alt = link.querySelector("img").alt;
      show();
      dialog.showModal();
    }
  });
  const step = (by) => { number = Math.max(1, number + by); show(); };
  dialog.addEventListener("click", (event) => {
    if (event.target.dataset.step) step(Number(event.target.dataset.step));
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") step(-1);
    if (event.key === "ArrowRight") step(1);
  });
  document.querySelector("[data-grey-all]")?.addEventListener("change", (event) => {
    document.body.classList.toggle("is-grey", event.target.checked);
  });
}

// --- Answers: deciding, and typing a sheet, by one key an answer ----------------------------------

// One at a time: a key that comes before the page has moved on was not meant for this row.
let sending = false;
async function decide(place, body) {
  if (sending) return false;
  sending = true;
  const fault = place.querySelector(".fault") || status;
  try {
    const answer = await post(place.closest("[data-decide]").dataset.decide, body);
    if (answer.ok) return true;
    fault.textContent = (await answer.json()).problems.map(sentence).join(" ");
  } catch {
    fault.textContent = said("not-saved");
  } finally { sending = false; }
  return false;
}

// What was decided on this page of the browser, the last one last: kept while its tab is open.
const decisions = {
  get all() { return JSON.parse(sessionStorage.getItem(`decided ${location.pathname}`) || "[]"); },
  set all(list) { sessionStorage.setItem(`decided ${location.pathname}`, JSON.stringify(list)); },
};
const rowOf = ({ code, blank }) => [...document.querySelectorAll("li[data-row]")]
  .find((row) => row.dataset.code === code && row.dataset.blank === blank);
function reloadAt(row) {
  sending = true;
  sessionStorage.setItem("deciding", JSON.stringify(row ? { ...row.dataset } : {}));
  location.reload();
}
function focusRow(row) {
  const folded = row?.closest("details");
  if (folded) folded.open = true;
  row?.focus();
}
const deciding = sessionStorage.getItem("deciding");
if (deciding) {
  sessionStorage.removeItem("deciding");
  focusRow(rowOf(JSON.parse(deciding)) || document.querySelector("li[data-row]"));
}
async function takeBack() {
  const list = decisions.all;
  const last = list.pop();
  if (!last) return;
  const row = rowOf(last);
  const act = last.blank ? "undo" : "reset";
  if (!await decide(row || document.querySelector("[data-decide]"), { act, ...last })) return;
  decisions.all = list;
  say(said("taken-back"));
  if (row && last.blank) { row.classList.remove("is-decided"); focusRow(row); }
  else reloadAt({ dataset: last });
}
document.querySelectorAll("[data-decide]").forEach((section) => {
  const rows = () => [...section.querySelectorAll("li[data-row]")];
  const choose = async (row, button, value = button.dataset.value) => {
    const { code, blank } = row.dataset;
    if (!await decide(row, { act: button.dataset.act, code, blank, value })) return;
    decisions.all = [...decisions.all, { code, blank }];
    row.querySelector(".fault").textContent = "";
    row.classList.add("is-decided");
    row.querySelectorAll("button").forEach((each) => each.setAttribute("aria-pressed", each === button));
    const left = rows().filter((each) => !each.classList.contains("is-decided"));
    const answer = "type" in button.dataset ? value : button.lastChild.textContent;
    say(said("decided-one", { answer, left: left.length }));
    const [next] = left;
    // What is said of a code's sheets settles its answers, and the other way round.
    const related = left.some((each) => each.dataset.code === code && (!blank || !each.dataset.blank));
    if (next && !related) focusRow(next);
    else reloadAt(next);
  };
  const type = (row) => {
    const field = row.querySelector("[data-typing]");
    const keep = row.querySelector("[data-type]");
    keep.dataset.act = field.dataset.typing;
    if (field.value.trim()) choose(row, keep, field.value.trim());
    else field.focus();
  };
  section.addEventListener("click", async (event) => {
    const button = event.target.closest("button[type=button]");
    if (!button) return;
    const row = button.closest("li[data-row]");
    if (row) { if ("type" in button.dataset) type(row); else choose(row, button); return; }
    const place = button.closest("[data-code]");
    const body = { act: button.dataset.act, code: place.dataset.code, blank: button.dataset.blank || "" };
    if (await decide(place, body)) location.reload();
  });
  section.addEventListener("keydown", (event) => {
    const row = event.target.closest("li[data-row]");
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    const isField = event.target.matches("input");
    const field = row.querySelector("[data-typing]");
    if (event.key === "Enter" && field && (isField || event.target === row)) {
      event.preventDefault();
      type(row);
    } else if (event.key === "Escape" && isField) row.focus();
    else if (!isField && event.key === "Backspace") {
      event.preventDefault();
      takeBack();
    } else if (!isField) {
      const button = row.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
      if (button) { event.preventDefault(); choose(row, button); }
    }
  });
});
// Also where no row is left to stand on.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Backspace" || !document.querySelector("[data-decide]")) return;
  if (event.target === document.body && decisions.all.length) { event.preventDefault(); takeBack(); }
});

const typed = document.querySelector("[data-typed]");
if (typed) {
  typed.addEventListener("keydown", (event) => {
    const group = event.target.closest("fieldset");
    if (!group || !/^\d$/.test(event.key)) return;
    event.preventDefault();
    const circles = [...group.querySelectorAll("input")];
    const circle = circles[Number(event.key) - 1];
    if (event.key === "0") circles.forEach((each) => { each.checked = false; });
    else if (circle) circle.checked = true;
    else return;
    const places = [...typed.querySelectorAll("fieldset, p input, button")];
    const next = places[places.indexOf(group) + 1];
    (next.matches("fieldset") ? next.querySelector("input") : next).focus();
  });
}

document.querySelectorAll("[data-drop]").forEach((form) => {
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.querySelector("input[type=file]").files = event.dataTransfer.files;
    form.requestSubmit(); // asks first for what is still missing
  });
});

// A double click sends once, and files that are too large are told before they are sent.
const largestUpload = Number(document.body.dataset.largestUpload);
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  const files = [...form.querySelectorAll("input[type=file]")].flatMap((each) => [...each.files]);
  const isTooLarge = files.reduce((sum, file) => sum + file.size, 0) > largestUpload;
  if (isTooLarge) {
    const fault = form.closest(".field")?.querySelector(".fault") || status;
    fault.textContent = said(files.length > 1 ? "too-many" : "too-large");
  }
  if (isTooLarge || "sent" in form.dataset) { event.preventDefault(); return; }
  form.dataset.sent = "";
  setTimeout(() => delete form.dataset.sent, 2000);
});

document.querySelector(".hands")?.addEventListener("click", (event) => {
  const by = Number(event.target.dataset.add || 0);
  if (!by) return;
  const input = event.target.parentElement.querySelector("input");
  input.value = Math.max(0, Number(input.value || 0) + by);
});

export { draw, post, refresh, said, save, say, sentence };

/* Suggestions while typing: an editable combobox with a list popup and manual selection (WAI-ARIA
   Authoring Practices). Without it, or when anything fails, the box belongs to a plain form. */
const PAUSE = 120; // milliseconds after the last letter
const MOST = 8;

const box = document.getElementById("search-box");
const list = document.getElementById("search-list");
const status = document.getElementById("search-status");
const texts = list.dataset;
const language = document.documentElement.lang === "en" ? "en" : "zh";

let active = -1;
let timer = 0;
let asking = new AbortController();

const isOpen = () => !list.hidden;
const filled = (text, value) => text.replace("{0}", () => value);

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

/* The text with the parts that answer to what was typed. */
function marked(text, parts) {
  const line = element("span", "suggest__text");
  let done = 0;
  for (const { from, to } of parts) {
    line.append(text.slice(done, from), element("mark", "", text.slice(from, to)));
    done = to;
  }
  line.append(text.slice(done));
  return line;
}

function option(number, className, ...content) {
  const made = element("li", ["suggest__option", className].join(" ").trim(), ...content);
  made.id = `search-option-${number}`;
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", "false");
  return made;
}

function suggestion({ text, kind, url, matched }, number) {
  const made = option(number, "", marked(text, matched), element("span", "suggest__kind", texts[kind]));
  made.dataset.url = url;
  return made;
}

function move(to) {
  list.children[active]?.setAttribute("aria-selected", "false");
  active = to;
  const chosen = list.children[active];
  if (chosen) {
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", chosen.id);
  } else {
    box.removeAttribute("aria-activedescendant");
  }
}

function close() {
  clearTimeout(timer);
  asking.abort();
  move(-1);
  list.hidden = true;
  box.setAttribute("aria-expanded", "false");
}

function show(words, found) {
  const whole = option(found.length, "suggest__option--whole", filled(texts.whole, words));
  move(-1);
  list.replaceChildren(...found.map(suggestion), whole);
  list.scrollTop = 0;
  list.hidden = false;
  box.setAttribute("aria-expanded", "true");
}

async function ask() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const words = box.value.trim();
  const address = "/api/v1/suggest?" + new URLSearchParams({ q: words, lang: language });
  try {
    const answer = words === "" ? null : await fetch(address, { signal });
    const found = answer?.ok ? (await answer.json()).suggestions.slice(0, MOST) : [];
    if (signal.aborted || document.activeElement !== box) {
      return;
    }
    status.textContent =
      words === "" ? "" : filled([texts.none, texts.one][found.length] ?? texts.many, found.length);
    found.length === 0 ? close() : show(words, found);
  } catch {
    if (!signal.aborted) {
      close();
    }
  }
}

function choose(chosen) {
  close();
  chosen.dataset.url ? location.assign(chosen.dataset.url) : box.form.requestSubmit();
}

/* What a key does to the open list; true when that was all it should do. */
function press(key) {
  const last = list.children.length - 1;
  switch (key) {
    case "ArrowDown": move(active < last ? active + 1 : 0); return true;
    case "ArrowUp": move(active > 0 ? active - 1 : last); return true;
    case "Escape": close(); return true;
    case "Enter":
      if (active < 0) {
        close();
        return false;
      }
      choose(list.children[active]);
      return true;
    case "Tab": close(); return false;
    case "Home": case "End": case "ArrowLeft": case "ArrowRight": move(-1); return false;
    default: return false;
  }
}

function pressClosed(key) {
  if (key === "ArrowDown" || key === "ArrowUp") {
    ask();
  } else if (key === "Escape") {
    box.value = "";
  } else {
    return false;
  }
  return true;
}

box.addEventListener("keydown", (event) => {
  const composing = event.isComposing || event.keyCode === 229;
  if (composing || event.ctrlKey || event.metaKey) {
    return;
  }
  if (isOpen() ? press(event.key) : pressClosed(event.key)) {
    event.preventDefault();
  }
});

/* Letters that an input method has not yet made into characters are no question. */
function typed(event) {
  if (!event.isComposing) {
    move(-1);
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }
}
box.addEventListener("input", typed);
box.addEventListener("compositionstart", close);
box.addEventListener("compositionend", () => typed({ isComposing: false }));
box.addEventListener("blur", close);
box.form.addEventListener("submit", close);

/* The box keeps the focus while the list is touched. */
list.addEventListener("mousedown", (event) => event.preventDefault());
list.addEventListener("click", (event) => {
  const chosen = event.target.closest("[role=option]");
  if (chosen) {
    choose(chosen);
  }
});

for (const [name, value] of Object.entries({
  role: "combobox",
  "aria-autocomplete": "list",
  "aria-haspopup": "listbox",
  "aria-controls": list.id,
  "aria-expanded": "false",
})) {
  box.setAttribute(name, value);
}

/* Typing by touch, and what it finds while one types. A scanner that types into the box is heard. */
"use strict";
(() => {
  const PAUSE = 120; // milliseconds after the last letter
  const MOST = 6;
  const LONGEST_PAUSE = 500; // milliseconds within a scanned code
  const CODE = /(?:https?:\/\/\S+|(?:LG)?\d{8,14})$/i;
  const field = document.getElementById("words");
  const board = document.getElementById("board");
  const found = document.getElementById("found");
  const hints = document.getElementById("hints");
  const status = document.getElementById("found-status");
  const texts = found.dataset;
  const language = document.documentElement.lang === "en" ? "en" : "zh";
  let timer = 0;
  let asking = new AbortController();

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  /* The text with the parts that answer to what was typed. */
  function marked(text, parts) {
    const line = element("span", "found__text");
    let done = 0;
    for (const { from, to } of parts) {
      line.append(text.slice(done, from), element("mark", "", text.slice(from, to)));
      done = to;
    }
    line.append(text.slice(done));
    return line;
  }

  /* The kiosk's own screens, never the shop's pages. */
  const screens = { product: "/products/", brand: "/brands/", category: "/search?category=", town: "/search?town=" };

  function entry({ text, kind, slug, matched }) {
    const link = element("a", "found__item", marked(text, matched), element("span", "found__kind", texts[kind]));
    link.href = texts.hall + screens[kind] + encodeURIComponent(slug);
    return element("li", "", link);
  }

  function show(words, suggestions) {
    const count = suggestions.length;
    found.replaceChildren(...suggestions.map(entry));
    found.hidden = count === 0;
    hints.hidden = words !== "";
    status.className = words !== "" && count === 0 ? "found__none" : "visually-hidden";
    status.textContent =
      words === "" ? "" : ([texts.none, texts.one][count] ?? texts.many).replace("{0}", count);
  }

  async function ask() {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const words = field.value.trim();
    const address = "/api/v1/suggest?" + new URLSearchParams({ q: words, lang: language });
    try {
      const answer = words === "" ? null : await fetch(address, { signal });
      const suggestions = answer?.ok ? (await answer.json()).suggestions.slice(0, MOST) : [];
      if (!signal.aborted) {
        show(words, suggestions);
      }
    } catch {
      /* The search key asks the server without this. */
    }
  }

  function changed() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
    field.scrollLeft = field.scrollWidth;
  }

  function press(key) {
    if ("clear" in key.dataset) {
      field.value = "";
    } else if ("back" in key.dataset) {
      field.value = [...field.value].slice(0, -1).join("");
    } else if (key.dataset.key && field.value.length < 100) {
      field.value += key.dataset.key;
    } else {
      return;
    }
    changed();
  }

  /* Two thumbs overlap: a key counts when it is touched, and keeps the focus where it is. */
  board.addEventListener("pointerdown", (event) => {
    const key = event.target.closest("[type=button]");
    if (key) {
      event.preventDefault();
      press(key);
    }
  });
  board.addEventListener("click", (event) => {
    const key = event.target.closest("[type=button]");
    if (key && event.detail === 0) {
      press(key); // by keyboard or assistive technology
    }
  });

  field.addEventListener("input", (event) => event.isComposing || changed());
  field.addEventListener("compositionend", changed);

  /* What was touched before does not belong to the code that a scanner types behind it. */
  let heard = "";
  let last = 0;
  field.addEventListener("keydown", (event) => {
    if (event.timeStamp - last > LONGEST_PAUSE) {
      heard = "";
    }
    last = event.timeStamp;
    const code = event.key === "Enter" && heard.match(CODE);
    if (code) {
      event.preventDefault();
      location.assign(document.body.dataset.scan + "?code=" + encodeURIComponent(code[0]));
    } else if (event.key.length === 1) {
      heard += event.key;
    }
  });

  field.form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    asking.abort();
    if (field.value.trim() === "") {
      event.preventDefault();
    }
  });

  if (board.offsetParent) {
    field.inputMode = "none";
  }
  if (field.value !== "") {
    ask();
  }
})();

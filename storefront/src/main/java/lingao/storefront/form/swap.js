/*
 * Forms that change a part of the page alone: the part marked data-swap is fetched anew, the reader
 * stays where they are. A form that leads elsewhere, or an answer that is no such page, is followed.
 * Fields marked data-refresh send their form by its button of that name as soon as they change.
 */
const root = () => document.querySelector("[data-swap]");
let last = null;

const tellBasket = (fresh) => {
  if (fresh.dataset.pieces !== undefined) {
    const detail = { pieces: Number(fresh.dataset.pieces) };
    document.dispatchEvent(new CustomEvent("basket", { detail }));
  }
};

/* Fields that are typed into, and what they hold. */
const typedValues = () =>
  new Map([...root().querySelectorAll("input[id]:not([type=radio], [type=checkbox]), textarea[id]")].map((field) => [field.id, field.value]));

/* Who went on typing while the answer was under way loses nothing. */
const keepTyping = (fresh, before, now) => {
  now.forEach((value, id) => {
    const field = value !== before.get(id) && document.getElementById(id);
    if (field && fresh.contains(field)) {
      field.value = value;
    }
  });
};

/* What is opened stays open; the focus stays, or goes to what the new part says. */
const put = (fresh, before) => {
  const focused = document.activeElement?.id;
  const now = typedValues();
  const caret = document.activeElement?.selectionEnd;
  const open = [...root().querySelectorAll("details[open][id]")].map((details) => details.id);
  root().replaceWith(fresh);
  open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
  keepTyping(fresh, before, now);
  const kept = focused && document.getElementById(focused);
  const wanted = fresh.querySelector("[data-focus]") || (kept && !kept.disabled ? kept : null);
  if (wanted) {
    wanted.focus({ preventScroll: wanted === kept });
    if (wanted === kept && kept.matches("input[type=text], input[type=tel], textarea")) {
      kept.setSelectionRange(caret, caret);
    }
  } else if (focused) {
    fresh.querySelector("h1")?.focus();
  }
};

const send = async (form, button) => {
  const body = new URLSearchParams(new FormData(form));
  if (button?.name) {
    body.set(button.name, button.value);
  }
  last?.abort();
  const current = new AbortController();
  last = current;
  const before = typedValues();
  root().setAttribute("aria-busy", "true");
  try {
    const address = form.getAttribute("action") || location.href;
    const answer = await fetch(address, { method: "POST", body, signal: current.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-swap]");
    if (!fresh || new URL(answer.url).pathname !== location.pathname) {
      location.assign(answer.url);
      return;
    }
    put(document.adoptNode(fresh), before);
    tellBasket(fresh);
  } catch (reason) {
    if (reason.name !== "AbortError") {
      form.submit();
    }
  } finally {
    root()?.removeAttribute("aria-busy");
  }
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.closest("[data-swap]") && form.getAttribute("method") === "post" && !event.submitter?.hasAttribute("data-whole")) {
    event.preventDefault();
    send(form, event.submitter);
  }
});

document.addEventListener("change", (event) => {
  const name = event.target.closest("[data-swap] [data-refresh]")?.dataset.refresh;
  if (name) {
    send(event.target.form, event.target.form.querySelector(`button[value="${name}"]`));
  }
});

document.addEventListener("swap", (event) => send(event.detail.form, event.detail.button));

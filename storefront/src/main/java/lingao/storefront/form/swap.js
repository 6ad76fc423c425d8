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

/* What is opened stays open; the focus stays, or goes to what the new part says. */
const put = (fresh, focused) => {
  const open = [...root().querySelectorAll("details[open][id]")].map((details) => details.id);
  root().replaceWith(fresh);
  open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
  const kept = focused && document.getElementById(focused);
  const wanted = fresh.querySelector("[data-focus]") || (kept && !kept.disabled ? kept : null);
  if (wanted) {
    wanted.focus({ preventScroll: wanted === kept });
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
  const focused = document.activeElement?.id;
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
    put(document.adoptNode(fresh), focused);
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
  if (form.closest("[data-swap]") && form.method === "post" && !event.submitter?.hasAttribute("data-whole")) {
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

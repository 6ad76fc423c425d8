/* What the basket holds, and adding to it without leaving the page. */
const link = document.querySelector("[data-basket]");
const count = link.querySelector(".basket-link__count");
const toast = document.getElementById("basket-toast");
const words = toast.querySelector(".toast__text");
let hiding = 0;

const show = (pieces) => {
  count.textContent = pieces > 99 ? "99+" : String(pieces);
  count.hidden = pieces === 0;
};

const say = (text) => {
  clearTimeout(hiding);
  words.firstElementChild.textContent = text;
  words.hidden = false;
  hiding = setTimeout(() => { words.hidden = true; }, 6000);
};

const refresh = async () => {
  const answer = await fetch("/basket/badge", { headers: { Accept: "application/json" } });
  if (answer.ok) {
    show((await answer.json()).pieces);
  }
};

const add = async (form) => {
  const button = form.querySelector("button");
  button.setAttribute("aria-disabled", "true");
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(form)),
    });
    if (!answer.ok) {
      form.submit();
      return;
    }
    const { pieces } = await answer.json();
    show(pieces);
    say(pieces === 1 ? toast.dataset.one : toast.dataset.many.replace("{0}", pieces));
  } catch {
    say(link.dataset.failed);
  } finally {
    button.removeAttribute("aria-disabled");
  }
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches("[data-basket-add]")) {
    event.preventDefault();
    if (!form.querySelector("[aria-disabled]")) {
      add(form);
    }
  }
});

/* Pages that change the basket themselves tell it. */
document.addEventListener("basket", (event) => show(event.detail.pieces));
/* A page that comes back out of the browser's memory may be behind. */
addEventListener("pageshow", () => { refresh().catch(() => {}); });

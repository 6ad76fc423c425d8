/* What the visitor has in the basket: counted in the bar, added to without leaving the screen, and
   asked for before it is given up. The count is this tab's alone and goes with the visitor. */
"use strict";
(() => {
  const COUNT = "kiosk-pieces";
  const SAID_FOR = 4_000;
  const badge = document.getElementById("pieces");
  const toast = document.getElementById("toast");
  const leave = document.getElementById("leave");
  let saying = 0;

  function count(pieces) {
    sessionStorage.setItem(COUNT, String(pieces));
    badge.hidden = pieces === 0;
    badge.firstElementChild.textContent = pieces > 99 ? "99+" : String(pieces);
  }

  function say(text) {
    clearTimeout(saying);
    toast.textContent = text;
    toast.classList.add("toast--shown");
    saying = setTimeout(() => toast.classList.remove("toast--shown"), SAID_FOR);
  }

  async function add(form) {
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: "application/json" },
      });
      const state = answer.ok ? await answer.json() : null;
      if (state) {
        count(state.pieces);
      }
      say(state ? (state.limited ? toast.dataset.limited : toast.dataset.added) : toast.dataset.failed);
    } catch {
      say(toast.dataset.failed);
    } finally {
      button.disabled = false;
      button.focus({ preventScroll: true });
    }
  }

  /* The part that a form changes is fetched anew; an answer that leads elsewhere is followed. */
  async function swap(form, button) {
    const part = document.querySelector("[data-swap]");
    const body = new URLSearchParams(new FormData(form));
    if (button?.name) {
      body.set(button.name, button.value);
    }
    const focused = document.activeElement?.id;
    try {
      const answer = await fetch(form.getAttribute("action"), { method: "POST", body });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("[data-swap]");
      if (!fresh || new URL(answer.url).pathname !== location.pathname) {
        location.assign(answer.url);
        return;
      }
      part.replaceWith(document.adoptNode(fresh));
      counted();
      const again = focused && document.getElementById(focused);
      (again && !again.disabled ? again : fresh.querySelector("h1")).focus({ preventScroll: true });
    } catch {
      form.submit();
    }
  }

  /* A screen about the basket knows best. */
  function counted() {
    const known = document.querySelector("[data-pieces]");
    count(Number(known ? known.dataset.pieces : sessionStorage.getItem(COUNT) ?? 0));
  }

  let sent = false;
  addEventListener("pageshow", () => { sent = false; });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if ("add" in form.dataset) {
      event.preventDefault();
      add(form);
    } else if (form.closest("[data-swap]") && form.method === "post" && !("whole" in form.dataset)) {
      event.preventDefault();
      swap(form, event.submitter);
    } else if (form.method === "post") {
      /* A finger taps twice. */
      if (sent) {
        event.preventDefault();
      }
      sent = true;
    }
  });

  /* Home ends the visit: not by mistake, when there is something to lose. */
  document.addEventListener("click", (event) => {
    const home = event.target.closest("[data-leave]");
    if (home && !badge.hidden) {
      event.preventDefault();
      leave.hidden = false;
      leave.querySelector("button").focus({ preventScroll: true });
    } else if (event.target.closest("[data-stay]")) {
      leave.hidden = true;
      document.querySelector("[data-leave]").focus({ preventScroll: true });
    }
  });

  counted();
})();

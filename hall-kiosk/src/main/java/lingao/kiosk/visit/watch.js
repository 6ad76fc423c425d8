/* Waits until something of the visit changes elsewhere, such as on the visitor's phone. */
"use strict";
(() => {
  const EACH = 1_500;
  const ASK_EACH = 8;
  const watched = document.querySelector("[data-watch]");
  if (!watched) {
    return;
  }
  let turn = 0;

  async function look() {
    /* Now and then the shop asks the payment service itself, should its word have been lost. */
    turn += 1;
    try {
      const answer = await fetch("/kiosk/visit" + (turn % ASK_EACH === 0 ? "?ask=1" : ""));
      const state = answer.ok ? await answer.json() : {};
      const now = state[watched.dataset.watch];
      if (now !== undefined && String(now) !== watched.dataset.state) {
        location.reload();
        return;
      }
    } catch {
      /* The server is away; it may come back. */
    }
    setTimeout(look, EACH);
  }

  setTimeout(look, EACH);
})();

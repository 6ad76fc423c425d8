/* Small comforts of the office's pages; each works without. */
"use strict";

/* What was done, or why it could not be, is read first. */
document.getElementById("messages")?.focus();

/* On a phone the menu may be wider than the screen. */
document.querySelector(".office-menu [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

/* While work goes on, that part of the page is fetched again. */
(() => {
  const later = () => {
    const seconds = Number(document.getElementById("live")?.dataset.refresh);
    if (seconds) {
      setTimeout(refresh, seconds * 1000);
    }
  };

  const refresh = async () => {
    if (document.hidden) {
      later();
      return;
    }
    const answer = await fetch(location.pathname, { redirect: "error" }).catch(() => null);
    if (!answer || !answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const live = page.getElementById("live");
    if (live) {
      document.getElementById("live").replaceWith(document.adoptNode(live));
      later();
    }
  };

  later();
})();

/* Printing needs a script: its button shows only where there is one. */
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

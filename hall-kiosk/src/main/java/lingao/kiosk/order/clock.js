/* Counts down to the moment at which the screen gives up waiting for the money. */
"use strict";
(() => {
  const clock = document.querySelector("[data-seconds]");
  const shown = clock.querySelector("[data-left]");
  const cancel = document.getElementById("cancel");
  const begun = performance.now();
  const patience = Number(clock.dataset.seconds);
  const most = Number(clock.dataset.most);
  let end = patience;

  const passed = () => (performance.now() - begun) / 1000;

  function tick() {
    const left = Math.max(0, Math.ceil(end - passed()));
    shown.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
    if (left === 0) {
      clearInterval(timer);
      cancel.requestSubmit();
    }
  }

  /* As long as the shop keeps the goods. */
  clock.querySelector("[data-more]").addEventListener("click", () => {
    end = Math.min(passed() + Math.max(patience, 300), most);
    tick();
  });

  clock.hidden = false;
  const timer = setInterval(tick, 500);
  tick();
})();

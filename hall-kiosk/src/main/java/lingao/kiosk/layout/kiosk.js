/* A shared screen: it goes back to rest by itself, hears the scanner, and keeps fingers from
   selecting, zooming and opening menus. Every screen can be read and left without. */
"use strict";
(() => {
  const REST_AFTER = (Number(document.body.dataset.quiet) || 60) * 1000;
  const WARN_AFTER = REST_AFTER - 10_000;
  const LOOK_AFTER = 5 * 60_000;
  const rest = document.body.dataset.rest;
  const scan = document.body.dataset.scan;

  /* Nobody touches: ask, then go to rest in the first language. */
  function watch(notice, seconds) {
    let since = Date.now();
    const stay = () => {
      since = Date.now();
      notice.hidden = true;
    };
    const touched = () => {
      if (notice.hidden) {
        since = Date.now();
      }
    };
    ["pointerdown", "pointermove", "wheel", "scroll"].forEach((kind) =>
      addEventListener(kind, touched, { passive: true, capture: true }));
    /* Who watches a film touches nothing. */
    addEventListener("timeupdate", touched, true);
    addEventListener("keydown", stay, true);
    notice.addEventListener("click", stay);
    const timer = setInterval(() => {
      const quiet = Date.now() - since;
      if (quiet >= REST_AFTER) {
        clearInterval(timer);
        location.replace(rest);
      } else if (quiet >= WARN_AFTER) {
        seconds.textContent = String(Math.ceil((REST_AFTER - quiet) / 1000));
        if (notice.hidden) {
          notice.hidden = false;
          notice.querySelector("button").focus({ preventScroll: true });
        }
      }
    }, 250);
  }

  /* The idle screen stands all day: it takes a new version when the server has one to give. */
  function refresh() {
    setInterval(async () => {
      try {
        const answer = await fetch(location.pathname, { method: "HEAD", cache: "no-cache" });
        if (answer.ok) {
          location.replace(location.pathname + "?lang=zh");
        }
      } catch {
        /* The server is away; the picture stays. */
      }
    }, LOOK_AFTER);
  }

  /* A bar code scanner types without a pause and ends with Enter; nobody else types here. */
  function hear() {
    const LONGEST_PAUSE = 500;
    let heard = "";
    let last = 0;
    addEventListener("keydown", (event) => {
      if (event.target instanceof HTMLInputElement) {
        return;
      }
      if (event.timeStamp - last > LONGEST_PAUSE) {
        heard = "";
      }
      last = event.timeStamp;
      if (event.key.length === 1) {
        heard += event.key;
      } else if (event.key === "Enter" && heard.length >= 8) {
        event.preventDefault();
        location.assign(scan + "?code=" + encodeURIComponent(heard));
      }
    });
  }

  const field = (target) => target instanceof HTMLInputElement;
  addEventListener("contextmenu", (event) => event.preventDefault());
  addEventListener("dragstart", (event) => event.preventDefault());
  addEventListener("selectstart", (event) => field(event.target) || event.preventDefault());
  addEventListener("gesturestart", (event) => event.preventDefault());
  addEventListener("wheel", (event) => event.ctrlKey && event.preventDefault(), { passive: false });

  /* A screen kept by the browser may be a day old. */
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  if (rest) {
    watch(document.getElementById("still-here"), document.getElementById("still-here-seconds"));
  } else if (document.querySelector("[data-attract]")) {
    sessionStorage.clear();
    refresh();
  }
  if (scan) {
    hear();
  }
})();

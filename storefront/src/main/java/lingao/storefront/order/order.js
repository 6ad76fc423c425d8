/* The order's page looks for itself: a clock while it can be paid, and what is new about it. */
const FIRST = 2500; // milliseconds
const LONGEST = 20000;
const article = () => document.querySelector("[data-order]");

const clock = () => {
  const time = document.querySelector("[data-until]");
  if (!time) {
    return;
  }
  const seconds = Math.floor((new Date(time.dateTime) - Date.now()) / 1000);
  const two = (number) => String(number).padStart(2, "0");
  time.textContent = seconds > 0
    ? time.dataset.left.replace("{0}", `${Math.floor(seconds / 60)}:${two(seconds % 60)}`)
    : time.dataset.over;
};

const renew = async () => {
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-order]");
  if (answer.ok && fresh) {
    const said = fresh.querySelector("#order-live");
    article().replaceWith(document.adoptNode(fresh));
    document.title = page.title;
    requestAnimationFrame(() => { said.textContent = fresh.querySelector("h1").textContent; });
  }
};

const look = async (pause) => {
  let next = Math.min(pause * 1.15, LONGEST);
  if (document.visibilityState === "visible") {
    try {
      const answer = await fetch(article().dataset.state, { headers: { Accept: "application/json" } });
      if (answer.ok && (await answer.json()).status !== article().dataset.status) {
        await renew();
        next = FIRST;
      }
    } catch {
      // The net is away for a moment.
    }
  }
  setTimeout(look, next, next);
};

clock();
setInterval(clock, 1000);
setTimeout(look, FIRST, FIRST);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && clock());

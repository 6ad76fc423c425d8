/* Asks for the order now and then, and goes to its page when it is no longer to be paid. */
const waiting = document.getElementById("pay-waiting");
const { state, page } = waiting.dataset;
const FIRST = 1500; // milliseconds
const LONGEST = 8000;

async function ask(pause) {
  if (document.visibilityState === "visible") {
    try {
      const response = await fetch(state, { headers: { Accept: "application/json" } });
      const order = response.ok ? await response.json() : { status: "to_pay" };
      if (order.status !== "to_pay") {
        location.assign(page);
        return;
      }
    } catch {
      // The net is away for a moment.
    }
  }
  setTimeout(ask, pause, Math.min(pause * 1.1, LONGEST));
}

setTimeout(ask, FIRST, FIRST);

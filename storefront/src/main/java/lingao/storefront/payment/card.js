/* Pays by card. The figures go from this browser to the payment service, never to the shop: through
   Stripe's own fields where there is a key, else to the local stub. */
const form = document.getElementById("card-form");
const problem = document.getElementById("card-error");
const button = form.querySelector("button");
const { intent, secret, done, key } = form.dataset;
const text = (code) => form.getAttribute(`data-text-${code}`);
const byId = (id) => document.getElementById(id);

const FIELDS = {
  incorrect_number: "card-number",
  invalid_expiry_month: "card-expiry",
  invalid_expiry_year: "card-expiry",
  expired_card: "card-expiry",
  incorrect_cvc: "card-cvc",
  invalid_cvc: "card-cvc",
};

function say(place, sentence) {
  place.textContent = sentence;
  place.hidden = !sentence;
}

/* What belongs to a field stands beside it, all of it at once; the rest above the button. */
function tell(codes) {
  const wrong = new Map(codes.map((code) => [byId(FIELDS[code]), code]));
  for (const input of form.querySelectorAll("input")) {
    const code = wrong.get(input);
    input.toggleAttribute("aria-invalid", Boolean(code));
    say(byId(`${input.id}-error`), code ? text(code) : "");
  }
  say(problem, codes.filter((code) => !byId(FIELDS[code])).map(text).join(""));
  form.querySelector("[aria-invalid]")?.focus();
}

function explain(error) {
  tell([[error.decline_code, error.code].find((name) => name && text(name)) ?? "declined"]);
}

/* What can be no card is said before anything is sent. */
function mistakes() {
  const [month, year] = byId("card-expiry").value.split("/").map(Number);
  const ends = new Date(year < 100 ? 2000 + year : year, month);
  const wrong = [];
  if (byId("card-number").value.replace(/\D/g, "").length < 12) {
    wrong.push("incorrect_number");
  }
  if (!(month >= 1 && month <= 12)) {
    wrong.push("invalid_expiry_month");
  } else if (!(ends > new Date())) {
    wrong.push("invalid_expiry_year");
  }
  if (!/^\d{3,4}$/.test(byId("card-cvc").value)) {
    wrong.push("invalid_cvc");
  }
  return wrong;
}

/* Grouped as on the card, the place of the cursor kept. */
function grouped(input, groups, separator) {
  input.addEventListener("input", () => {
    const before = input.value.slice(0, input.selectionStart).replace(/\D/g, "").length;
    const atEnd = input.selectionStart === input.value.length;
    const filled = groups(input.value.replace(/\D/g, "")).filter(Boolean).join(separator);
    input.value = filled;
    if (!atEnd) {
      let place = 0;
      for (let digits = 0; digits < before; place++) {
        digits += /\d/.test(filled[place]) ? 1 : 0;
      }
      input.setSelectionRange(place, place);
    }
  });
}

function stub() {
  grouped(byId("card-number"), (digits) => digits.match(/.{1,4}/g) ?? [], " ");
  grouped(byId("card-expiry"), (digits) => [digits.slice(0, 2), digits.slice(2, 6)], "/");
  const card = (name) => `payment_method_data[card][${name}]`;
  return async () => {
    const [month = "", year = ""] = byId("card-expiry").value.split("/");
    const figures = {
      client_secret: secret,
      return_url: form.dataset.return,
      "payment_method_data[type]": "card",
      [card("number")]: byId("card-number").value.replace(/\D/g, "") || "0",
      [card("exp_month")]: month || "0",
      [card("exp_year")]: year || "0",
      [card("cvc")]: byId("card-cvc").value || "0",
    };
    const response = await fetch(`/stripe-stub/v1/payment_intents/${intent}/confirm`, {
      method: "POST",
      body: new URLSearchParams(figures),
    });
    const answer = await response.json();
    return answer.error ? { error: answer.error } : { intent: answer };
  };
}

function service() {
  const stripe = window.Stripe(key, { locale: document.documentElement.lang === "en" ? "en" : "zh" });
  const ink = getComputedStyle(form).color;
  const card = stripe.elements().create("card", { hidePostalCode: true, style: { base: { color: ink, fontSize: "16px" } } });
  card.mount("#card-element");
  return async () => {
    const { error, paymentIntent } = await stripe.confirmCardPayment(secret, {
      payment_method: { card },
      return_url: form.dataset.return,
    });
    return error ? { error } : { intent: paymentIntent };
  };
}

function follow({ error, intent: paid }) {
  const state = paid?.status ?? error.payment_intent?.status;
  if (state === "succeeded" || state === "processing") {
    location.assign(done);
  } else if (paid?.next_action?.redirect_to_url) {
    location.assign(paid.next_action.redirect_to_url.url);
  } else {
    explain(error ?? {});
    button.disabled = false;
  }
}

const pay = key ? service() : stub();
button.disabled = false;
/* Each try speaks for itself; why the one before failed is over. */
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (button.disabled) {
    return;
  }
  document.querySelector(".pay > .pay__error")?.remove();
  const wrong = key ? [] : mistakes();
  tell(wrong);
  if (wrong.length) {
    return;
  }
  button.disabled = true;
  try {
    follow(await pay());
  } catch {
    tell(["away"]);
    button.disabled = false;
  }
});

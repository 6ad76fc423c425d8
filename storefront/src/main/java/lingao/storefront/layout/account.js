/* Who is signed in, the heart of a product, and what was looked at. Guests' pages ask nothing. */
const link = document.querySelector("[data-account]");
const heart = document.querySelector("[data-heart]");
const product = heart?.elements.product.value;
const isHere = document.cookie.split("; ").includes("lingao-here=1");

const post = (path, fields) =>
  fetch(path, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams(fields),
    keepalive: true,
  });

const show = (favourite) => {
  const button = heart.querySelector("button");
  button.setAttribute("aria-pressed", String(favourite));
};

const greet = (name) => {
  link.querySelector("span").textContent = name;
  link.setAttribute("aria-label", link.dataset.of.replace("{0}", () => name));
  link.dataset.here = "";
};

const ask = async () => {
  const address = "/account/state" + (product ? "?" + new URLSearchParams({ product }) : "");
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  const { name, favourite } = await answer.json();
  if (name) {
    greet(name);
    if (heart) {
      show(favourite);
      post("/account/looked", { product });
    }
  }
};

/* A guest's heart, or one that the shop refuses, goes the way that it goes without script. */
const press = async () => {
  const pressed = heart.querySelector("button").getAttribute("aria-pressed") === "true";
  try {
    const answer = await post(heart.action, { product, on: String(!pressed) });
    if (answer.ok) {
      show((await answer.json()).favourite);
    } else {
      heart.submit();
    }
  } catch {
    heart.submit();
  }
};

heart?.addEventListener("submit", (event) => {
  if (isHere) {
    event.preventDefault();
    press();
  }
});

/* The part that is shown is seen in a menu that is wider than the screen. */
const part = document.querySelector(".account-menu__item[aria-current]");
if (part) {
  const list = part.closest("ul");
  list.scrollLeft = part.offsetLeft - (list.clientWidth - part.offsetWidth) / 2;
}

if (isHere) {
  addEventListener("pageshow", () => { ask().catch(() => {}); });
}

/*
 * What was looked at lately: a guest's browser remembers it here, a customer's account by itself.
 * The cards are asked for when the reader comes near their place.
 */
const KEY = "lingao-recent";
const MOST = 12;
const isHere = document.cookie.split("; ").includes("lingao-here=1");

/* What others wrote there, or a browser that keeps nothing, does no harm. */
const remembered = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(kept) ? kept.filter((slug) => typeof slug === "string" && slug.length <= 80) : [];
  } catch {
    return [];
  }
};

const remember = (slug) => {
  const kept = [slug, ...remembered().filter((other) => other !== slug)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    /* It is a comfort, no more. */
  }
};

const forget = async () => {
  if (isHere) {
    await fetch("/account/seen", { method: "POST", redirect: "manual" });
  }
  try {
    localStorage.removeItem(KEY);
  } catch {
    /* Then nothing was kept. */
  }
};

const show = async (place) => {
  const current = place.dataset.recent;
  const others = remembered().filter((slug) => slug !== current).slice(0, MOST);
  if (!isHere && !others.length) {
    return;
  }
  const query = new URLSearchParams(others.map((slug) => ["product", slug]));
  if (current) {
    query.set("without", current);
  }
  const answer = await fetch("/recent?" + query);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (answer.ok && page.querySelector(".card")) {
    place.querySelector("[data-recent-products]").replaceChildren(...page.body.childNodes);
    place.querySelector("section").hidden = false;
  }
};

const clear = async (place) => {
  await forget();
  place.querySelector("section").hidden = true;
  place.querySelector("[data-recent-cleared]").hidden = false;
  document.getElementById("content").focus({ preventScroll: true });
};

const near = new IntersectionObserver((entries) => {
  entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
    near.unobserve(target);
    show(target).catch(() => {});
  });
}, { rootMargin: "600px" });

const watch = () => document.querySelectorAll("[data-recent]:not([data-watched])").forEach((place) => {
  place.dataset.watched = "";
  place.querySelector("button").addEventListener("click", () => { clear(place).catch(() => {}); });
  near.observe(place);
});

watch();
/* A basket that has just become empty has a new place. */
document.addEventListener("basket", watch);

const looked = document.querySelector("[data-recent]")?.dataset.recent;
if (looked && !isHere) {
  remember(looked);
}

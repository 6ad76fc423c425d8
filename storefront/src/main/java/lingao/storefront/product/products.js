/* Filters take effect at once, without a new page; the form works without this script too. */
"use strict";
(() => {
  const wide = matchMedia("(min-width: 64rem)");
  let newest = 0;

  const part = id => document.getElementById(id);

  /** The address that the form stands for, without fields left empty. */
  function address(form) {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value.trim() !== "") query.append(name, value.trim());
    }
    return "/products" + (query.size === 0 ? "" : "?" + query);
  }

  /** Puts a new listing in place of the old one; what is open and has focus stays so. */
  function swap(fresh) {
    const open = [...document.querySelectorAll("#listing details[open]")].map(details => details.id);
    const focus = document.activeElement?.id;
    part("listing").replaceWith(fresh.getElementById("listing"));
    open.forEach(id => part(id)?.setAttribute("open", ""));
    if (focus) part(focus)?.focus({ preventScroll: true });
    part("listing-status").textContent = part("listing-count").textContent;
    document.title = fresh.title;
    const language = document.querySelector("a.language");
    if (language) language.href = fresh.querySelector("a.language").getAttribute("href");
  }

  async function show(url) {
    const turn = ++newest;
    part("listing").setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url);
      const text = await answer.text();
      if (turn !== newest) return;
      if (!answer.ok) throw new Error(answer.status);
      swap(new DOMParser().parseFromString(text, "text/html"));
      history.pushState(null, "", url);
    } catch {
      location.assign(url);
    }
  }

  document.addEventListener("change", event => {
    if (event.target.form?.id === "filters") show(address(event.target.form));
  });
  document.addEventListener("click", event => {
    const range = event.target.closest("a.ranges__item");
    if (!range || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(range.getAttribute("href"));
  });
  document.addEventListener("submit", async event => {
    if (event.target.id !== "filters") return;
    event.preventDefault();
    await show(address(event.target));
    if (!wide.matches) {
      part("filter-drawer").open = false;
      part("listing").scrollIntoView();
    }
  });
  addEventListener("popstate", () => location.reload());
})();

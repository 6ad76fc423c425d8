/* The small pictures of a gallery move it alone, not the page. */
"use strict";
document.querySelectorAll(".gallery__thumb").forEach(link => {
  link.addEventListener("click", event => {
    const slide = document.getElementById(link.hash.slice(1));
    event.preventDefault();
    slide.parentElement.scrollTo({ left: slide.offsetLeft - slide.parentElement.offsetLeft });
  });
});

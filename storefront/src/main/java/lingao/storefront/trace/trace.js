/* Offers to print a record where a script can ask for it. */
"use strict";
document.querySelectorAll("[data-print]").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", () => print());
});

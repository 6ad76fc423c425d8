/* What is wrong in a form comes first, also for who hears the page. */
"use strict";
document.querySelector("[data-focus]")?.focus();

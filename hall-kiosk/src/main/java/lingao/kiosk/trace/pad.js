/* The number pad. The field itself takes what a bar code scanner or a keyboard types. */
"use strict";
(() => {
  const field = document.getElementById("code");
  const form = document.getElementById("entry");
  const LENGTH = 10;
  let untouched = true;

  /* The first touch begins anew what was sent before and is wrong; the erasing key mends it. */
  function type(digit) {
    if (untouched && field.value.length >= LENGTH) {
      field.value = "";
    }
    untouched = false;
    if (field.value.length < LENGTH) {
      field.value += digit;
    }
  }

  form.addEventListener("pointerdown", (event) => {
    if (event.target.closest(".key")) {
      event.preventDefault(); // the field keeps the focus, for the scanner
    }
  });

  form.addEventListener("click", (event) => {
    const key = event.target.closest(".key");
    if (!key) {
      return;
    }
    if (key.dataset.digit) {
      type(key.dataset.digit);
    } else {
      untouched = false;
      field.value = "clear" in key.dataset ? "" : field.value.slice(0, -1);
    }
  });

  form.addEventListener("submit", (event) => {
    if (field.value.trim() === "") {
      event.preventDefault();
      field.focus();
    }
  });
})();

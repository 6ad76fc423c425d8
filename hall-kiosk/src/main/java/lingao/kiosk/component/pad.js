/* A number pad for the form marked data-pad, whose text field it fills: data-length digits,
   in the groups that data-groups tells, such as "3 4 4". The field itself takes what a bar code
   scanner or a keyboard types. */
"use strict";
(() => {
  const form = document.querySelector("form[data-pad]");
  if (!form) {
    return;
  }
  const field = form.querySelector("input[type=text]");
  const length = Number(form.dataset.length);
  const groups = (form.dataset.groups ?? "").split(" ").map(Number).filter(Boolean);
  let untouched = true;

  /* What was wrong with what was sent; whoever mends it need not read it any longer. */
  const problem = document.querySelector(".entry__problem");

  const digits = () => field.value.replaceAll(" ", "");

  function show(number) {
    problem?.setAttribute("hidden", "");
    const parts = [];
    let rest = number;
    for (const size of groups) {
      parts.push(rest.slice(0, size));
      rest = rest.slice(size);
    }
    field.value = [...parts, rest].filter(Boolean).join(" ");
  }

  /* The first touch begins anew what was sent before and is wrong; the erasing key mends it. */
  function type(digit) {
    const before = untouched && digits().length >= length ? "" : digits();
    untouched = false;
    if (before.length < length) {
      show(before + digit);
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
      show("clear" in key.dataset ? "" : digits().slice(0, -1));
    }
  });

  form.addEventListener("submit", (event) => {
    if (field.value.trim() === "") {
      event.preventDefault();
      field.focus();
    }
  });
})();

/* A stepper counts at once and sends when the reader has paused; typing sends on leaving. */
const WAIT = 350;
const timers = new Map();

const change = (form) => {
  clearTimeout(timers.get(form));
  timers.delete(form);
  document.dispatchEvent(new CustomEvent("swap", { detail: { form } }));
};

document.addEventListener("click", (event) => {
  const button = event.target.closest(".stepper [data-step]");
  if (!button) {
    return;
  }
  event.preventDefault();
  const form = button.form;
  const typed = form.elements.typed;
  typed.value = Math.max(0, Math.min(99, Number(typed.value) + Number(button.dataset.step)));
  clearTimeout(timers.get(form));
  timers.set(form, setTimeout(() => change(form), WAIT));
});

document.addEventListener("change", (event) => {
  const form = event.target.closest(".stepper");
  if (form && event.target.checkValidity()) {
    change(form);
  }
});

// Tells about pictures that are too large before they are sent, so that nothing typed is lost.
const MOST = 6;
const LARGEST = 10 * 1024 * 1024;

for (const form of document.querySelectorAll('form[data-review]')) {
  const field = form.elements.pictures;
  const said = form.querySelector('[data-said]');
  const check = () => {
    const files = [...field.files];
    const wrong = files.length > MOST || files.some((file) => file.size > LARGEST);
    said.textContent = wrong ? form.dataset.tooLarge : '';
    said.hidden = !wrong;
    field.setAttribute('aria-invalid', String(wrong));
    return !wrong;
  };
  field.addEventListener('change', check);
  form.addEventListener('submit', (event) => {
    if (!check()) {
      event.preventDefault();
      field.focus();
    }
  });
}

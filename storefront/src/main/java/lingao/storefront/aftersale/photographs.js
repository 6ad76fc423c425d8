/*
 * Photographs are made smaller before they are sent, which saves the buyer's time and data, and are
 * shown as soon as they are chosen. Whatever cannot be read here is sent as it is: the shop decides.
 */
const SIDE = 1600;
const SMALL = 192;
const ENOUGH = 600 * 1024;

const input = document.querySelector("input[type=file][name=pictures]");
const previews = document.querySelector("[data-previews]");

const drawn = (bitmap, side) => {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext("2d");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const smaller = async (file, bitmap) => {
  if (file.type === "image/jpeg" && file.size <= ENOUGH) {
    return file;
  }
  const blob = await new Promise((done) => drawn(bitmap, SIDE).toBlob(done, "image/jpeg", 0.85));
  return blob ? new File([blob], "photograph.jpg", { type: "image/jpeg" }) : file;
};

const show = (bitmap, name) => {
  const canvas = drawn(bitmap, SMALL);
  canvas.className = "photographs__picture";
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", name);
  previews.append(canvas);
};

const take = async (file, chosen) => {
  try {
    const bitmap = await createImageBitmap(file);
    show(bitmap, file.name);
    chosen.items.add(await smaller(file, bitmap));
    bitmap.close();
  } catch {
    chosen.items.add(file);
  }
};

const change = async () => {
  const files = [...input.files];
  previews.replaceChildren();
  previews.hidden = files.length === 0;
  const chosen = new DataTransfer();
  for (const file of files) {
    await take(file, chosen);
  }
  input.files = chosen.files;
};

if (input && previews) {
  /* Who sees the photographs at once need not send them to see them. */
  input.form.querySelector("button[value=keep]").hidden = true;
  let running = 0;
  let waiting = null;
  input.addEventListener("change", async () => {
    running += 1;
    await change();
    running -= 1;
    if (running === 0 && waiting) {
      const button = waiting;
      waiting = null;
      input.form.requestSubmit(button);
    }
  });
  /* Who sends the form at once waits for the last photograph. */
  input.form.addEventListener("submit", (event) => {
    if (running > 0) {
      event.preventDefault();
      waiting = event.submitter;
    }
  });
}

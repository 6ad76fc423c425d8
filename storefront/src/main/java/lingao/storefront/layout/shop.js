/* Small comforts; every page works without. */
"use strict";

/* Trace codes by camera, where the browser can read QR codes by itself. */
(() => {
  const buttons = document.querySelectorAll("[data-scan]");
  if (!buttons.length || !("BarcodeDetector" in window) || !navigator.mediaDevices) {
    return;
  }

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text || "";
    return made;
  };

  const open = (button) => {
    const dialog = element("dialog", "scanner");
    const video = element("video", "scanner__picture");
    video.muted = true;
    video.playsInline = true;
    const hint = element("p", "scanner__hint", button.dataset.scanHint);
    hint.setAttribute("role", "status");
    const close = element("button", "button scanner__close", button.dataset.scanClose);
    close.type = "button";
    close.addEventListener("click", () => dialog.close());
    dialog.append(video, hint, close);
    document.body.append(dialog);
    dialog.showModal();
    return { dialog, video, hint };
  };

  /* A link to this shop's own trace is followed; anything else is typed in and sent. */
  const use = (code, button) => {
    const input = document.getElementById(button.dataset.scan);
    const path = URL.canParse && URL.canParse(code) ? new URL(code).pathname : "";
    if (path.startsWith("/01/") || path.startsWith("/trace/")) {
      location.assign(path);
    } else {
      input.value = code;
      input.form.requestSubmit();
    }
  };

  const scan = async (button) => {
    const { dialog, video, hint } = open(button);
    const detector = new BarcodeDetector({ formats: ["qr_code", "data_matrix"] });
    let camera = null;
    dialog.addEventListener("close", () => {
      camera?.getTracks().forEach((track) => track.stop());
      dialog.remove();
      button.focus();
    });
    try {
      camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      hint.textContent = button.dataset.scanRefused;
      return;
    }
    if (!dialog.open) {
      camera.getTracks().forEach((track) => track.stop());
      return;
    }
    video.srcObject = camera;
    await video.play();
    while (dialog.open) {
      const codes = await detector.detect(video).catch(() => []);
      if (codes.length) {
        dialog.close();
        use(codes[0].rawValue, button);
        return;
      }
      await new Promise((next) => setTimeout(next, 200));
    }
  };

  buttons.forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => scan(button));
  });
})();

/* Comforts of the form of a record; it works without. */
"use strict";

/* Own words for the place are asked for where none was chosen. */
(() => {
  const place = document.getElementById("place");
  const words = document.querySelector("[data-own-place]");
  if (!place || !words) {
    return;
  }
  const show = () => {
    words.hidden = place.value !== "own";
  };
  place.addEventListener("change", show);
  show();
})();

/* Where the phone is, if its owner wants that. */
(() => {
  const box = document.querySelector("[data-position]");
  if (!box || !("geolocation" in navigator)) {
    return;
  }
  const said = box.querySelector("[data-located]");
  const drop = box.querySelector("[data-unlocate]");
  const latitude = box.querySelector("[name=latitude]");
  const longitude = box.querySelector("[name=longitude]");
  const show = () => {
    const known = latitude.value !== "" && longitude.value !== "";
    said.textContent = known ? `${box.dataset.found} ${latitude.value}, ${longitude.value}` : "";
    drop.hidden = !known;
  };
  box.querySelector("[data-locate]").addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition((at) => {
      latitude.value = at.coords.latitude.toFixed(5);
      longitude.value = at.coords.longitude.toFixed(5);
      show();
      latitude.form.dispatchEvent(new Event("input"));
    }, () => {
      said.textContent = box.dataset.failed;
    }, { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
  });
  drop.addEventListener("click", () => {
    latitude.value = "";
    longitude.value = "";
    show();
    latitude.form.dispatchEvent(new Event("input"));
  });
  latitude.addEventListener("change", show);
  box.hidden = false;
  show();
})();

/* What is typed stays on the phone until it is saved, also where there is no network. */
(() => {
  const form = document.querySelector("form[data-draft]");
  if (!form) {
    return;
  }
  const key = `record ${form.dataset.draft}`;
  const week = 7 * 24 * 3600 * 1000;
  const note = form.querySelector("[data-draft-note]");
  const fields = () => [...form.elements].filter((field) => field.name && field.type !== "file"
    && field.type !== "submit" && field.type !== "checkbox");
  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
      return {};
    }
  };
  const keep = () => {
    const values = Object.fromEntries(fields().map((field) => [field.name, field.value]));
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), values }));
    } catch {
      /* No room, or not allowed: the form works all the same. */
    }
  };
  const forget = () => localStorage.removeItem(key);

  /* What came back from the server with a mistake is newer. */
  const refused = document.querySelector(".mistakes") !== null;
  const draft = stored();
  if (!refused && draft.values && Date.now() - draft.at < week) {
    fields().forEach((field) => {
      if (draft.values[field.name] !== undefined) {
        field.value = draft.values[field.name];
      }
    });
    note.hidden = false;
    document.getElementById("place")?.dispatchEvent(new Event("change"));
    form.querySelector("[name=latitude]")?.dispatchEvent(new Event("change"));
  }
  form.querySelector("[data-draft-drop]")?.addEventListener("click", () => {
    forget();
    location.reload();
  });
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
})();

/* A record that was saved leaves no draft behind. */
(() => {
  const saved = new URLSearchParams(location.search).get("recorded");
  const code = location.pathname.split("/").pop();
  if (saved && code) {
    localStorage.removeItem(`record ${code}/${saved}`);
  }
})();

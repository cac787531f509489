// serve --watch: reloads the page when the content has changed, and shows the faults of content that did not build.
"use strict";
(() => {
  const { stream, snapshot, title, note } = document.currentScript.dataset;

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const show = (faults) => {
    document.getElementById("faults")?.remove();
    const overlay = document.createElement("aside");
    overlay.id = "faults";
    overlay.className = "faults";
    overlay.setAttribute("aria-labelledby", "faults-title");
    const heading = element("p", `${title}: ${faults.summary}`);
    heading.className = "title";
    heading.id = "faults-title";
    const text = element("pre", faults.text);
    text.tabIndex = 0;
    overlay.append(heading, element("p", note), text);
    document.querySelector(".skip").after(overlay);
  };

  // The browser connects again by itself; `hello` then tells whether the page is old.
  const events = new EventSource(stream);
  events.addEventListener("hello", (event) => {
    if (JSON.parse(event.data) !== snapshot) location.reload();
  });
  events.addEventListener("reload", () => location.reload());
  events.addEventListener("faults", (event) => show(JSON.parse(event.data)));
  addEventListener("pagehide", () => events.close());
})();

// Offers records while somebody types into a search box: a combobox with a list, as the ARIA Authoring Practices Guide
// describes it. Without this script the box is a plain search form.
"use strict";
(() => {
  const { suggest, some, none } = document.currentScript.dataset;
  // Long enough that a fast typist asks once a word, short enough that the answer seems to be there at once.
  const PAUSE = 120;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const attach = (input) => {
    const list = element("ul", "", "suggestions");
    list.id = `${input.id}-suggestions`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels[0]?.textContent ?? "");
    list.hidden = true;
    const status = element("div", "", "vh");
    status.setAttribute("role", "status");
    input.after(list, status);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    input.autocomplete = "off";

    let timer;
    let request;
    let active = -1;

    const mark = (at) => {
      list.children[active]?.setAttribute("aria-selected", "false");
      active = at;
      const option = list.children[active];
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      if (option) input.setAttribute("aria-activedescendant", option.id);
      else input.removeAttribute("aria-activedescendant");
    };

    const close = () => {
      clearTimeout(timer);
      request?.abort();
      mark(-1);
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
    };

    const show = ([, titles, lines, addresses]) => {
      mark(-1);
      list.replaceChildren(
        ...titles.map((title, at) => {
          const option = element("li");
          option.id = `${list.id}-${at}`;
          option.setAttribute("role", "option");
          option.setAttribute("aria-selected", "false");
          // The addresses are those of the public site; here only the path counts.
          option.dataset.path = new URL(addresses[at]).pathname;
          option.append(element("span", title), " ", element("span", lines[at], "sub"));
          return option;
        }),
      );
      list.hidden = titles.length === 0;
      input.setAttribute("aria-expanded", String(titles.length > 0));
      status.textContent = titles.length > 0 ? some.replace("#", titles.length) : none;
    };

    const ask = async () => {
      request?.abort();
      const question = input.value.trim();
      if (!question) return close();
      request = new AbortController();
      const { signal } = request;
      try {
        const answer = await fetch(`${suggest}?q=${encodeURIComponent(question)}`, { signal });
        if (!answer.ok) return close();
        const found = await answer.json();
        if (!signal.aborted && document.activeElement === input) show(found);
      } catch {
        // Aborted, or the network is away: the form still works.
      }
    };

    // While a syllable of Hangul is being put together the box already holds it, and half of one finds names too.
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      // Such keys belong to the input method: they choose or end a syllable.
      if (event.isComposing || event.keyCode === 229 || event.altKey || event.ctrlKey || event.metaKey) return;
      const { length } = list.hidden ? [] : list.children;
      if (event.key === "ArrowDown" && length === 0) {
        event.preventDefault();
        ask();
      } else if (length === 0) {
        return;
      } else if (event.key === "ArrowDown") {
        event.preventDefault();
        mark(active + 1 < length ? active + 1 : -1);
      } else if (event.key === "ArrowUp") {
        event.preventDefault();
        mark(active === -1 ? length - 1 : active - 1);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && active !== -1) {
        event.preventDefault();
        location.assign(list.children[active].dataset.path);
      }
    });
    // The box keeps the focus while an option is pressed.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) location.assign(option.dataset.path);
    });
  };

  document.querySelectorAll("input[type=search][name=q]").forEach(attach);
})();

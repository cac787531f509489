// Reading off: the week and the position under the pointer or the finger, or week by week with the arrow keys.
// Nothing depends on it: the table beside a drawing says the same.
(() => {
  const words = document.currentScript.dataset;
  const korean = document.documentElement.lang === "ko";

  // "2024-11-02 1 - ? +12 5": the first date, then a position a week, - off the chart, ? not held, +12 days further on.
  const weeks = (text) => {
    const [first, ...rest] = text.split(" ");
    const found = [];
    let day = Date.parse(first), days = 7;
    for (const token of rest) {
      if (token[0] === "+") { days = +token; continue; }
      if (found.length) day += days * 864e5;
      days = 7;
      found.push({ day, place: token });
    }
    return found;
  };
  const date = (day) => {
    const on = new Date(day), utc = { timeZone: "UTC" };
    if (korean) return on.toLocaleDateString("ko", utc);
    return `${on.getUTCDate()} ${on.toLocaleString("en-US", { month: "short", ...utc })} ${on.getUTCFullYear()}`;
  };
  const place = (token) => token === "-" ? words.off : token === "?" ? words.unheld : words.place.replace("{}", token);

  for (const box of document.querySelectorAll(".run")) {
    const plot = box.querySelector(".plot");
    const lines = [...box.querySelectorAll("[data-read]")].map((path) => (
      { name: path.dataset.name, weeks: weeks(path.dataset.read), across: path.ownerSVGElement.viewBox.baseVal.width }
    )).filter((line) => line.weeks.length);
    if (!lines.length) continue;
    const count = lines[0].across, alone = !lines[0].name;
    const cursor = document.createElementNS("http://www.w3.org/2000/svg", "line");
    cursor.setAttribute("class", "cursor");
    cursor.setAttribute("y2", "100%");
    const shown = Object.assign(document.createElement("p"), { className: "readout", hidden: true });
    shown.setAttribute("aria-hidden", "true");
    box.append(shown);
    // To a screen reader it is a slider along the weeks, named as the drawing is, and described by the drawing's own words.
    const [name, description] = plot.getAttribute("aria-labelledby").split(" ");
    const slider = {
      tabindex: 0, role: "slider", "aria-labelledby": name, "aria-describedby": description,
      "aria-valuemin": 1, "aria-valuemax": count, "aria-valuenow": 1,
    };
    for (const [attribute, value] of Object.entries(slider)) plot.setAttribute(attribute, value);
    let at = -1;

    const text = (week) => alone
      ? `${date(lines[0].weeks[week].day)}: ${place(lines[0].weeks[week].place)}`
      : `${words.week.replace("0", week + 1)}: ` + lines.filter((line) => line.weeks[week])
        .map((line) => `${line.name} ${place(line.weeks[week].place)}`).join(" · ");
    plot.setAttribute("aria-valuetext", text(0));
    const hide = () => {
      at = -1;
      shown.hidden = true;
      cursor.remove();
    };
    const show = (week) => {
      week = Math.max(0, Math.min(count - 1, week));
      if (week === at) return;
      at = week;
      const x = 100 * (week + .5) / count;
      cursor.setAttribute("x1", `${x}%`);
      cursor.setAttribute("x2", `${x}%`);
      if (!cursor.isConnected) plot.append(cursor);
      shown.textContent = text(week);
      plot.setAttribute("aria-valuenow", week + 1);
      plot.setAttribute("aria-valuetext", shown.textContent);
      shown.classList.toggle("left", x > 50);
      shown.hidden = false;
    };
    const point = (event) => {
      const frame = plot.getBoundingClientRect();
      show(Math.floor((event.clientX - frame.left) / frame.width * count));
    };
    plot.addEventListener("pointermove", point);
    plot.addEventListener("pointerdown", point);
    plot.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && hide());
    plot.addEventListener("blur", hide);
    plot.addEventListener("keydown", (event) => {
      const back = at < 0 ? count - 1 : at - 1;
      const to = { ArrowLeft: back, ArrowDown: back, ArrowRight: at + 1, ArrowUp: at + 1, Home: 0, End: count - 1 }[event.key];
      if (event.key === "Escape") hide();
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      show(to);
    });
  }
})();

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

  const line = () => {
    const cursor = document.createElementNS("http://www.w3.org/2000/svg", "line");
    cursor.setAttribute("class", "cursor");
    cursor.setAttribute("y2", "100%");
    return cursor;
  };
  const move = (cursor, x, plot) => {
    cursor.setAttribute("x1", `${x}%`);
    cursor.setAttribute("x2", `${x}%`);
    if (!cursor.isConnected) plot.append(cursor);
  };
  const readout = () => {
    const shown = Object.assign(document.createElement("p"), { className: "readout", hidden: true });
    shown.setAttribute("aria-hidden", "true");
    return shown;
  };
  // Where a key leads among so many weeks; nothing for other keys.
  const led = (event, at, count) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
    const back = at - 1;
    const to = { ArrowLeft: back, ArrowDown: back, ArrowRight: at + 1, ArrowUp: at + 1, Home: 0, End: count - 1 }[event.key];
    return to === undefined ? to : Math.max(0, Math.min(count - 1, to));
  };

  // What is read off goes away at Escape, wherever the keyboard is.
  const hides = [];
  document.addEventListener("keydown", (event) => event.key === "Escape" && hides.forEach((hide) => hide()));

  const followed = (plot, point, hide) => {
    plot.addEventListener("pointermove", point);
    plot.addEventListener("pointerdown", point);
    plot.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && hide());
  };
  // To a screen reader an element is a slider along so many weeks; it goes on from the one that at() tells.
  const slider = (element, attributes, count, at, show, hide) => {
    const all = { tabindex: 0, role: "slider", "aria-valuemin": 1, "aria-valuemax": count, "aria-valuenow": 1, ...attributes };
    for (const [attribute, value] of Object.entries(all)) element.setAttribute(attribute, value);
    hides.push(hide);
    element.addEventListener("focus", () => show(at()));
    element.addEventListener("blur", hide);
    element.addEventListener("keydown", (event) => {
      const to = led(event, at(), count);
      if (to === undefined) return;
      event.preventDefault();
      show(to);
    });
  };

  for (const box of document.querySelectorAll(".run")) {
    const plot = box.querySelector(".plot");
    const lines = [...box.querySelectorAll("[data-read]")].map((path) => (
      { name: path.dataset.name, weeks: weeks(path.dataset.read), across: path.ownerSVGElement.viewBox.baseVal.width }
    )).filter((line) => line.weeks.length);
    if (!lines.length) continue;
    const count = lines[0].across, alone = !lines[0].name;
    const cursor = line(), shown = readout();
    box.append(shown);
    let at = 0;

    const text = (week) => alone
      ? `${date(lines[0].weeks[week].day)}: ${place(lines[0].weeks[week].place)}`
      : `${words.week.replace("0", week + 1)}: ` + lines.filter((line) => line.weeks[week])
        .map((line) => `${line.name} ${place(line.weeks[week].place)}`).join(" · ");
    const hide = () => {
      shown.hidden = true;
      cursor.remove();
    };
    const show = (week) => {
      week = Math.max(0, Math.min(count - 1, week));
      if (week === at && !shown.hidden) return;
      at = week;
      const x = 100 * (week + .5) / count;
      move(cursor, x, plot);
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
    followed(plot, point, hide);
    // Named as the drawing is, and described by the drawing's own words.
    const [name, description] = plot.getAttribute("aria-labelledby").split(" ");
    const named = { "aria-labelledby": name, "aria-describedby": description, "aria-valuetext": text(0) };
    slider(plot, named, count, () => at, show, hide);
  }

  // Lanes over the same years: under the pointer the nearest week of one lane; by keyboard, along the years, every lane of a week.
  for (const box of document.querySelectorAll(".timeline")) {
    const axis = box.querySelector(".years"), from = Date.parse(box.dataset.from), days = +box.dataset.days;
    const lanes = [...box.querySelectorAll("[data-read]")].map((plot) => (
      { plot, name: plot.parentNode.querySelector("a").textContent, weeks: weeks(plot.dataset.read) }
    ));
    if (!lanes.length) continue;
    const all = [...new Set(lanes.flatMap((lane) => lane.weeks.map((week) => week.day)))].sort((a, b) => a - b);
    const plots = [axis, ...box.querySelectorAll("li > svg")], cursors = plots.map(line), shown = readout();
    const told = (lane, day) => lane.weeks.filter((week) => week.day === day).map((week) => `${lane.name} ${place(week.place)}`);
    const text = (day, some) => `${date(day)}: ${some.flatMap((lane) => told(lane, day)).join(" · ")}`;
    let at = 0;
    const hide = () => {
      shown.hidden = true;
      for (const cursor of cursors) cursor.remove();
    };
    const show = (day, some, beside) => {
      const x = 100 * ((day - from) / 864e5 + 3.5) / days;
      cursors.forEach((cursor, number) => move(cursor, x, plots[number]));
      shown.textContent = text(day, some);
      shown.classList.toggle("left", x > 50);
      shown.hidden = false;
      if (shown.parentNode !== beside) beside.append(shown);
    };
    for (const lane of lanes) {
      const point = (event) => {
        const frame = lane.plot.getBoundingClientRect();
        const day = from + ((event.clientX - frame.left) / frame.width * days - 3.5) * 864e5;
        const far = (week) => Math.abs(week.day - day);
        show(lane.weeks.reduce((best, week) => far(week) < far(best) ? week : best).day, [lane], lane.plot.parentNode);
      };
      followed(lane.plot, point, hide);
    }
    axis.removeAttribute("aria-hidden");
    const along = (week) => {
      at = week;
      show(all[at], lanes, box);
      axis.setAttribute("aria-valuenow", at + 1);
      axis.setAttribute("aria-valuetext", shown.textContent);
    };
    slider(axis, { "aria-label": axis.dataset.name, "aria-valuetext": text(all[0], lanes) }, all.length, () => at, along, hide);
  }
})();

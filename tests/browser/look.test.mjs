// What a page is to an eye: it does not jump while it loads, it is light, it bears large letters and forced colours.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { PATIENCE, Site, browser, overhang } from "./site.mjs";

/** The pages that most visitors see, in this repository's own content. */
const MAIN = {
  home: "/",
  artist: "/artists/rose",
  collaboration: "/collaborations/apt",
  week: "/charts/billboard-global-200/2024-11-02",
  article: "/articles/what-apt-really-did",
  source: "/sources/kpoppost-2025",
  network: "/artists/bruno-mars/network",
  edition: "/awards/grammys/68",
  collaborations: "/collaborations",
  compare: "/compare?w=apt&w=golden",
};
const FIVE = ["home", "artist", "collaboration", "week", "article"];
const SHOTS = fileURLToPath(new URL("shots", import.meta.url));

const site = await Site.whole();
const chromium = await browser();
/** A browser whose owner has set letters of twice the size. */
const large = await browser("--blink-settings=defaultFontSize=32");
after(async () => {
  await Promise.all([chromium.close(), large.close()]);
  assert.equal(await site.stop(), 0);
});

async function open(t, path, { width = 1280, by = chromium, ...options } = {}) {
  const context = await by.newContext({ baseURL: site.origin, viewport: { width, height: 900 }, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const visit = async () => assert.equal((await page.goto(path, { waitUntil: "networkidle" })).status(), 200);
  return { page, visit };
}

for (const name of FIVE) {
  for (const width of [390, 1280]) {
    test(`nothing moves while it loads: ${name}, ${width} px`, async (t) => {
      const { page, visit } = await open(t, MAIN[name], { width });
      await page.addInitScript(() => {
        globalThis.shifts = [];
        const told = (source) => source.node?.outerHTML?.slice(0, 80) ?? source.node?.textContent?.slice(0, 80);
        const seen = (entry) => ({ value: entry.value, by: entry.sources.map(told) });
        new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(seen))).observe({
          type: "layout-shift",
          buffered: true,
        });
      });
      await visit();
      await page.evaluate(() => document.fonts.ready);
      const shifts = await page.evaluate(() => globalThis.shifts);
      const sum = shifts.reduce((sum, shift) => sum + shift.value, 0);
      assert.ok(sum <= 0.01, `${sum}: ${JSON.stringify(shifts, null, 1)}`);
    });
  }
}

for (const name of FIVE) {
  test(`a first visit is light: ${name}`, async (t) => {
    const { page, visit } = await open(t, MAIN[name], { width: 390 });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    const kinds = new Map();
    const bytes = { all: 0, fonts: 0 };
    session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      bytes.all += encodedDataLength;
      if (kinds.get(requestId) === "Font") bytes.fonts += encodedDataLength;
    });
    await visit();
    assert.ok(bytes.fonts > 10_000, "the fonts were not counted");
    assert.ok(bytes.all < 100_000 && bytes.all - bytes.fonts < 60_000, JSON.stringify(bytes));
  });
}

for (const [name, path] of Object.entries(MAIN)) {
  test(`letters of twice the size and wider spacing fit: ${name}`, async (t) => {
    const twice = await open(t, path, { by: large });
    await twice.visit();
    assert.equal(await twice.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("font-size")), "34px");
    assert.deepEqual(await twice.page.evaluate(overhang), { scrolls: false, out: [] }, "200 %");
    const { page, visit } = await open(t, path, { width: 320 });
    await visit();
    // The site allows no style of others: the sheet is added as the browser's own, in a stage of its own.
    const space = (rules) => page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, rules);
    // WCAG 2.2, 1.4.12.
    await space(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }",
    );
    assert.deepEqual(await page.evaluate(overhang), { scrolls: false, out: [] }, "text spacing");
  });
}

test("in forced colours controls keep their edges, lines stay and focus shows", async (t) => {
  const { page, visit } = await open(t, MAIN.collaboration, { forcedColors: "active" });
  await visit();
  const seen = await page.evaluate(() => {
    const style = (selector) => getComputedStyle(document.querySelector(selector));
    document.querySelector("main a").focus({ focusVisible: true });
    return {
      edge: style("header [type=search]").borderStyle !== "none" || style("header form").borderStyle !== "none",
      focus: getComputedStyle(document.activeElement).outlineStyle,
      line: document.querySelector("svg .line") ? style("svg .line").stroke : null,
      paper: style("html").backgroundColor,
    };
  });
  assert.ok(seen.edge);
  assert.equal(seen.focus, "solid");
  assert.ok(seen.line && seen.line !== "none" && seen.line !== seen.paper, JSON.stringify(seen));
});

test("nothing moves for those who asked for stillness", async (t) => {
  const { page, visit } = await open(t, MAIN.home, { reducedMotion: "reduce" });
  await visit();
  const moving = await page.evaluate(() => [
    getComputedStyle(document.documentElement).scrollBehavior,
    ...[...document.querySelectorAll("*")].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== "none" || transitionDuration.split(",").some((time) => parseFloat(time) > 0);
    }).map((element) => element.outerHTML.slice(0, 80)),
  ]);
  assert.deepEqual(moving, ["auto"]);
});

for (const [name, path] of Object.entries(MAIN)) {
  test(`pictures for people: ${name}`, async (t) => {
    await mkdir(SHOTS, { recursive: true });
    const { page, visit } = await open(t, path);
    await visit();
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${SHOTS}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
    }
  });
}

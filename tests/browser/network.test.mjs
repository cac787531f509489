// The drawing of a network, as an eye, a finger and a keyboard meet it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PATIENCE, Site, browser } from "./site.mjs";

/** WCAG 2.2, 2.5.8. */
const SMALLEST_TARGET = 24;
const SMALLEST_LETTERS = 11;
const PATH = "/artists/bruno-mars/network";
const LONG = ["Megan Thee Stallion", "TOMORROW X TOGETHER", "방탄소년단과 친구들", "Never Broke Again", "Wiz", "MMMMMMMMMMMMMMMM"];

let site, chromium;

before(async () => {
  site = await Site.of(async (site) => {
    for (let at = 0; at < 40; at += 1) {
      const [name, slug] = [`${LONG[at % LONG.length]} ${at}`, `partner-${at}`];
      const credits = `[{ artist = "bruno-mars", join = " & " }, { artist = "${slug}" }]`;
      await site.overwrite(`artists/${slug}.md`, `+++\nname = "${name}"\nkind = "person"\n+++\n`);
      await site.overwrite(
        `collaborations/song-${at}.md`,
        `+++\ntitle = "Song ${at}"\nkind = "song"\ncredits = ${credits}\n+++\n`,
      );
    }
  });
  chromium = await browser();
});

after(async () => {
  await chromium?.close();
  await site?.stop();
});

async function opened(width) {
  const page = await chromium.newPage({ baseURL: site.origin, viewport: { width, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  assert.equal((await page.goto(PATH)).status(), 200);
  return page;
}

/** Where the elements that a selector finds in the drawing stand on the screen. */
const boxes = (page, selector) =>
  page.locator(`svg.map:visible ${selector}`).evaluateAll((found) =>
    found.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { name: `${element.localName} ${element.parentElement.textContent.trim()}`, left, right, top, bottom };
    }),
  );

/**
 * The same of the letters themselves: the box of a face is taller than they are, and the halo round them is no letter.
 * Above the first baseline they reach most of the size (marks on capitals too), below the last a quarter.
 */
const letters = (page) =>
  page.locator("svg.map:visible a text").evaluateAll((found) =>
    found.map((text) => {
      const { a: scale, e: x, f: y } = text.getScreenCTM();
      const size = parseFloat(getComputedStyle(text).fontSize);
      const lines = [...text.querySelectorAll("tspan")].map((line) => Number(line.getAttribute("y")));
      const box = text.getBBox();
      return {
        name: `text ${text.textContent.trim()}`,
        left: x + scale * box.x,
        right: x + scale * (box.x + box.width),
        top: y + scale * (lines[0] - 0.95 * size),
        bottom: y + scale * (lines.at(-1) + 0.25 * size),
      };
    }),
  );

const meet = (one, other) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;

/** Pairs that stand on one another, in words. */
const meeting = (all) =>
  all.flatMap((one, at) => all.slice(at + 1).filter((other) => meet(one, other)).map((other) => `${one.name} / ${other.name}`));

for (const width of [320, 390, 1280]) {
  test(`forty names stand apart, ${width} px`, async () => {
    const page = await opened(width);
    assert.equal(await page.locator("svg.map:visible").count(), 1, "one drawing for each width");
    const labels = await letters(page);
    assert.equal(labels.length, 41);
    assert.deepEqual(meeting(labels.concat(await boxes(page, ".mark"))), []);
    const outside = labels.filter((label) => label.left < 0 || label.right > width);
    assert.deepEqual(outside, []);
    await page.close();
  });

  test(`every name is a target that a finger finds, ${width} px`, async () => {
    const page = await opened(width);
    const targets = await boxes(page, ".target");
    assert.equal(targets.length, 40);
    const small = targets.filter(({ left, right, top, bottom }) => Math.min(right - left, bottom - top) < SMALLEST_TARGET);
    assert.deepEqual(small, []);
    assert.deepEqual(meeting(targets), []);
    await page.close();
  });
}

test("letters can be read on a phone", async () => {
  const page = await opened(390);
  const sizes = await page.locator("svg.map:visible text").evaluateAll((texts) =>
    texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a),
  );
  assert.ok(Math.min(...sizes) >= SMALLEST_LETTERS, `${Math.min(...sizes)} px`);
  await page.close();
});

test("the keyboard goes from name to name in the order of the table", async () => {
  const page = await opened(390);
  await page.locator("svg.map:visible a.centre").focus();
  const rows = await page.locator("#network-table tbody th a").allTextContents();
  for (const name of rows.slice(0, 5)) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
    assert.ok(label.startsWith(`${name}: `), `${label} instead of ${name}`);
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/artists\/partner-\d+\/network$/);
  await page.close();
});

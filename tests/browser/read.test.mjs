// A week of a drawing read off: by pointer, by finger and by keyboard.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PATIENCE, Site, browser } from "./site.mjs";

const RUN = "/collaborations/apt/charts/billboard-global-200";

let site, chromium;

before(async () => {
  site = await Site.of(async () => {});
  chromium = await browser();
});

after(async () => {
  await chromium?.close();
  await site?.stop();
});

async function opened(path, options = {}) {
  const page = await chromium.newPage({ baseURL: site.origin, viewport: { width: 390, height: 900 }, ...options });
  page.setDefaultTimeout(PATIENCE);
  assert.equal((await page.goto(path)).status(), 200);
  return page;
}

test("the week under the pointer is told without moving anything, and goes with the pointer", async () => {
  const page = await opened(RUN);
  const plot = page.locator(".run .plot");
  const { width, height } = await plot.boundingBox();
  const tall = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await tall();
  await plot.hover({ position: { x: 1, y: height / 2 } });
  assert.equal(await page.locator(".readout").textContent(), "2 Nov 2024: No. 1");
  await plot.hover({ position: { x: width - 1, y: height / 2 } });
  assert.equal(await page.locator(".readout").textContent(), "1 Mar 2025: No. 4");
  assert.equal(await tall(), before);
  await page.mouse.move(0, 0);
  await page.locator(".readout").waitFor({ state: "hidden" });
  await page.close();
});

test("a screen reader has a slider along the weeks; arrow keys go week by week; Escape leaves", async () => {
  const page = await opened(RUN);
  const plot = page.getByRole("slider");
  assert.equal(await plot.getAttribute("aria-valuemax"), await plot.locator("[data-read]").evaluate((line) => String(line.ownerSVGElement.viewBox.baseVal.width)));
  const told = { textContent: () => plot.getAttribute("aria-valuetext") };
  await plot.focus();
  assert.equal(await page.locator(".readout").textContent(), "2 Nov 2024: No. 1");
  for (let week = 0; week < 9; week += 1) await page.keyboard.press("ArrowRight");
  assert.equal(await told.textContent(), "4 Jan 2025: No. 5");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowRight");
  assert.equal(await told.textContent(), "11 Jan 2025: No. 1", "it goes on from where it was left");
  await page.keyboard.press("End");
  assert.equal(await told.textContent(), "1 Mar 2025: No. 4");
  await page.keyboard.press("Escape");
  await page.locator(".readout").waitFor({ state: "hidden" });
  await page.close();
});

test("Escape takes away what the pointer shows, wherever the keyboard is", async () => {
  const page = await opened(RUN);
  await page.locator(".plot").first().hover();
  await page.locator(".readout").waitFor({ state: "visible" });
  await page.keyboard.press("Escape");
  await page.locator(".readout").waitFor({ state: "hidden" });
  await page.close();
});

test("several works are read off together, from the first week of each", async () => {
  const page = await opened("/compare?w=apt&w=golden&chart=billboard-global-200");
  await page.locator(".run .plot").focus();
  await page.keyboard.press("Home");
  assert.match(await page.locator(".run .plot").getAttribute("aria-valuetext"), /^Week 1: APT\. No\. 1/);
  await page.close();
});

test("a lane of an artist's timeline is read off under the pointer and the finger: its nearest week, and nothing moves", async () => {
  const page = await opened("/artists/rose", { hasTouch: true });
  const lane = page.locator(".timeline [data-read]").first();
  await lane.scrollIntoViewIfNeeded();
  const { width, height } = await lane.boundingBox();
  const tall = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await tall();
  await lane.hover({ position: { x: 1, y: height / 2 } });
  assert.equal(await page.locator(".timeline .readout").textContent(), "2 Nov 2024: APT. No. 1");
  await lane.tap({ position: { x: width - 1, y: height / 2 } });
  assert.equal(await page.locator(".timeline .readout").textContent(), "1 Mar 2025: APT. No. 4");
  assert.equal(await tall(), before);
  await page.close();
});

test("by keyboard the years of a timeline are a slider along the weeks of all lanes", async () => {
  const page = await opened("/artists/rose");
  const years = page.getByRole("slider", { name: "Weeks of all works, along the years" });
  assert.equal(await years.getAttribute("aria-valuemax"), "18");
  await years.focus();
  await page.keyboard.press("Home");
  assert.equal(await years.getAttribute("aria-valuetext"), "2 Nov 2024: APT. No. 1");
  for (let week = 0; week < 9; week += 1) await page.keyboard.press("ArrowRight");
  assert.equal(await years.getAttribute("aria-valuetext"), "4 Jan 2025: APT. No. 5 · rosie No. 32");
  assert.equal(await page.locator(".timeline .cursor").count(), await page.locator(".timeline li > svg").count() + 1);
  await page.keyboard.press("Escape");
  await page.locator(".timeline .readout").waitFor({ state: "hidden" });
  assert.equal(await page.locator(".timeline .cursor").count(), 0);
  await page.close();
});

test("without a script the drawing is there and nothing waits for one", async () => {
  const page = await opened(RUN, { javaScriptEnabled: false });
  assert.equal(await page.locator(".readout").count(), 0);
  assert.equal(await page.locator(".run .plot .line").count(), 1);
  assert.equal(await page.locator(".run .plot").getAttribute("tabindex"), null);
  await page.goto("/artists/rose");
  assert.equal(await page.locator(".timeline .years").getAttribute("aria-hidden"), "true");
  await page.close();
});

// The search box: a combobox by keyboard, what a screen reader is told, and a plain form without scripts.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import axe from "axe-core";
import { PATIENCE, Site, browser } from "./site.mjs";

const site = await Site.start();
const chromium = await browser();
after(async () => {
  await chromium.close();
  assert.equal(await site.stop(), 0);
});

const BOX = "header input[type=search]";
const OPTIONS = "header [role=option]";

async function open(t, options = {}) {
  const context = await chromium.newContext({ baseURL: site.origin, viewport: { width: 390, height: 800 }, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  // The home page has the box in its midst; every other has it in the header.
  await page.goto("/artists", { waitUntil: "load" });
  return page;
}

const state = (page) =>
  page.locator(BOX).evaluate((box) => {
    const active = box.getAttribute("aria-activedescendant");
    const option = active && document.getElementById(active);
    return {
      expanded: box.getAttribute("aria-expanded"),
      list: document.getElementById(box.getAttribute("aria-controls"))?.getAttribute("role"),
      active: option && [option.getAttribute("role"), option.getAttribute("aria-selected")],
      selected: document.querySelectorAll("[role=option][aria-selected=true]").length,
    };
  });

test("the arrow keys choose a suggestion, Escape closes the list and Enter opens the record", async (t) => {
  const page = await open(t);
  assert.deepEqual(await state(page), { expanded: "false", list: "listbox", active: null, selected: 0 });
  await page.locator(BOX).pressSequentially("ros");
  await page.locator(OPTIONS).first().waitFor();
  assert.equal((await state(page)).expanded, "true");
  assert.match(await page.locator("header [role=status]").textContent(), /^\d+ suggestions/);
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await state(page), { expanded: "true", list: "listbox", active: ["option", "true"], selected: 1 });
  await page.keyboard.press("ArrowUp");
  assert.equal((await state(page)).active, null);
  await page.keyboard.press("Escape");
  assert.deepEqual([(await state(page)).expanded, await page.locator(BOX).inputValue()], ["false", "ros"]);
  await page.keyboard.press("ArrowDown");
  await page.locator(OPTIONS).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/artists/rose");
});

test("Enter without a choice searches, and a suggestion can be pressed", async (t) => {
  const page = await open(t);
  await page.locator(BOX).fill("bruno mrs");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search?q=bruno+mrs");
  assert.match(await page.locator("#by-name li").first().textContent(), /Bruno Mars/);
  await page.locator(BOX).fill("");
  await page.locator(BOX).pressSequentially("apt");
  await page.locator(OPTIONS).first().click();
  await page.waitForURL("**/collaborations/apt");
});

test("keys of an input method are left to it", async (t) => {
  const page = await open(t);
  await page.locator(BOX).pressSequentially("로");
  await page.locator(OPTIONS).first().waitFor();
  const taken = await page.locator(BOX).evaluate((box) => {
    const event = new KeyboardEvent("keydown", { key: "ArrowDown", isComposing: true, bubbles: true, cancelable: true });
    return !box.dispatchEvent(event);
  });
  assert.deepEqual([taken, (await state(page)).active], [false, null]);
});

test("an answer that comes too late is not shown", async (t) => {
  const page = await open(t);
  let late;
  await page.route("**/suggest?q=b*", async (route) => {
    late = new Promise((resolve) => setTimeout(resolve, 300)).then(() => route.continue().catch(() => {}));
  });
  await page.locator(BOX).fill("bruno");
  await page.waitForRequest("**/suggest?q=bruno");
  await page.locator(BOX).fill("rose");
  await page.locator(OPTIONS).first().waitFor();
  await late;
  assert.match(await page.locator(OPTIONS).first().textContent(), /ROSÉ/);
});

test("the open list has no fault that axe-core knows", async (t) => {
  const page = await open(t);
  await page.locator(BOX).pressSequentially("ros");
  await page.locator(OPTIONS).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => globalThis.axe.run(document));
  assert.deepEqual(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
});

test("without scripts the form searches", async (t) => {
  const page = await open(t, { javaScriptEnabled: false });
  await page.locator(BOX).fill("rose bruno apt");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search?q=rose+bruno+apt");
  assert.match(await page.locator("#by-name li").first().textContent(), /APT\./);
});

// The site as people use it: by keyboard, without scripts, and through its forms.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { PATIENCE, Site, browser } from "./site.mjs";

const site = await Site.start();
const chromium = await browser();
after(async () => {
  await chromium.close();
  assert.equal(await site.stop(), 0);
});

async function open(t, path, options = {}) {
  const context = await chromium.newContext({ baseURL: site.origin, viewport: { width: 1280, height: 900 }, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  assert.equal((await page.goto(path, { waitUntil: "load" })).status(), 200);
  return page;
}

const heading = (page) => page.locator("h1").textContent();

for (const path of ["/", "/artists/rose", "/collaborations/apt", "/charts/billboard-global-200/2024-11-02", "/claims"]) {
  test(`the tab key leads through every control and out: ${path}`, async (t) => {
    const page = await open(t, path, { reducedMotion: "reduce" });
    await page.evaluate(() => {
      const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
      const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0;
      const all = [...document.querySelectorAll(controls)].filter((element) => shown(element) && !element.disabled);
      // Of radio buttons with one name the tab key stops at one.
      const groups = new Set();
      globalThis.controls = all.filter((element) => {
        if (element.type !== "radio") return true;
        const known = groups.has(element.name);
        groups.add(element.name);
        return !known;
      });
    });
    const total = await page.evaluate(() => globalThis.controls.length);
    const order = [];
    // A date has stops of its own: its day, month and year.
    const most = total + 6 * (await page.locator("[type=date]").count());
    for (let step = 0; step < most && order.length < total; step += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return {
          at: globalThis.controls.indexOf(element),
          html: element.outerHTML.slice(0, 120),
          ringed: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
          seen: width > 0 && height > 0,
        };
      });
      assert.ok(stop.ringed && stop.seen, `no focus to be seen: ${stop.html}`);
      if (stop.at !== order.at(-1)) order.push(stop.at);
    }
    assert.deepEqual(order, [...Array(total).keys()], "the order of the page");
    await page.keyboard.press("Tab");
    const left = await page.evaluate(() => globalThis.controls.indexOf(document.activeElement) <= 0);
    assert.ok(left, "the last control lets go");
  });
}

test("the skip link is first, shows when it is reached, and leads past the header", async (t) => {
  const page = await open(t, "/artists/rose");
  await page.keyboard.press("Tab");
  const skip = page.locator("a.skip");
  assert.ok(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test(`a search finds a record, and a filter narrows it, ${how}`, async (t) => {
    const page = await open(t, "/", { javaScriptEnabled });
    await page.getByRole("searchbox").or(page.getByRole("combobox")).first().fill("rose apt");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=rose+apt");
    assert.match(await heading(page), /rose apt/);
    await page.locator("main").getByRole("link", { name: /^APT\./ }).first().click();
    await page.waitForURL("**/collaborations/apt");
    assert.match(await heading(page), /APT\./);
  });

  test(`two works are put side by side, ${how}`, async (t) => {
    const page = await open(t, "/compare", { javaScriptEnabled });
    for (const title of ["APT.", "Golden"]) {
      await page.locator("main input[name=w]:not([type=hidden])").fill(title);
      await page.locator("main form button[type=submit]").first().click();
    }
    await page.waitForURL("**/compare?w=*&w=*");
    const compared = await page.locator("main").textContent();
    assert.ok(compared.includes("APT.") && compared.includes("Golden"));
    assert.match(await heading(page), /APT\..*Golden/);
  });

  test(`the road between two artists is asked for and found, ${how}`, async (t) => {
    const page = await open(t, "/paths", { javaScriptEnabled });
    const ends = page.locator("main form input[required]");
    assert.equal(await ends.count(), 2);
    await ends.nth(0).fill("ROSÉ");
    await ends.nth(1).fill("Bruno Mars");
    await page.locator("main form button[type=submit]").click();
    await page.waitForURL(/\/paths\?.*bruno/i);
    const found = await page.locator("main").textContent();
    assert.ok(found.includes("APT."), "the record that joins them");
  });

  test(`claims are narrowed to a verdict, ${how}`, async (t) => {
    const page = await open(t, "/claims", { javaScriptEnabled });
    const select = page.locator("main select[name=verdict]");
    const chosen = await select.locator("option[value]:not([value=''])").first().getAttribute("value");
    await page.locator("main details summary").first().click();
    await select.selectOption(chosen);
    await page.locator("main form button[type=submit]").first().click();
    await page.waitForURL((url) => url.searchParams.get("verdict") === chosen);
    assert.equal(await page.locator("main select[name=verdict]").inputValue(), chosen);
  });

  test(`a list takes another order and keeps it, ${how}`, async (t) => {
    const page = await open(t, "/collaborations", { javaScriptEnabled });
    await page.locator("main a[href*='order=']").first().click();
    await page.waitForURL("**/collaborations?*order=*");
    assert.equal(await page.locator("main h1").count(), 1);
  });
}

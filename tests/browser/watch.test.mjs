// `duet serve --watch`: the editor saves, and the page follows by itself.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PATIENCE, Site, browser } from "./site.mjs";

const FILE = "articles/reading-a-chart-week.md";
const PATH = "/articles/reading-a-chart-week";

let site, chromium, page;
const visits = [];

before(async () => {
  site = await Site.start("--watch");
  chromium = await browser();
  page = await chromium.newPage({ baseURL: site.origin });
  page.setDefaultTimeout(PATIENCE);
  page.on("framenavigated", (frame) => visits.push(frame.url()));
  const answer = await page.goto(PATH);
  assert.equal(answer.status(), 200);
});

after(async () => {
  await chromium?.close();
  await site?.stop();
});

/** Adds a paragraph, and answers the number of its line. */
async function paragraph(text) {
  const before = (await site.read(FILE)).replace(/\n*$/, "\n\n");
  await site.overwrite(FILE, `${before}${text}\n`);
  return before.split("\n").length;
}

const shown = (text) => page.getByRole("main").getByText(text);
const overlay = () => page.locator("#faults");

test("a sentence that is saved appears in the open page", async (t) => {
  const sentence = "A sentence written while the page was open.";
  assert.equal(await shown(sentence).count(), 0);
  const saved = performance.now();
  await paragraph(sentence);
  await shown(sentence).waitFor();
  t.diagnostic(`on the page ${Math.round(performance.now() - saved)} ms after it was saved`);
  assert.equal(await overlay().count(), 0);
});

test("a fault lies over the last good page with its code and line, and goes when it is mended", async (t) => {
  const good = await site.read(FILE);
  const old = shown("A week is counted, published and dated.");
  await old.waitFor();

  const saved = performance.now();
  const line = await paragraph("This links [[no-such-record]] and builds nothing.");
  const told = overlay().filter({ hasText: "D070" }).filter({ hasText: `content/${FILE}:${line}:` });
  await told.waitFor();
  t.diagnostic(`fault shown ${Math.round(performance.now() - saved)} ms after it was saved`);
  assert.ok(await old.isVisible(), "the old text is gone");
  assert.equal(await shown("builds nothing").count(), 0, "a faulty build is served");

  // Whoever comes while it stands sees the same.
  const other = await chromium.newPage({ baseURL: site.origin });
  const answer = await other.goto(PATH);
  assert.equal(answer.status(), 200);
  assert.match(await other.locator("#faults").innerText(), /D070/);
  await other.close();

  await site.replace(FILE, `${good}\nIt links [[apt]] and is well again.\n`);
  await shown("is well again").waitFor();
  await overlay().waitFor({ state: "detached" });
});

test("two faults in two files are told at once", async () => {
  const good = await site.read(FILE);
  const rose = await site.read("artists/rose.md");
  await site.overwrite("artists/rose.md", rose.replace('group = "blackpink"', 'group = "blackpnk"'));
  await paragraph("See [[no-such-record]].");
  await overlay().filter({ hasText: "D070" }).filter({ hasText: "D012" }).filter({ hasText: "blackpink" }).waitFor();
  await site.overwrite("artists/rose.md", rose);
  await site.overwrite(FILE, good);
  await overlay().waitFor({ state: "detached" });
});

test("nobody touched the page, and the server ends cleanly under it", async () => {
  assert.deepEqual(new Set(visits), new Set([site.origin + PATH]));
  assert.equal(await site.stop(), 0);
});

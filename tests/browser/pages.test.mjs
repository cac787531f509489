// Every kind of page, as axe-core sees it on a phone, a tablet and a desk, in both schemes.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import axe from "axe-core";
import { PATIENCE, Site, browser, overhang } from "./site.mjs";

const SCHEMES = ["light", "dark"];
const WIDTHS = [320, 768, 1280];
/** Pages looked at side by side: one waits for the server while another is examined. */
const AT_ONCE = 4;
const RULES = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};
/** Addresses that answer with an error page, and its status. */
const ERRORS = { "/no-such-page": 404, "/artists/rosee": 404, "/collaborations/withdrawn-duet": 410 };

/** Addresses with a query that changes what the page is, and one page whose shape is that of others. */
const BESIDES = ["/pages/style", "/compare?w=apt&w=rosie&w=golden", "/compare?w=aptt&w=apt"];

const site = await Site.start();
let chromium;
after(async () => {
  await chromium?.close();
  assert.equal(await site.stop(), 0);
});

async function text(path) {
  const answer = await fetch(site.origin + path, { redirect: "manual" });
  return answer.status === 200 ? { path, type: answer.headers.get("content-type"), body: await answer.text() } : null;
}

const unescape = (text) => text.replaceAll("&#38;", "&").replaceAll("&amp;", "&");
const pathOf = (url) => decodeURI(new URL(unescape(url), site.origin).pathname);
const matches = (body, pattern) => [...body.matchAll(pattern)].map((match) => match[1]);

async function sitemap(path = "/sitemap.xml") {
  const map = await text(path);
  assert.ok(map, `${path} does not answer 200`);
  const places = matches(map.body, /<loc>([^<]+)<\/loc>/g).map(pathOf);
  assert.notEqual(places.length, 0, `${path} lists nothing`);
  return map.body.includes("<sitemapindex") ? (await Promise.all(places.map(sitemap))).flat() : places;
}

// The address with its names left out, for pages of one template have one shape: `/charts/billboard-200/2025-03-01` has
// that of `/charts/billboard-200/2025-02-22`.
function shape(path) {
  const parts = path.split("/").slice(1);
  const start = parts[0] === "ko" ? 1 : 0;
  return `/${parts.map((part, at) => ((at - start) % 2 === 1 || /^\d/.test(part) ? "*" : part)).join("/")}`;
}

/**
 * The fullest page of each shape: those of the sitemap, and those that only links and search forms lead to. Whatever the
 * sitemap lists and does not answer is among them, to fail there.
 */
async function templates() {
  const fullest = new Map();
  const broken = [];
  const keep = (page) => {
    const known = fullest.get(shape(page.path));
    if (!known || known.body.length < page.body.length) fullest.set(shape(page.path), page);
  };
  const listed = await sitemap();
  const links = new Set();
  for (const path of listed) {
    const page = await text(path);
    if (!page) {
      broken.push(path);
      continue;
    }
    keep(page);
    matches(page.body, /<a [^>]*href="(\/[^"#?]*)/g).forEach((href) => links.add(pathOf(href)));
    matches(page.body, /<form [^>]*action="(\/[^"#?]*)/g).forEach((action) => links.add(`${pathOf(action)}?q=rose`));
  }
  const shapes = new Set(fullest.keys());
  for (const path of [...links].filter((path) => !shapes.has(shape(path)))) {
    const page = await text(path);
    if (page?.type.startsWith("text/html")) keep(page);
  }
  return [...[...fullest.values()].map((page) => page.path), ...broken];
}

const told = ({ id, help, nodes }) =>
  nodes.map((node) => `${id}: ${help}\n    ${node.target.join(" ")}\n    ${node.html}\n    ${node.any.concat(node.all).map((check) => check.message).join("; ")}`);

async function examine(t, path, status) {
  const context = await chromium.newContext({ baseURL: site.origin, reducedMotion: "reduce" });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(`script error: ${error.message}`));
  page.on("requestfailed", (request) => trouble.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== site.origin) trouble.push(`goes elsewhere: ${request.url()}`);
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400 && answer.request().resourceType() !== "document") {
      trouble.push(`${answer.status()}: ${answer.url()}`);
    }
  });
  page.on("console", (message) => {
    // Chromium counts the status of an error page itself as an error.
    const expected = status >= 400 && message.location().url === site.origin + path;
    if (message.type() === "error" && !expected) trouble.push(`console: ${message.text()}`);
  });
  const answer = await page.goto(path, { waitUntil: "load" });
  assert.equal(answer.status(), status);
  await page.evaluate(axe.source);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const where = `${width} px, ${colorScheme}`;
      assert.deepEqual(await page.evaluate(overhang), { scrolls: false, out: [] }, where);
      const found = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
      assert.ok(found.passes.length > 0, "axe-core looked at nothing");
      assert.equal(found.violations.flatMap(told).join("\n\n"), "", where);
    }
  }
  assert.deepEqual(trouble, []);
}

test("every kind of page", { concurrency: AT_ONCE }, async (t) => {
  chromium = await browser();
  const pages = [...(await templates()).concat(BESIDES).map((path) => [path, 200]), ...Object.entries(ERRORS)];
  await Promise.all(pages.map(([path, status]) => t.test(path, (t) => examine(t, path, status))));
});

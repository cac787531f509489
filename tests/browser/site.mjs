// A server over content of a test's own, and a browser to look at it.
//
// $DUET names the program (default: the debug build of this repository), $CHROMIUM the browser.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { copyFile, cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A debug build on a busy machine needs seconds for what a release build does at once. */
export const PATIENCE = 60_000;

const CHROMIUMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Without the flags after `--disable-quic`, Chromium calls its maker's hosts at every start. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @param {string[]} flags besides those of every test */
export async function browser(...flags) {
  const executablePath = process.env.CHROMIUM ?? CHROMIUMS.find((path) => existsSync(path));
  if (!executablePath) throw new Error("no Chromium: install it, or name it in $CHROMIUM");
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** What sticks out of a page that scrolls sideways: the outermost elements, in words. For `page.evaluate`. */
export function overhang() {
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => element && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
  const out = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element.parentElement),
  );
  const name = (element) => element.tagName.toLowerCase() + [...element.classList].map((word) => `.${word}`).join("");
  return {
    scrolls: document.documentElement.scrollWidth > width,
    out: out.filter((element) => !out.includes(element.parentElement)).map(name),
  };
}

/** `duet serve` on a free port, over a copy of `tests/fixtures/site`. Stop it, or the test never ends. */
export class Site {
  #folder;
  #server;
  #errors = "";

  /** @param {string[]} options further arguments of `duet serve` */
  static start(...options) {
    return Site.of(async () => {}, ...options);
  }

  /** The same over content that `prepare` adds to before the server starts. */
  static async of(prepare, ...options) {
    const site = new Site();
    site.#folder = await mkdtemp(join(tmpdir(), "duet-browser-"));
    await cp(project("tests/fixtures/site"), site.content(), { recursive: true });
    await copyFile(project("content/vocab.toml"), site.content("vocab.toml"));
    await prepare(site);
    return site.#serve(site.content(), options);
  }

  /** The site of this repository's own content. */
  static async whole() {
    const site = new Site();
    site.#folder = await mkdtemp(join(tmpdir(), "duet-browser-"));
    return site.#serve(project("content"), []);
  }

  async #serve(content, options) {
    const program = process.env.DUET ?? project("target/debug/duet");
    if (!existsSync(program)) throw new Error(`no ${program}: run \`cargo build\` first`);
    const serve = ["serve", "--content", content, "--store", join(this.#folder, "store"), "--addr", "127.0.0.1:0"];
    this.#server = spawn(program, [...serve, ...options], { stdio: ["ignore", "pipe", "pipe"] });
    process.once("exit", () => this.#server.kill("SIGKILL"));
    this.#server.stderr.setEncoding("utf8").on("data", (text) => (this.#errors += text));
    try {
      this.origin = await this.#listening();
    } catch (error) {
      await this.stop();
      throw error;
    }
    return this;
  }

  #listening() {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no address after ${PATIENCE} ms\n${this.#errors}`)), PATIENCE);
      let printed = "";
      this.#server.stdout.setEncoding("utf8").on("data", (text) => {
        printed += text;
        const address = /^listening on (http:\/\/\S+)\n/m.exec(printed);
        if (address) {
          clearTimeout(late);
          resolve(address[1]);
        }
      });
      this.#server.once("error", reject);
      this.#server.once("close", (code) => {
        clearTimeout(late);
        reject(new Error(`the server ended with ${code}\n${this.#errors}`));
      });
    });
  }

  content(path = "") {
    return join(this.#folder, "content", path);
  }

  read(path) {
    return readFile(this.content(path), "utf8");
  }

  /** Writes into the file that is there, as some editors do. */
  overwrite(path, text) {
    return writeFile(this.content(path), text);
  }

  /** Writes beside the file and puts the new one in its place, as other editors do. */
  async replace(path, text) {
    const beside = this.content(`${path}~`);
    await writeFile(beside, text);
    await rename(beside, this.content(path));
  }

  /** Asks the server to end as an operator would, and answers its exit code. */
  async stop() {
    if (this.#server.pid && this.#server.exitCode === null && this.#server.signalCode === null) {
      const ended = once(this.#server, "exit");
      this.#server.kill("SIGTERM");
      await ended;
    }
    await rm(this.#folder, { recursive: true, force: true });
    return this.#server.exitCode;
  }
}

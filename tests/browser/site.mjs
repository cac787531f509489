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

export async function browser() {
  const executablePath = process.env.CHROMIUM ?? CHROMIUMS.find((path) => existsSync(path));
  if (!executablePath) throw new Error("no Chromium: install it, or name it in $CHROMIUM");
  return chromium.launch({ executablePath, args: FLAGS });
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
    const program = process.env.DUET ?? project("target/debug/duet");
    if (!existsSync(program)) throw new Error(`no ${program}: run \`cargo build\` first`);
    const serve = ["serve", "--content", site.content(), "--store", join(site.#folder, "store"), "--addr", "127.0.0.1:0"];
    site.#server = spawn(program, [...serve, ...options], { stdio: ["ignore", "pipe", "pipe"] });
    process.once("exit", () => site.#server.kill("SIGKILL"));
    site.#server.stderr.setEncoding("utf8").on("data", (text) => (site.#errors += text));
    try {
      site.origin = await site.#listening();
    } catch (error) {
      await site.stop();
      throw error;
    }
    return site;
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

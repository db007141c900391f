// The translated core under PHP's JIT compiler, loaded the way the plugin loads it.
//
// Decides nothing: every answer of the corpus and of the generated questions must be right in a web
// server whose JIT is on, also where somebody had the class compiled with the JIT before; and the JIT's
// own list of what it compiled (Linux's perf map) must name the class only where the loader was not used.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const PHP = process.env.STOCK_TRUTH_PHP ?? "php";
const JIT = { "opcache.enable_cli": 1, "opcache.jit_buffer_size": "64M" };
const MODES = ["tracing", "function"];
/** Has the JIT write what it compiled to /tmp/perf-PROCESS.map. */
const LISTED = { "opcache.jit_debug": 16 };
/** Gate, Ledger, Operations and Queue: each proves itself. */
const CLASSES = 4;

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Runs PHP's own server with these settings while `use` asks it for pages. */
async function withServer(settings, use) {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "stock-truth-jit-"));
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-d", `${name}=${value}`]);
  const env = { ...process.env, STOCK_TRUTH_OPTIONS: join(folder, "options") };
  const child = spawn(PHP, [...flags, "-S", `127.0.0.1:${port}`, "-t", HERE], { stdio: "ignore", env });
  try {
    const page = async (query = "") => {
      for (let turn = 0; ; turn += 1) {
        try {
          return await (await fetch(`http://127.0.0.1:${port}/jit_page.php${query}`)).json();
        } catch (error) {
          if (turn >= 100) throw error;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    };
    await use(page);
  } finally {
    child.kill("SIGKILL");
    rmSync(`/tmp/perf-${child.pid}.map`, { force: true });
    rmSync(folder, { recursive: true });
  }
}

/** How many pieces of JIT code are of the rules, and how many of other PHP; null where it does not say. */
function compiled(process) {
  const map = `/tmp/perf-${process}.map`;
  if (!existsSync(map)) return null;
  const names = readFileSync(map, "utf8").split("\n").filter((line) => /::|\.php/.test(line));
  const ofRules = names.filter((line) => /Generated\\(Gate|Ledger|Operations|Queue)/.test(line));
  return { rules: ofRules.length, others: names.length - ofRules.length };
}

function assertRight(answer, mode) {
  assert.equal(answer.error, undefined);
  assert.equal(answer.jit, true, "the JIT must be on, or this proves nothing");
  assert.equal(answer.wrong, 0, `${answer.wrong} of ${answer.asked} answers are wrong`);
  assert.ok(answer.asked > 4000, `only ${answer.asked} questions were asked`);
  assert.equal(answer.restored, mode, "the loader gives the setting back");
}

for (const mode of MODES) {
  test(`every answer is right while opcache.jit is ${mode}`, async () => {
    await withServer({ ...JIT, "opcache.jit": mode }, async (page) => {
      for (let request = 0; request < 4; request += 1) assertRight(await page(), mode);
    });
  });

  test(`the JIT (${mode}) compiles the rules without the loader, and never with it`, async (t) => {
    const seen = {};
    for (const [how, query] of [["without", "?load=plain"], ["with", ""]]) {
      await withServer({ ...JIT, ...LISTED, "opcache.jit": mode }, async (page) => {
        let answer;
        for (let request = 0; request < 3; request += 1) answer = await page(query);
        seen[how] = compiled(answer.process);
        t.diagnostic(`${how} the loader: ${JSON.stringify(seen[how])}, ${answer.wrong} of ${answer.asked} answers wrong`);
      });
    }
    if (seen.without === null) return t.skip("this PHP does not list what its JIT compiles");
    assert.ok(seen.without.rules > 0, "without the loader the rules are compiled, or this proves nothing");
    assert.ok(seen.with.others > 0, "other PHP is compiled, or the list proves nothing");
    assert.equal(seen.with.rules, 0);
  });

  test(`the rules that opcache compiled with the JIT (${mode}) before are compiled anew without`, async (t) => {
    await withServer({ ...JIT, ...LISTED, "opcache.jit": mode }, async (page) => {
      // Function JIT compiles at once: what is listed before the loader came stays in the list.
      const before = await page("?load=plain");
      const hooked = compiled(before.process);
      for (let request = 0; request < 3; request += 1) assertRight(await page(), mode);
      if (hooked === null) return t.skip("this PHP does not list what its JIT compiles");
      assert.ok(hooked.rules > 0);
      assert.equal(compiled(before.process).rules, hooked.rules, "nothing of the rules is compiled after that");
    });
  });

  test(`neither a warm-up nor an emptied opcache brings the JIT (${mode}) back`, async () => {
    await withServer({ ...JIT, ...LISTED, "opcache.jit": mode }, async (page) => {
      const first = await page();
      assertRight(first, mode);
      assert.equal(first.lives, CLASSES, "one for each class");
      // The copy that stands there is plain, and stays.
      await page("?first=compile");
      assertRight(await page(), mode);
      await page("?first=reset");
      const hooked = compiled((await page("?first=compile")).process);
      const second = await page();
      assertRight(second, mode);
      assert.equal(second.lives, 2 * CLASSES, "an emptied opcache is another life");
      assert.equal(second.proofs, CLASSES, "and the same conditions");
      if (hooked !== null) assert.equal(compiled(second.process).rules, hooked.rules);
    });
  });
}

for (const name of ["ini_set", "opcache_get_status", "opcache_invalidate"]) {
  test(`where ${name} may not be used the core refuses to answer`, async () => {
    const settings = { ...JIT, "opcache.jit": "tracing", disable_functions: name };
    await withServer(settings, async (page) => {
      await page("?first=compile");
      const answer = await page();
      assert.match(answer.error ?? "", new RegExp(`opcache\\.jit=disable, or allow ${name}`));
      assert.equal(answer.asked, 0);
    });
  });
}

test("rules that were loaded before the loader came are refused where there is a JIT", async () => {
  await withServer({ ...JIT, "opcache.jit": "tracing" }, async (page) => {
    const answer = await page("?first=include");
    assert.match(answer.error ?? "", /loaded before/);
    assert.equal(answer.asked, 0);
  });
});

test("a JIT of the web server's settings does not keep the command line from answering", async () => {
  const flags = ["opcache.enable_cli=0", "opcache.jit_buffer_size=64M", "opcache.jit=tracing"].flatMap((flag) => ["-d", flag]);
  const php = spawnSync(PHP, [...flags, join(HERE, "corpus.php")], { encoding: "utf8" });
  assert.match(php.stdout, / 0 failed/);
  assert.equal(php.status, 0);
});

test("the JIT that is off leaves the loader nothing to do", async () => {
  await withServer({ "opcache.enable_cli": 1, "opcache.jit": "disable" }, async (page) => {
    const answer = await page();
    assert.equal(answer.jit, false);
    assert.equal(answer.wrong, 0);
    assert.equal(answer.lives, 0);
    assert.equal(answer.proofs, CLASSES);
  });
});

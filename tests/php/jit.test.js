// The translated core under PHP's JIT compiler, loaded the way the plugin loads it.
//
// Decides nothing: every answer of the corpus must be right in a web server whose JIT is on, also
// where somebody had the class compiled with the JIT before the plugin's loader ran.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const PHP = process.env.STOCK_TRUTH_PHP ?? "php";

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
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-d", `${name}=${value}`]);
  const child = spawn(PHP, [...flags, "-S", `127.0.0.1:${port}`, "-t", HERE], { stdio: "ignore" });
  try {
    const page = async (query) => {
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
  }
}

const JIT = { "opcache.enable_cli": 1, "opcache.jit_buffer_size": "64M" };

for (const mode of ["tracing", "function"]) {
  test(`every answer is right while opcache.jit is ${mode}`, async () => {
    await withServer({ ...JIT, "opcache.jit": mode }, async (page) => {
      for (let request = 0; request < 4; request += 1) {
        const answer = await page("");
        assert.equal(answer.error, undefined);
        assert.equal(answer.jit, true, "the JIT must be on, or this proves nothing");
        assert.equal(answer.wrong, 0, `${answer.wrong} of ${answer.asked} answers are wrong`);
        assert.ok(answer.asked > 1000);
        assert.equal(answer.restored, mode, "the loader gives the setting back");
      }
    });
  });
}

test("every answer is right where the class was compiled with the JIT before", async () => {
  await withServer({ ...JIT, "opcache.jit": "tracing" }, async (page) => {
    await page("?load=plain");
    const answer = await page("");
    assert.equal(answer.jit, true);
    assert.equal(answer.wrong, 0, `${answer.wrong} of ${answer.asked} answers are wrong`);
  });
});

test("without the settings that keep the JIT away the core refuses to answer", async () => {
  const settings = { ...JIT, "opcache.jit": "tracing", disable_functions: "ini_set" };
  await withServer(settings, async (page) => {
    const answer = await page("");
    assert.match(answer.error ?? "", /opcache\.jit=disable/);
    assert.equal(answer.asked, 0);
  });
});

test("the JIT that is off leaves the loader nothing to do", async () => {
  await withServer({ "opcache.enable_cli": 1, "opcache.jit": "off" }, async (page) => {
    const answer = await page("");
    assert.equal(answer.jit, false);
    assert.equal(answer.wrong, 0);
  });
});

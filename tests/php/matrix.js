// Runs the PHP tests on every PHP that a shop may run, in every way that opcache and its JIT may be set,
// and prints one table.
//
// Decides which PHPs those are. From 7.4 to 8.5 they come as WebAssembly (npm's @php-wasm/node, which
// has no opcache); the PHP of this machine runs in every mode, and so do those that STOCK_TRUTH_PHPS
// names, separated as in PATH. A PHP that cannot be had is said loudly. Exits with 1 where a test fails
// or nothing ran.

import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "../..");
const VERSIONS = ["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "8.5"];
const SEED = process.env.STOCK_TRUTH_SEED ?? "1";
const ON = { "opcache.enable": 1, "opcache.enable_cli": 1 };
const MODES = {
  "opcache off": { "opcache.enable_cli": 0 },
  "opcache on": { ...ON, "opcache.jit_buffer_size": 0 },
  "JIT tracing": { ...ON, "opcache.jit_buffer_size": "64M", "opcache.jit": "tracing" },
  "JIT function": { ...ON, "opcache.jit_buffer_size": "64M", "opcache.jit": "function" },
};
/** Heading, script, its argument, the folder of generated classes it takes instead of the plugin's. */
const CHECKS = [
  ["compiles", "compiles.php"],
  ["loads", "loads.php"],
  ["services", "services.php"],
  ["guard", "guard.php"],
  ["corpus", "corpus.php"],
  ["mappings", "mapping.php"],
  ["generated", "generated.php"],
  ["hostile", "hostile.php"],
  ["traps", "stops.php", "traps", "target/dev/traps"],
  ["little fuel", "stops.php", "little-fuel", "target/dev/little-fuel"],
];

const failures = [];
const missing = [];
const rows = [];

function shown(row) {
  return row.map((cell, at) => String(cell).padEnd(at < 2 ? 14 : 10)).join(" ").trimEnd();
}

/** Reads `NAME: N passed, N failed` off the end of what a check printed. */
function outcome(where, heading, code, text) {
  const [, passed, failed] = /: (\d+) passed, (\d+) failed\s*$/.exec(text) ?? [];
  if (code === 0 && Number(passed) > 0 && failed === "0") return passed;
  failures.push(`${where}, ${heading} (exit code ${code}):\n${text.trim().split("\n").slice(-12).join("\n")}`);
  return "FAILED";
}

/** Runs every check by `run` and adds a row to the table. */
async function row(version, mode, run) {
  const cells = [];
  for (const check of CHECKS) {
    const { code, text } = await run(check);
    cells.push(outcome(`PHP ${version}, ${mode}`, check[0], code, text));
  }
  rows.push([version, mode, ...cells]);
  console.log(shown(rows.at(-1)));
}

function execute(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (text += piece));
    child.on("error", (error) => resolve({ code: -1, text: error.message }));
    child.on("close", (code) => resolve({ code, text }));
  });
}

async function native(php) {
  const { code, text } = await execute(php, ["-r", "echo PHP_VERSION, ' ', (int) extension_loaded('Zend OPcache');"]);
  if (code !== 0) return missing.push(`${php} does not run: ${text.trim()}`);
  const [version, hasOpcache] = text.trim().split(" ");
  const files = readdirSync(join(ROOT, "plugin"), { recursive: true }).filter((name) => name.endsWith(".php"));
  for (const file of files) {
    const lint = await execute(php, ["-d", "error_reporting=-1", "-d", "display_errors=1", "-l", join(ROOT, "plugin", file)]);
    if (lint.code !== 0 || !lint.text.startsWith("No syntax errors")) failures.push(`php -l ${file} (PHP ${version}): ${lint.text}`);
  }
  for (const [mode, settings] of Object.entries(MODES)) {
    if (mode !== "opcache off" && hasOpcache !== "1") {
      missing.push(`PHP ${version} with ${mode}: ${php} has no opcache`);
      continue;
    }
    const flags = Object.entries({ error_reporting: -1, ...settings }).flatMap(([name, value]) => ["-d", `${name}=${value}`]);
    await row(version, mode, ([, script, argument, generated]) =>
      execute(php, [...flags, join(HERE, script), ...(argument ? [argument] : [])], {
        STOCK_TRUTH_GENERATED: generated ? join(ROOT, generated) : "",
        STOCK_TRUTH_SEED: SEED,
      }),
    );
  }
}

async function webAssembly() {
  let load, PHP, mountFrom;
  try {
    ({ loadNodeRuntime: load, createNodeFsMountHandler: mountFrom } = await import("@php-wasm/node"));
    ({ PHP } = await import("@php-wasm/universal"));
  } catch (error) {
    return missing.push(...VERSIONS.map((version) => `PHP ${version}: @php-wasm/node is not installed (${error.code ?? error.message})`));
  }
  for (const version of VERSIONS) {
    let php;
    try {
      php = new PHP(await load(version));
      for (const folder of ["plugin", "tests/php", "tests/cases", "target/dev"]) {
        php.mkdir(`/shop/${folder}`);
        await php.mount(`/shop/${folder}`, mountFrom(join(ROOT, folder)));
      }
    } catch (error) {
      missing.push(`PHP ${version}: ${error.message}`);
      continue;
    }
    const full = await inside(php, "echo PHP_VERSION;");
    await row(full.text, "WebAssembly", ([, script, argument, generated]) =>
      inside(
        php,
        `error_reporting( -1 );
        putenv( 'STOCK_TRUTH_GENERATED=${generated ? `/shop/${generated}` : ""}' );
        putenv( 'STOCK_TRUTH_SEED=${SEED}' );
        putenv( 'STOCK_TRUTH_INPUTS=4000' );
        $argv = array( '${script}', '${argument ?? ""}' );
        require '/shop/tests/php/${script}';`,
      ),
    );
    php.exit();
  }
}

/** Runs code in a request of its own. */
async function inside(php, code) {
  try {
    const { exitCode, text, errors } = await php.run({ code: `<?php ${code}` });
    return { code: exitCode, text: text + errors };
  } catch (error) {
    return { code: error.response?.exitCode ?? -1, text: (error.response?.text ?? "") + error.message };
  }
}

if (!existsSync(join(ROOT, "target/dev/questions.txt"))) {
  console.error("matrix: there are no generated questions: run `cargo dev specimens`");
  process.exit(2);
}
const started = Date.now();
console.log(shown(["PHP", "mode", ...CHECKS.map(([heading]) => heading)]));
await webAssembly();
for (const php of new Set([process.env.STOCK_TRUTH_PHP ?? "php", ...(process.env.STOCK_TRUTH_PHPS ?? "").split(delimiter).filter(Boolean)])) {
  await native(php);
}
const newest = rows.filter(([, mode]) => mode.startsWith("JIT")).map(([version]) => version);
if (!newest.some((version) => Number.parseFloat(version) >= 8.4)) {
  missing.push("the JIT of PHP 8.4 and newer: no such PHP is installed here (name one in STOCK_TRUTH_PHPS)");
}
for (const line of missing) console.log(`! NOT TESTED: ${line}`);
for (const failure of failures) console.error(`✗ ${failure}`);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  failures.length === 0 && rows.length > 0
    ? `all equal: ${rows.length} PHPs and modes, hostile input of seed ${SEED}, ${seconds} s`
    : `${failures.length} failed on ${rows.length} PHPs and modes, ${seconds} s`,
);
process.exit(failures.length === 0 && rows.length > 0 ? 0 : 1);

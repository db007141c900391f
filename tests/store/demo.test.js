/**
 * Proves that the demonstration shop stays open until a signal ends it, that nothing of it is left
 * afterwards, and that it says what to do where it cannot be served.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, waitFor } from './harness/scope.js';
import { shopSkipReason } from './harness/sources.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEMO = fileURLToPath(new URL('demo.js', import.meta.url));
const MARK = 'STOCK_TRUTH_DEMO_TEST';
/** Where nothing was built before, `cargo dev demo` builds everything first. */
const START_MS = 900_000;
/** Longer than the event loop lives without a reason to stay. */
const OPEN_MS = 5_000;

const skip = await shopSkipReason();
/** Environments of processes are read from `/proc`. */
const skipServed = skip || (existsSync('/proc/self/environ') ? false : 'there is no /proc here');

/**
 * @typedef {object} Started
 * @property {import('node:child_process').ChildProcess} child leader of a process group of its own, as
 *   a program that was started in a terminal
 * @property {() => string} printed both of its streams so far
 * @property {Promise<[number | null, NodeJS.Signals | null]>} ended
 * @property {string} mark value of an environment variable that all its descendants inherit
 * @property {string} temporary the folder for temporary files of all its descendants
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Started>}
 */
async function start(command, args, env = {}) {
  const mark = randomUUID();
  const temporary = await mkdtemp(join(tmpdir(), 'demo-test-'));
  await chmod(temporary, 0o1777); // As /tmp itself: the database runs as another user.
  const child = spawn(command, args, {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, NODE_TEST_CONTEXT: '', TMPDIR: temporary, [MARK]: mark, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
  }
  const ended = /** @type {Started['ended']} */ (once(child, 'close'));
  return { child, printed: () => text, ended, mark, temporary };
}

/**
 * Command lines of the living processes that carry the mark.
 * @param {string} mark
 */
function processesOf(mark) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => read(`/proc/${pid}/environ`).includes(`${MARK}=${mark}`))
    .map((pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' '));
}

/** @param {string} file of a process that may end meanwhile, or that belongs to another user */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether anything listens there
 */
async function isOpen(port) {
  const socket = connect(port, '127.0.0.1');
  const open = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return open;
}

/**
 * @param {Started} demo
 * @param {(child: import('node:child_process').ChildProcess) => void} interrupt
 */
async function staysOpenUntil(demo, interrupt) {
  try {
    await waitFor(
      'the demonstration shop to open',
      () => {
        assert.equal(demo.child.exitCode, null, demo.printed());
        return demo.printed().includes('Ctrl-C ends it.');
      },
      { ms: START_MS, everyMs: 200 },
    );
    const address = /^ +Shop +(\S+)$/m.exec(demo.printed())?.[1];
    assert.ok(address, demo.printed());
    const port = Number(new URL(address).port);
    await pause(OPEN_MS);
    const page = await fetch(address);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /Digging spade, ash handle/);
    assert.ok(processesOf(demo.mark).some((line) => line.includes('mariadbd')));

    interrupt(demo.child);
    assert.deepEqual(await demo.ended, [0, null], demo.printed());
    assert.equal(await isOpen(port), false);
    // The guard of `scope.js` ends a moment later than the program that it guards.
    await waitFor('its processes to end', () => processesOf(demo.mark).length === 0, { ms: 5_000 });
    assert.deepEqual(await readdir(demo.temporary), []);
  } finally {
    if (demo.child.exitCode === null) demo.child.kill('SIGKILL');
    await rm(demo.temporary, { recursive: true, force: true });
  }
}

test('`cargo dev demo --serve` keeps the shop open until Ctrl-C', { skip: skipServed }, async () => {
  const demo = await start('cargo', ['dev', 'demo', '--serve']);
  // A terminal sends the signal to the whole process group.
  await staysOpenUntil(demo, ({ pid }) => process.kill(-Number(pid), 'SIGINT'));
});

test('SIGTERM ends it as cleanly, and the shop has the port that was asked for', { skip: skipServed }, async () => {
  const port = await freePort();
  const demo = await start(process.execPath, [DEMO, '--serve', '--port', String(port)]);
  await staysOpenUntil(demo, (child) => {
    assert.match(demo.printed(), new RegExp(`http://127\\.0\\.0\\.1:${port}/shop/`));
    child.kill('SIGTERM');
  });
});

test('a port that is in use is named, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
  const demo = await start(process.execPath, [DEMO, '--serve', '--port', String(port)]);
  assert.deepEqual(await demo.ended, [1, null]);
  other.close();
  assert.match(demo.printed(), new RegExp(`^Port ${port} cannot be used \\(EADDRINUSE\\).*--port N`));
  await rm(demo.temporary, { recursive: true });
});

test('without WooCommerce there is nothing to serve, and it says how to provide it', async () => {
  // No folder can be made below a file, so nothing is found there and nothing can be downloaded to it.
  const env = { STOCK_TRUTH_CACHE: DEMO, STOCK_TRUTH_WORDPRESS: '', STOCK_TRUTH_WOOCOMMERCE: '' };
  const shown = await start(process.execPath, [DEMO], env);
  assert.deepEqual(await shown.ended, [0, null]);
  assert.match(shown.printed(), /^No shop is shown, because wordpress is not here .* STOCK_TRUTH_WORDPRESS\.$/m);
  const served = await start(process.execPath, [DEMO, '--serve'], env);
  assert.deepEqual(await served.ended, [1, null]);
  assert.match(served.printed(), /^There is nothing to serve\.$/m);
  for (const { temporary } of [shown, served]) await rm(temporary, { recursive: true });
});

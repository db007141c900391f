/**
 * Decides how the simulator speaks with a node: a PHP process that has loaded WordPress and answers one
 * command after the other. It does not know what the commands mean.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openSync } from 'node:fs';
import { phpSettings } from '../store/harness/php.js';

const WORKER = fileURLToPath(new URL('php/worker.php', import.meta.url));
const ANSWER_MS = 120_000;

/** @typedef {Awaited<ReturnType<typeof startNode>>} Node */

/**
 * @param {string} name
 * @param {{root: string, url: string, log: string, folder: string}} shop
 * @param {ReturnType<typeof import('./clock.js').openClock>} clock
 */
export async function startNode(name, shop, clock) {
  clock.skew(name, 0);
  const out = openSync(`${shop.folder}/node-${name}.log`, 'a');
  const settings = [...phpSettings(shop.log), '-d', 'display_errors=stderr'];
  const child = spawn(clock.program, [...settings, WORKER, shop.root, shop.url], {
    cwd: shop.root,
    env: { ...process.env, SHOP_CLOCK: clock.file(name) },
    stdio: ['pipe', out, out, 'pipe'],
  });
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  let last = 0;
  /** @type {(value?: any) => void} */
  let isReady = () => {};
  const ready = new Promise((resolve) => (isReady = resolve));
  const answers = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  createInterface({ input: answers }).on('line', (line) => {
    const answer = JSON.parse(line);
    if (answer.ready) return isReady();
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error !== undefined) asked?.reject(new Error(`node ${name}: ${answer.error}`));
    else asked?.resolve(answer.value);
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  /** @type {Error | undefined} */
  let gone;
  child.on('exit', (code, signal) => {
    gone = new Error(`node ${name} ended with ${code ?? signal}`);
    isReady();
    for (const { reject } of waiting.values()) reject(gone);
  });
  child.stdin?.on('error', () => {});
  await ready;
  if (child.exitCode !== null) throw new Error(`node ${name} did not start, see ${shop.folder}/node-${name}.log`);

  return {
    name,
    /**
     * @param {string} command a name of `php/commands.php`
     * @param {Record<string, any>} [args]
     * @returns {Promise<any>}
     */
    do(command, args = {}) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        // Nobody would answer.
        if (gone) return reject(gone);
        const late = setTimeout(() => reject(new Error(`node ${name}: no answer to ${command}`)), ANSWER_MS);
        const end = (/** @type {(value: any) => void} */ then) => (/** @type {any} */ value) => {
          clearTimeout(late);
          then(value);
        };
        waiting.set(id, { resolve: end(resolve), reject: end(reject) });
        child.stdin?.write(`${JSON.stringify({ id, do: command, args })}\n`);
      });
    },
    async stop() {
      child.stdin?.end();
      await ended;
    },
  };
}

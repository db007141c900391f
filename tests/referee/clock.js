/**
 * Decides what time it is for the shop. PHP runs under libfaketime, which reads from a file how far its
 * clock is ahead; moving time on is writing that file. Each node has a file of its own, so that two
 * nodes can disagree. The database takes the time of whoever is connected (`php/must-use.php`).
 * Nothing in the plugin or in WooCommerce has to know.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MINUTE = 60_000;
const LIBRARY = 'libfaketime.so.1';
const FOLDERS = ['/usr/lib', '/usr/local/lib', '/usr/lib64'];

/** @returns {string | null} the library that gives a process another clock */
function library() {
  const named = process.env.STOCK_TRUTH_FAKETIME;
  if (named) return existsSync(named) ? named : null;
  for (const folder of FOLDERS) {
    if (!existsSync(folder)) continue;
    const below = readdirSync(folder).map((name) => join(folder, name, 'faketime', LIBRARY));
    const found = [join(folder, 'faketime', LIBRARY), ...below].find((path) => existsSync(path));
    if (found) return found;
  }
  return null;
}

/** @returns {string | false} why time cannot be moved here, or false */
export const clockSkipReason = () =>
  library() ? false : 'the referee needs libfaketime: `apt-get install libfaketime`';

/**
 * @param {number} seconds
 * @returns {Record<string, string>} the environment of a process whose clock is so far ahead; empty where that cannot be had
 */
export function clockAhead(seconds) {
  const preload = library();
  return preload ? { LD_PRELOAD: preload, FAKETIME: `+${seconds}` } : {};
}

/**
 * @param {string} folder for its files
 * @param {string} php the program that is to have this clock
 */
export function openClock(folder, php) {
  const preload = library();
  if (!preload) throw new Error(String(clockSkipReason()));
  let aheadMs = 0;
  /** @type {Map<string, number>} how far a node is beside the true time */
  const skews = new Map([['shop', 0]]);
  const file = (/** @type {string} */ node) => join(folder, `clock-${node}`);
  const program = join(folder, 'php');

  const clock = {
    /** The program to start instead of PHP; `SHOP_CLOCK` names the node's file. */
    program,
    file,
    /** @returns {number} the true time of the simulation, in ms */
    now: () => Date.now() + aheadMs,
    /** @param {number} ms a moment of this machine */
    of: (ms) => ms + aheadMs,
    aheadMs: () => aheadMs,
    /**
     * The environment of a process that is no PHP and has a node's clock.
     * @param {string} node
     * @param {number} ms by which it is ahead of the true time
     * @returns {Record<string, string>}
     */
    environment(node, ms) {
      clock.skew(node, ms);
      return { LD_PRELOAD: preload, FAKETIME_TIMESTAMP_FILE: file(node), FAKETIME_NO_CACHE: '1', NO_FAKE_STAT: '1' };
    },
    /** @param {number} ms a true time that is not past */
    moveTo(ms) {
      if (ms > clock.now()) aheadMs += ms - clock.now();
      write();
    },
    /**
     * @param {string} node
     * @param {number} ms by which it is ahead of the true time
     */
    skew(node, ms) {
      skews.set(node, ms);
      write();
    },
  };

  function write() {
    for (const [node, skew] of skews) {
      writeFileSync(file(node), `+${((aheadMs + skew) / 1000).toFixed(3)}\n`.replace('+-', '-'));
    }
  }

  const quoted = (/** @type {string} */ text) => `'${text.replaceAll("'", "'\\''")}'`;
  writeFileSync(
    program,
    `#!/bin/sh
export LD_PRELOAD=${quoted(preload)} FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 NO_FAKE_STAT=1
export FAKETIME_TIMESTAMP_FILE="\${SHOP_CLOCK:-${file('shop')}}"
exec ${quoted(php)} "$@"
`,
    { mode: 0o755 },
  );
  write();
  return clock;
}

export { MINUTE };

/**
 * Tidies up after a test process that could not do it itself. It reads lines from a pipe whose other
 * end the test process holds; when the pipe ends, it stops the process groups and removes the folders
 * it was told of. It decides nothing else and starts nothing.
 *
 * Lines: {"group": pid} started · {"gone": pid} ended by itself · {"folder": path} to remove.
 */
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

const GRACE_MS = 10_000;
/** @type {Set<number>} */
const groups = new Set();
/** @type {Set<string>} */
const folders = new Set();

// Ctrl-C goes to the whole terminal; this process has to outlive the one that it guards.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const word = JSON.parse(line);
  if (word.group) groups.add(word.group);
  if (word.gone) groups.delete(word.gone);
  if (word.folder) folders.add(word.folder);
}

const alive = () => [...groups].filter((group) => signal(group, 0));
for (const group of groups) signal(group, 'SIGTERM');
const end = Date.now() + GRACE_MS;
while (alive().length > 0 && Date.now() < end) await pause(50);
for (const group of alive()) signal(group, 'SIGKILL');
for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} name
 * @returns {boolean} whether the group exists
 */
function signal(group, name) {
  try {
    process.kill(-group, name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Decides how long things live: one scope owns a temporary folder and the processes started in it,
 * and leaves neither behind, however the test process ends. It does not know what the processes are.
 *
 * A process that is killed cannot tidy up, so a second process (`guard.js`) does it: it holds the
 * other end of a pipe, and the pipe ends when this process does, by whatever cause.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('guard.js', import.meta.url));
/** Read once: `browser.js` points it elsewhere for a moment. */
export const TEMPORARY = tmpdir();
const keep = () => process.env.STOCK_TRUTH_KEEP === '1';

/**
 * @typedef {object} Service a long-running child process
 * @property {import('node:child_process').ChildProcess} child
 * @property {string} log path of the file with what it printed
 * @property {() => boolean} alive
 * @property {() => string} tail the end of what it printed, for error messages
 * @property {(graceMs?: number) => Promise<void>} stop asks, waits, then kills
 * @property {() => Promise<void>} kill without asking, whatever it is at
 */

/** @param {string} name shows in the folder's name */
export async function openScope(name) {
  // Not named after the product: log entries are searched for the product's name.
  const folder = await mkdtemp(join(TEMPORARY, `shop-${name}-`));
  await chmod(folder, 0o755); // The database runs as another user and must reach its own folder.
  const guard = spawn(process.execPath, [GUARD], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  guard.stdin.on('error', () => {}); // A guard that is gone has nothing left to guard.
  const tell = (/** @type {object} */ word) => guard.stdin.write(`${JSON.stringify(word)}\n`);
  /** @type {import('node:net').Socket} */ (/** @type {unknown} */ (guard.stdin)).unref();
  if (!keep()) tell({ folder });

  /** @type {Service[]} */
  const services = [];
  const folders = [folder];
  let closed = false;

  return {
    folder,

    /** @param {string} path of another folder that must not outlive this scope */
    own(path) {
      folders.push(path);
      if (!keep()) tell({ folder: path });
    },

    /**
     * Starts a long-running process in a process group of its own.
     * @param {string} command
     * @param {string[]} args
     * @param {{env?: Record<string, string>, cwd?: string, log: string}} options
     * @returns {Service}
     */
    start(command, args, { env = {}, cwd = folder, log }) {
      const out = openSync(log, 'a');
      const child = spawn(command, args, {
        cwd,
        env: { ...process.env, ...env },
        detached: true,
        stdio: ['ignore', out, out],
      });
      closeSync(out);
      if (child.pid) tell({ group: child.pid });
      /** @type {Error | undefined} */
      let failure;
      child.on('error', (error) => {
        failure = error;
      });
      child.on('exit', () => tell({ gone: child.pid }));
      child.unref();
      const alive = () => child.exitCode === null && child.signalCode === null && !failure;
      /** @type {Service} */
      const service = {
        child,
        log,
        alive,
        tail: () => (failure ? String(failure) : readFileSync(log, 'utf8').slice(-2000)),
        async stop(graceMs = 20_000) {
          if (!alive()) return;
          child.ref();
          const ended = once(child, 'exit');
          signalGroup(child.pid, 'SIGTERM');
          const late = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceMs);
          await ended;
          clearTimeout(late);
        },
        async kill() {
          if (!alive()) return;
          child.ref();
          const ended = once(child, 'exit');
          signalGroup(child.pid, 'SIGKILL');
          await ended;
        },
      };
      services.push(service);
      return service;
    },

    /** Stops everything, last started first, and removes the folder. */
    async close() {
      if (closed) return;
      closed = true;
      for (const service of services.reverse()) await service.stop();
      for (const path of folders) {
        if (keep()) process.stderr.write(`kept: ${path}\n`);
        else await rm(path, { recursive: true, force: true, maxRetries: 3 });
      }
      guard.stdin.end();
    },
  };
}

/**
 * Waits for something to become true, looking again at short intervals, never for ever.
 * @template T
 * @param {string} what completes the sentence "gave up waiting for …"
 * @param {() => T | Promise<T>} look a truthy answer ends the wait and is returned
 * @param {{ms?: number, everyMs?: number}} [options]
 * @returns {Promise<T>}
 */
export async function waitFor(what, look, { ms = 30_000, everyMs = 40 } = {}) {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`gave up waiting for ${what} after ${ms} ms`);
    await pause(everyMs);
  }
}

/** @returns {Promise<number>} a port on the loopback address that was free a moment ago */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * @typedef {object} Outcome of a command that ran to its end
 * @property {number} code exit code; 128 + signal number is not used: a killed command is code -1
 * @property {string} stdout
 * @property {string} stderr
 * @property {string} extra what it wrote to file descriptor 3
 */

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, cwd?: string, input?: string, ms?: number}} [options]
 * @returns {Promise<Outcome>}
 */
export async function run(command, args, { env = {}, cwd, input = '', ms = 120_000 } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    timeout: ms,
    killSignal: 'SIGKILL',
  });
  /** @type {Outcome} */
  const outcome = { code: -1, stdout: '', stderr: '', extra: '' };
  /** @type {[keyof Outcome, number][]} */
  const streams = [['stdout', 1], ['stderr', 2], ['extra', 3]];
  for (const [name, index] of streams) {
    const stream = /** @type {import('node:stream').Readable} */ (child.stdio[index]);
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      // @ts-ignore the three streams are the three text fields
      outcome[name] += text;
    });
  }
  child.stdin?.on('error', () => {}); // A command may end without reading its input.
  child.stdin?.end(input);
  const [code] = await once(child, 'close');
  outcome.code = code ?? -1;
  return outcome;
}

/**
 * Like `run`, but anything but success is an error that shows what the command said.
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function mustRun(command, args, options) {
  const outcome = await run(command, args, options);
  if (outcome.code !== 0) {
    const said = `${outcome.stderr}\n${outcome.stdout}`.trim().slice(-3000);
    throw new Error(`\`${command} ${args.join(' ')}\` ended with ${outcome.code}:\n${said}`);
  }
  return outcome;
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  if (!pid) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * A real Tryton 8.0 for tests: made once in a folder of this machine's cache, copied for each test, and stopped after it.
 * It decides how Tryton is made and run; what happens in its books is in `books.py`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { freePort, openScope } from '../../store/harness/scope.js';

const HERE = import.meta.dirname;
const MADE_OF = ['requirements.txt', 'books.py'].map((name) => readFileSync(join(HERE, name)));
const CACHE = join(process.env.STOCK_TRUTH_CACHE ?? join(homedir(), '.cache/stock-truth'), `tryton-${createHash('sha256').update(Buffer.concat(MADE_OF)).digest('hex').slice(0, 12)}`);

/** Why Tryton cannot be had here; empty where it can. Making it takes about a minute, once. */
export function trytonSkipReason() {
  try {
    make();
    return '';
  } catch (error) {
    return `Tryton cannot be made here: ${String(error).slice(0, 200)}`;
  }
}

/** @param {string} folder @param {number} port */
function configured(folder, port) {
  writeFileSync(join(folder, 'tryton.cfg'), `[database]\nuri = sqlite:///\npath = ${folder}\n[web]\nlisten = 127.0.0.1:${port}\n`);
  writeFileSync(join(folder, 'password'), 'admin-of-the-test');
  return { ...process.env, TRYTOND_CONFIG: join(folder, 'tryton.cfg'), TRYTONPASSFILE: join(folder, 'password') };
}

const bin = (/** @type {string} */ name) => join(CACHE, 'venv/bin', name);

/** Makes the database that tests copy. */
function make() {
  if (existsSync(join(CACHE, 'facts.json'))) return;
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const env = configured(CACHE, 1);
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 };
  execFileSync('python3', ['-m', 'venv', join(CACHE, 'venv')], options);
  execFileSync(bin('pip'), ['install', '-q', '-r', join(HERE, 'requirements.txt')], options);
  writeFileSync(join(CACHE, 'books.sqlite'), '');
  execFileSync(bin('trytond-admin'), ['-d', 'books', '--email', 'admin@example.com', '--all'], options);
  execFileSync(bin('trytond-admin'), ['-d', 'books', '--activate-dependencies', '-u', 'stock', 'sale', 'product_kit'], options);
  writeFileSync(join(CACHE, 'facts.json'), execFileSync(bin('python'), [join(HERE, 'books.py'), 'books', 'found'], options));
}

/**
 * Starts a Tryton with books of its own.
 * @param {{env?: Record<string, string>}} [how] env: of its processes, such as another time zone or clock
 */
export async function startTryton({ env: more = {} } = {}) {
  make();
  const scope = await openScope('tryton');
  const { folder } = scope;
  const port = await freePort();
  const env = { ...configured(folder, port), ...more };
  copyFileSync(join(CACHE, 'books.sqlite'), join(folder, 'books.sqlite'));
  scope.start(bin('trytond'), ['-d', 'books'], { env, log: join(folder, 'trytond.log') });
  for (let tried = 0; ; tried += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/rpc/`, { method: 'POST', body: '{"id":1,"method":"common.server.version","params":[]}', headers: { 'content-type': 'application/json' } }).catch(() => null);
    if (answer?.ok) break;
    if (tried > 150) throw new Error('Tryton does not answer');
    await new Promise((go) => setTimeout(go, 200));
  }
  return {
    url: `http://127.0.0.1:${port}/books`,
    /** @type {{company: number, warehouse: number, key: string}} */
    facts: JSON.parse(readFileSync(join(CACHE, 'facts.json'), 'utf8')),
    /** Has something happen in the books. @param {...string} step as books.py takes it @returns {Record<string, any>} */
    books: (...step) => JSON.parse(execFileSync(bin('python'), [join(HERE, 'books.py'), 'books', ...step], { env, encoding: 'utf8' }).trim().split('\n').pop() ?? '{}'),
    /** The people who work there, as desk.py has it. */
    async desk() {
      const child = spawn(bin('python'), [join(HERE, 'desk.py'), 'books'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const answer = async () => {
        const { value: line = '{"error":"it ended"}' } = await lines.next();
        const { value, error } = JSON.parse(line);
        if (error !== undefined) throw new Error(`Tryton's desk: ${error}`);
        return value;
      };
      await answer();
      return {
        /** @param {string} what @param {Record<string, any>} how @returns {Promise<any>} */
        do(what, how) {
          child.stdin.write(`${JSON.stringify([what, how])}\n`);
          return answer();
        },
        async stop() {
          const closed = once(child, 'close');
          child.stdin.end();
          await closed;
        },
      };
    },
    stop: () => scope.close(),
  };
}

/**
 * Decides how PHP serves the shop and runs scripts: its settings, its workers, its log. It does not
 * know what is served.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program } from './sources.js';
import { freePort, waitFor } from './scope.js';

const ROUTER = fileURLToPath(new URL('php/router.php', import.meta.url));

/**
 * @typedef {object} PhpOptions
 * @property {number} [workers] requests served at once, default 4
 * @property {'built-in' | 'fpm'} [server] PHP's own web server (default), or nginx before PHP's process manager
 * @property {number} [servers] web servers behind the shop's one address, default 1; see `balancer.js`
 * @property {string} [jit] value of `opcache.jit`, default off
 * @property {Record<string, string>} [ini] any other setting
 */

/**
 * The settings that the web server and the command line share.
 * @param {string} log where PHP reports problems
 * @param {PhpOptions} options
 * @returns {string[]}
 */
export function phpSettings(log, { jit, ini = {} } = {}) {
  const settings = {
    error_log: log,
    log_errors: '1',
    display_errors: '0',
    html_errors: '0',
    error_reporting: '-1',
    memory_limit: '512M',
    'date.timezone': 'UTC',
    'opcache.enable': '1',
    'opcache.enable_cli': '1',
    'opcache.memory_consumption': '256',
    'opcache.max_accelerated_files': '20000',
    'opcache.validate_timestamps': '1',
    'opcache.revalidate_freq': '0',
    'opcache.jit_buffer_size': jit ? '64M' : '0',
    'opcache.jit': jit ?? 'disable',
    ...ini,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
}

/**
 * @typedef {object} Web
 * @property {string} url without a slash at the end
 * @property {number} port
 * @property {import('./scope.js').Service} service
 */

/**
 * Starts PHP's web server. The port is chosen here because WordPress must know its own address.
 * @param {Awaited<ReturnType<typeof import('./scope.js').openScope>>} scope
 * @param {{root: string, port: number, log: string, options: PhpOptions}} what
 * @returns {Promise<Web>}
 */
export async function startWeb(scope, { root, port, log, options }) {
  const url = `http://127.0.0.1:${port}`;
  const service = scope.start(
    program('php'),
    [...phpSettings(log, options), '-S', `127.0.0.1:${port}`, '-t', root, ROUTER],
    {
      cwd: root,
      log: join(scope.folder, 'web.log'),
      env: { PHP_CLI_SERVER_WORKERS: String(options.workers ?? 4) },
    },
  );
  await waitFor(
    'the web server to answer',
    async () => {
      if (!service.alive()) throw new Error(`the web server did not start:\n${service.tail()}`);
      const answer = await fetch(`${url}/wp-includes/version.php`, {
        signal: AbortSignal.timeout(2_000),
      }).catch(() => undefined);
      await answer?.arrayBuffer();
      return answer?.ok;
    },
    { ms: 20_000 },
  );
  return { url, port, service };
}

export { freePort };

/**
 * @typedef {object} LogEntry
 * @property {string} at as PHP wrote it
 * @property {string} level `Warning`, `Notice`, `Deprecated`, `Fatal error`, …, or `` for free text
 * @property {string} text the whole entry, with its stack trace
 */

/**
 * Reads PHP's log. An entry starts at a line with a time and goes on to the next such line.
 * @param {string} log
 * @param {number} [from] characters to leave out at the start
 * @returns {LogEntry[]}
 */
export function readLog(log, from = 0) {
  if (!existsSync(log)) return [];
  const entries = readFileSync(log, 'utf8').slice(from).split(/^(?=\[\d\d-\w{3}-\d{4} [^\]]*\])/m);
  return entries
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const [, at = '', level = ''] = /^\[([^\]]*)\] (?:PHP ([A-Z][\w ]*?): )?/.exec(entry) ?? [];
      return { at, level, text: entry.trim() };
    });
}

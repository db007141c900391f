/**
 * Decides how a test reaches into the installed WordPress from outside: a PHP file or snippet, an SQL
 * statement, or a WP-CLI command. It does not know what they do.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phpSettings } from './php.js';
import { program, wpCli } from './sources.js';
import { mustRun, run } from './scope.js';
import { DATABASE } from './wordpress.js';

/** @param {string} name of a script beside this file */
const script = (name) => fileURLToPath(new URL(`php/${name}`, import.meta.url));

/**
 * @param {{root: string, url: string, socket: string, log: string, cache: string, options?: import('./php.js').PhpOptions}} shop
 *   `cache` is a folder for compiled PHP, without which each script compiles WordPress anew
 */
export function openWordPress({ root, url, socket, log, cache, options }) {
  const settings = phpSettings(log, options);
  // Compiled files are kept between scripts, but PHP compiles to machine code in memory only.
  if (!options?.jit) {
    settings.push('-d', `opcache.file_cache=${cache}`, '-d', 'opcache.file_cache_only=1');
  }

  return {
    /**
     * Runs PHP inside WordPress. What the code returns comes back, through JSON.
     * @param {string} code a snippet (`return wc_get_product( $args['id'] )->get_name();`), or the
     *   path of a file that ends in `.php`
     * @param {object} [args] `$args` of the code
     * @param {{user?: string, ms?: number, env?: Record<string, string>, mayExit?: boolean}} [how]
     *   `user` is a login name; `mayExit`: the code may end PHP, which is then answered with null
     * @returns {Promise<any>}
     */
    async php(code, args = {}, { user = '', ms, env, mayExit = false } = {}) {
      const call = { args, user, url, ...(isFile(code) ? { file: code } : { code }) };
      const outcome = await mustRun(
        program('php'),
        [...settings, '-d', 'display_errors=stderr', script('run.php'), root],
        { input: JSON.stringify(call), ms, env, cwd: root },
      );
      if (outcome.extra === '') {
        if (mayExit) return null;
        throw new Error(`the PHP code ended early:\n${outcome.stderr}\n${outcome.stdout}`);
      }
      return JSON.parse(outcome.extra);
    },

    /**
     * Runs one SQL statement on what is stored, past every filter. Table prefix: `wp_`.
     * @param {string} sql with `?` for parameters
     * @param {(string | number | null)[]} [parameters]
     * @returns {Promise<Record<string, any>[]>} rows, or `[{affected}]`
     */
    async query(sql, parameters = []) {
      const outcome = await mustRun(program('php'), [script('query.php'), socket, DATABASE], {
        input: JSON.stringify([sql, parameters]),
      });
      return JSON.parse(outcome.extra);
    },

    /**
     * Runs a WP-CLI command: by the real WP-CLI where there is one on the path, else by the harness's
     * stand-in, which knows the commands of plugins only.
     * @param {string[]} words `['stock-truth', 'status', '--format=json']`
     * @param {{user?: string, ms?: number, input?: string}} [how]
     * @returns {Promise<{code: number, stdout: string, stderr: string}>}
     */
    async cli(words, { user, ms, input } = {}) {
      const real = wpCli();
      const who = user ? [`--user=${user}`] : [];
      if (real) {
        return run(real, [...words, ...who, `--path=${root}`, '--allow-root', '--no-color'], {
          ms,
          input,
          cwd: root,
        });
      }
      const standIn = [...settings, '-d', 'display_errors=stderr', script('wp-cli.php'), root, url];
      return run(program('php'), [...standIn, ...words, ...who], { ms, input, cwd: root });
    },
  };
}

/**
 * @typedef {object} Scheduled what was run
 * @property {string[]} events hooks of WP-Cron events
 * @property {string[]} actions hooks of Action Scheduler's actions
 * @property {{hook: string, why: string}[]} failed actions among them
 */

/**
 * Runs what is due in WP-Cron and Action Scheduler, once each. An event has a PHP process of its own,
 * because some of WooCommerce's end theirs.
 * @param {ReturnType<typeof openWordPress>} wordpress
 * @returns {Promise<Scheduled>}
 */
export async function runScheduled({ php }) {
  const file = script('scheduled.php');
  /** @type {{hook: string}[]} */
  const due = await php(file, { do: 'due' });
  for (const event of due) await php(file, { do: 'event', event }, { mayExit: true });
  const { actions, failed } = await php(file, { do: 'actions' }, { ms: 300_000 });
  return { events: due.map(({ hook }) => hook), actions, failed };
}

/** @param {string} code */
function isFile(code) {
  if (!/^\S+\.php$/.test(code)) return false;
  if (!existsSync(code)) throw new Error(`\`${code}\` does not exist`);
  return true;
}

/**
 * Creates the database, installs WordPress and WooCommerce into it and sets the shop up.
 * @param {{root: string, socket: string, log: string, password: string, theme: string}} shop
 * @param {ReturnType<typeof openWordPress>} wordpress
 * @returns {Promise<Record<string, number>>} page ids by name
 */
export async function install({ root, socket, log, password, theme }, wordpress) {
  const create = `CREATE DATABASE ${DATABASE} CHARACTER SET utf8mb4`;
  await mustRun(program('php'), [script('query.php'), socket, ''], {
    input: JSON.stringify([create, []]),
  });
  await mustRun(program('php'), [...phpSettings(log), script('install.php'), root, password]);
  return wordpress.php(join(fileURLToPath(new URL('php', import.meta.url)), 'configure.php'), {
    theme,
  });
}

/**
 * Decides what a shop's document root holds: WordPress, WooCommerce, the plugin under test and a
 * configuration. It fills folders; it starts nothing and runs no PHP.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun, run } from './scope.js';

export const DATABASE = 'shop';
export const PLUGIN_SLUG = 'stock-truth';
export const PLUGIN_FOLDER = fileURLToPath(new URL('../../../plugin', import.meta.url));
const MUST_USE = fileURLToPath(new URL('php/must-use.php', import.meta.url));

/**
 * Takes the code of the trees and nothing else: a tree may be somebody's own site, whose settings,
 * uploads and other plugins are not ours to read or change.
 * @param {string} root does not exist yet
 * @param {import('./sources.js').Trees} trees
 */
export async function layOut(root, trees) {
  const content = join(root, 'wp-content');
  await mkdir(join(content, 'plugins'), { recursive: true });
  await mkdir(join(content, 'mu-plugins'));
  const files = await readdir(trees.wordpress, { withFileTypes: true });
  for (const file of files) {
    const code = file.isFile() && file.name.endsWith('.php') && file.name !== 'wp-config.php';
    if (code) await copyFile(join(trees.wordpress, file.name), join(root, file.name));
  }
  for (const folder of ['wp-admin', 'wp-includes', 'wp-content/themes']) {
    await copyTree(join(trees.wordpress, folder), join(root, folder));
  }
  await copyTree(trees.woocommerce, join(content, 'plugins', 'woocommerce'));
  await copyFile(MUST_USE, join(content, 'mu-plugins', 'test-shop.php'));
}

/**
 * @typedef {object} Configuration
 * @property {string} url
 * @property {string} socket of the database
 * @property {string} log where WordPress reports problems
 * @property {string} folder for what the test shop writes down
 * @property {boolean} [allowLoopback] whether the shop may call servers on 127.0.0.1, default true
 * @property {Record<string, string | number | boolean>} [constants] any other
 */

/**
 * @param {string} root
 * @param {Configuration} configuration
 */
export async function configure(root, configuration) {
  const { url, socket, log, folder, allowLoopback = true, constants = {} } = configuration;
  const salts = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((kind) =>
    ['KEY', 'SALT'].map((use) => [`${kind}_${use}`, randomBytes(32).toString('hex')]),
  );
  const all = {
    DB_NAME: DATABASE,
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_DEBUG: true,
    WP_DEBUG_LOG: log,
    WP_DEBUG_DISPLAY: false,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost',
    SHOP_TEST_FOLDER: folder,
    SHOP_TEST_ALLOW_LOOPBACK: allowLoopback,
    ...Object.fromEntries(salts),
    ...constants,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `defined( '${name}' ) || define( '${name}', ${literal(value)} );`,
  );
  const config = `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
  await writeFile(join(root, 'wp-config.php'), config);
}

/**
 * Puts a copy of the plugin under test in place: through a link, WordPress would see it at two paths.
 * @param {string} root
 * @param {string} from
 * @returns {Promise<string>} the plugin's folder in the shop
 */
export async function addPlugin(root, from = PLUGIN_FOLDER) {
  const main = join(from, `${PLUGIN_SLUG}.php`);
  if (!existsSync(main)) {
    throw new Error(`\`${main}\` does not exist: there is no plugin to test`);
  }
  const to = join(root, 'wp-content', 'plugins', PLUGIN_SLUG);
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  return to;
}

/**
 * Copies a tree by linking its files where that is possible, which takes a tenth of the time. Nothing
 * in a shop changes them in place, and no test may: the tree itself would change.
 * @param {string} from
 * @param {string} to
 */
async function copyTree(from, to) {
  const linked = await run('cp', ['-al', '--', from, to]);
  if (linked.code === 0) return;
  await rm(to, { recursive: true, force: true });
  await mustRun('cp', ['-a', '--reflink=auto', '--', from, to]);
}

/** @param {string | number | boolean} value */
function literal(value) {
  if (typeof value !== 'string') return String(value);
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

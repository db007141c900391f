/**
 * Decides where WordPress, WooCommerce and the programs that run them come from, and says clearly
 * what is missing and how to provide it. It does not start or install any of them.
 *
 * WordPress and WooCommerce: the environment, then the cache folder, then wordpress.org. Having
 * neither is no failure of the product, so shop tests are then skipped, with one line that says so.
 * A missing program is a failure: it is one `apt-get install` away.
 */
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mustRun } from './scope.js';

const CONNECT_MS = 5_000;
const DOWNLOAD_MS = 180_000;

/** Where each tree is published: its zip, and the folder that the zip holds. */
const PUBLISHED = {
  wordpress: { zip: 'https://wordpress.org/latest.zip', holds: 'wordpress' },
  woocommerce: {
    zip: 'https://downloads.wordpress.org/plugin/woocommerce.latest-stable.zip',
    holds: 'woocommerce',
  },
  storefront: {
    zip: 'https://downloads.wordpress.org/theme/storefront.latest-stable.zip',
    holds: 'storefront',
  },
};

/** @returns {string} the folder for trees and prepared shops that outlive a test run */
export const cacheFolder = () =>
  process.env.STOCK_TRUTH_CACHE || join(homedir(), '.cache', 'stock-truth');

/**
 * @typedef {object} Trees
 * @property {string} wordpress folder with wp-load.php
 * @property {string} wordpressVersion
 * @property {string} woocommerce folder with woocommerce.php
 * @property {string} woocommerceVersion
 * @property {string} theme that the shop shows
 */

/** In order of preference; a theme with classic pages shows both kinds of cart and checkout best. */
const THEMES = ['storefront', 'twentytwentyfive', 'twentytwentyfour', 'twentytwentythree'];

/**
 * Finds or fetches the two trees.
 * @returns {Promise<Trees | {missing: string}>} `missing` says what is not here and how to provide it
 */
export async function findTrees() {
  const wordpress = await tree('wordpress', 'wp-load.php', 'STOCK_TRUTH_WORDPRESS');
  if ('missing' in wordpress) return wordpress;
  const woocommerce = await tree('woocommerce', 'woocommerce.php', 'STOCK_TRUTH_WOOCOMMERCE');
  if ('missing' in woocommerce) return woocommerce;
  const themes = join(wordpress.folder, 'wp-content', 'themes');
  const theme = THEMES.find((name) => existsSync(join(themes, name, 'style.css')));
  if (!theme) throw new Error(`\`${themes}\`: none of the themes ${THEMES.join(', ')}`);
  return {
    theme,
    wordpress: wordpress.folder,
    wordpressVersion: match(
      join(wordpress.folder, 'wp-includes', 'version.php'),
      /\$wp_version = '([^']+)'/,
    ),
    woocommerce: woocommerce.folder,
    woocommerceVersion: match(join(woocommerce.folder, 'woocommerce.php'), /Version:\s*(\S+)/),
  };
}

/** @type {Promise<string | false> | undefined} */
let asked;

/**
 * For `test(name, { skip: await shopSkipReason() }, …)`.
 * @returns {Promise<string | false>} why no shop can be started here, or false
 */
export function shopSkipReason() {
  asked ??= findTrees().then((trees) => {
    if (!('missing' in trees)) return false;
    process.stderr.write(`\nNOT TESTED: every test that needs a real shop, because ${trees.missing}\n\n`);
    return trees.missing;
  });
  return asked;
}

/**
 * @param {'wordpress' | 'woocommerce'} name
 * @param {string} proof a file that is there if the tree is
 * @param {string} variable of the environment
 * @returns {Promise<{folder: string} | {missing: string}>}
 */
async function tree(name, proof, variable) {
  const named = process.env[variable];
  if (named) {
    if (existsSync(join(named, proof))) return { folder: named };
    // Falling back would test something else than what was asked for.
    throw new Error(`${variable}: no \`${proof}\` in \`${named}\``);
  }
  const folder = join(cacheFolder(), name);
  if (existsSync(join(folder, proof))) return { folder };
  try {
    await fetchTree(PUBLISHED[name], cacheFolder());
    if (name === 'wordpress') {
      await fetchTree(PUBLISHED.storefront, join(folder, 'wp-content', 'themes'));
    }
    return { folder };
  } catch (error) {
    const why = /** @type {Error} */ (error).message;
    return {
      missing:
        `${name} is not here and could not be downloaded (${why}); unpack it to ${folder} or name its folder in ${variable}`,
    };
  }
}

/**
 * Fetches a zip and puts the folder it holds in place, whole or not at all.
 * @param {{zip: string, holds: string}} published
 * @param {string} into
 */
export async function fetchTree({ zip, holds }, into) {
  await mkdir(into, { recursive: true });
  const work = await mkdtemp(join(into, '.fetch-'));
  try {
    const file = join(work, 'tree.zip');
    await download(zip, file);
    const unpack = '$z = new ZipArchive; exit( true === $z->open( $argv[1] ) && $z->extractTo( $argv[2] ) ? 0 : 1 );';
    await mustRun(program('php'), ['-r', unpack, '--', file, work]);
    await rename(join(work, holds), join(into, holds));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} url
 * @param {string} file
 */
async function download(url, file) {
  const abort = new AbortController();
  const connecting = setTimeout(
    () => abort.abort(new Error(`no answer within ${CONNECT_MS} ms`)),
    CONNECT_MS,
  );
  const whole = setTimeout(
    () => abort.abort(new Error(`not finished within ${DOWNLOAD_MS} ms`)),
    DOWNLOAD_MS,
  );
  try {
    const answer = await fetch(url, { signal: abort.signal });
    clearTimeout(connecting);
    if (!answer.ok || !answer.body) throw new Error(`\`${url}\` answered ${answer.status}`);
    const body = /** @type {import('node:stream/web').ReadableStream} */ (answer.body);
    await pipeline(Readable.fromWeb(body), createWriteStream(file));
  } catch (error) {
    const { message, cause } = /** @type {Error & {cause?: {code?: string}}} */ (error);
    throw new Error(cause?.code ? `${message}: ${cause.code}` : message);
  } finally {
    clearTimeout(connecting);
    clearTimeout(whole);
  }
}

/** What each program is for, where it may hide, and what to install. */
const PROGRAMS = {
  php: {
    names: ['php', 'php8.2'],
    variable: 'STOCK_TRUTH_PHP',
    install: 'php-cli php-mysql php-xml php-mbstring php-curl php-intl php-gd php-zip',
  },
  mariadbd: { names: ['mariadbd', 'mysqld'], variable: 'STOCK_TRUTH_MARIADBD', install: 'mariadb-server' },
  'mariadb-install-db': {
    names: ['mariadb-install-db', 'mysql_install_db'],
    variable: 'STOCK_TRUTH_MARIADB_INSTALL_DB',
    install: 'mariadb-server',
  },
  'php-fpm': { names: ['php-fpm8.2', 'php-fpm'], variable: 'STOCK_TRUTH_PHP_FPM', install: 'php-fpm' },
  nginx: { names: ['nginx'], variable: 'STOCK_TRUTH_NGINX', install: 'nginx-light' },
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    variable: 'CHROMIUM',
    install: 'chromium',
  },
};

/**
 * @param {keyof typeof PROGRAMS} name
 * @returns {string} its path
 */
export function program(name) {
  const { names, variable, install } = PROGRAMS[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable}: \`${chosen}\` does not exist`);
  }
  for (const candidate of names) {
    const found = onPath(candidate);
    if (found) return found;
  }
  throw new Error(
    `\`${names[0]}\` was not found: install it with \`apt-get install ${install}\` or name it in ${variable}`,
  );
}

/** @returns {string | undefined} the real WP-CLI, where there is one */
export const wpCli = () => onPath('wp');

/** @param {string} name */
function onPath(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/**
 * @param {string} file
 * @param {RegExp} pattern
 */
function match(file, pattern) {
  const found = pattern.exec(readFileSync(file, 'utf8'))?.[1];
  if (!found) throw new Error(`\`${file}\`: no version in it`);
  return found;
}

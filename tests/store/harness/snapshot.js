/**
 * Decides when a shop has to be installed anew and when a prepared one can be copied. A prepared shop
 * is a database folder and the uploads, kept in the cache under a name that changes with everything
 * that went into it. It knows nothing of tests.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createData, giveToServer, startDatabase } from './mariadb.js';
import { cacheFolder, program } from './sources.js';
import { mustRun, openScope } from './scope.js';
import { configure, layOut } from './wordpress.js';
import { install, openWordPress, runScheduled } from './wp.js';

const PREFIX = 'shop-';
const KEPT = 3;
const ABANDONED_MS = 3_600_000;
/** Of an installation that nobody can reach; tests log in with it. */
export const ADMIN_PASSWORD = 'admin-of-the-test-shop';

/**
 * @typedef {object} Snapshot
 * @property {string} folder
 * @property {Record<string, number>} pages ids by name
 * @property {boolean} warm whether it was there already
 */

/**
 * @param {import('./sources.js').Trees} trees
 * @returns {Promise<Snapshot>}
 */
export async function prepared(trees) {
  const cache = cacheFolder();
  const folder = join(cache, PREFIX + (await key(trees)));
  const warm = existsSync(folder);
  if (!warm) await prepare(folder, cache, trees);
  const { pages } = JSON.parse(await readFile(join(folder, 'shop.json'), 'utf8'));
  return { folder, pages, warm };
}

/**
 * Copies a prepared shop's database and uploads into a new shop.
 * @param {Snapshot} snapshot
 * @param {{data: string, root: string}} shop
 */
export async function restore({ folder }, { data, root }) {
  await mustRun('cp', ['-a', '--reflink=auto', '--', join(folder, 'data'), data]);
  await giveToServer(data);
  await cp(join(folder, 'uploads'), join(root, 'wp-content', 'uploads'), { recursive: true });
}

/**
 * @param {string} folder
 * @param {string} cache
 * @param {import('./sources.js').Trees} trees
 */
async function prepare(folder, cache, trees) {
  await mkdir(cache, { recursive: true });
  const scope = await openScope('install');
  const work = await mkdtemp(join(cache, `.${PREFIX}`));
  scope.own(work);
  try {
    const [root, data, log] = ['root', 'data', 'php.log'].map((name) => join(scope.folder, name));
    await layOut(root, trees);
    await createData(data);
    const database = await startDatabase(scope, data);
    const url = 'http://127.0.0.1';
    await configure(root, { url, socket: database.socket, log, folder: scope.folder });
    const compiled = join(scope.folder, 'compiled');
    await mkdir(compiled);
    const wordpress = openWordPress({ root, url, socket: database.socket, log, cache: compiled });
    const pages = await install(
      { root, socket: database.socket, log, password: ADMIN_PASSWORD, theme: trees.theme },
      wordpress,
    );
    // What WooCommerce put off until after its installation belongs to the installation.
    await runScheduled(wordpress);
    await database.stop();
    await mustRun('cp', ['-a', '--reflink=auto', '--', data, join(work, 'data')]);
    await cp(join(root, 'wp-content', 'uploads'), join(work, 'uploads'), { recursive: true });
    await writeFile(join(work, 'shop.json'), JSON.stringify({ pages }));
    await rename(work, folder).catch((error) => {
      // Another run prepared the same shop meanwhile: its result is as good.
      if (!existsSync(join(folder, 'shop.json'))) throw error;
    });
  } finally {
    await scope.close();
  }
  await prune(cache, folder);
}

/**
 * @param {import('./sources.js').Trees} trees
 * @returns {Promise<string>} changes with everything that goes into a prepared shop
 */
async function key(trees) {
  const hash = createHash('sha256');
  hash.update(`${trees.wordpressVersion}\n${trees.woocommerceVersion}\n${trees.theme}\n`);
  hash.update((await mustRun(program('mariadbd'), ['--version'])).stdout);
  for (const part of ['php/install.php', 'php/configure.php', 'php/scheduled.php', 'snapshot.js', 'mariadb.js', 'wordpress.js', 'wp.js']) {
    hash.update(readFileSync(fileURLToPath(new URL(part, import.meta.url))));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Removes prepared shops that newer ones replaced, and what killed runs left behind.
 * @param {string} cache
 * @param {string} current
 */
async function prune(cache, current) {
  const found = [];
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    const mtimeMs = await stat(path).then(
      (found) => found.mtimeMs,
      () => null, // Another run removed it meanwhile.
    );
    if (mtimeMs === null) continue;
    if (name.startsWith(PREFIX) && path !== current) found.push({ path, mtimeMs });
    const abandoned = name.startsWith(`.${PREFIX}`) && Date.now() - mtimeMs > ABANDONED_MS;
    if (abandoned) await rm(path, { recursive: true, force: true });
  }
  const old = found.sort((a, b) => b.mtimeMs - a.mtimeMs).slice(KEPT - 1);
  for (const { path } of old) await rm(path, { recursive: true, force: true });
}

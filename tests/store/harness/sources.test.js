/**
 * Proves where the shop's parts are looked for, in which order, and what is said when there are none.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { mustRun } from './scope.js';
import { fetchTree, findTrees, program } from './sources.js';

/** @type {string} */
let folder;
const saved = { ...process.env };

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  for (const name of ['named', 'cached']) {
    await makeTree(join(folder, name, 'wordpress'), join(folder, name, 'woocommerce'), name);
  }
});
beforeEach(() => {
  for (const name of ['STOCK_TRUTH_WORDPRESS', 'STOCK_TRUTH_WOOCOMMERCE', 'STOCK_TRUTH_PHP']) {
    delete process.env[name];
  }
  process.env.STOCK_TRUTH_CACHE = join(folder, 'cached');
});
after(async () => {
  process.env = saved;
  await rm(folder, { recursive: true });
});

test('the environment comes before the cache', async () => {
  process.env.STOCK_TRUTH_WORDPRESS = join(folder, 'named', 'wordpress');
  const trees = await findTrees();
  assert.deepEqual(trees, {
    theme: 'twentytwentyfive',
    wordpress: join(folder, 'named', 'wordpress'),
    wordpressVersion: '1-named',
    woocommerce: join(folder, 'cached', 'woocommerce'),
    woocommerceVersion: '2-cached',
  });
});

test('a wrong folder in the environment is an error, not a reason to look elsewhere', async () => {
  process.env.STOCK_TRUTH_WORDPRESS = folder;
  await assert.rejects(findTrees(), /STOCK_TRUTH_WORDPRESS: no `wp-load.php` in/);
});

test('a program is named in the environment, found, or said how to install', () => {
  process.env.STOCK_TRUTH_PHP = process.execPath;
  assert.equal(program('php'), process.execPath);
  process.env.STOCK_TRUTH_PHP = '/no/such/php';
  assert.throws(() => program('php'), /STOCK_TRUTH_PHP: `\/no\/such\/php` does not exist/);
  delete process.env.STOCK_TRUTH_PHP;
  const path = process.env.PATH;
  process.env.PATH = folder;
  try {
    assert.throws(() => program('php'), /`php` was not found: install it with `apt-get install php-cli/);
  } finally {
    process.env.PATH = path;
  }
});

test('a tree is fetched whole or not at all', async () => {
  const zip = join(folder, 'tree.zip');
  const make = `$z = new ZipArchive; $z->open( $argv[1], ZipArchive::CREATE ); $z->addFromString( 'tree/deep/file.txt', 'here' ); $z->close();`;
  await mustRun(program('php'), ['-r', make, '--', zip]);
  const { readFileSync } = await import('node:fs');
  const server = createServer((request, response) => {
    if (request.url === '/good.zip') return response.end(readFileSync(zip));
    if (request.url === '/bad.zip') return response.end('no zip');
    response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const into = join(folder, 'fetched');
  const from = (/** @type {string} */ name) => ({ zip: `http://127.0.0.1:${port}/${name}`, holds: 'tree' });
  try {
    await assert.rejects(fetchTree(from('none.zip'), into), /answered 404/);
    await assert.rejects(fetchTree(from('bad.zip'), into));
    assert.deepEqual(await readdir(into), []);
    await fetchTree(from('good.zip'), into);
    assert.ok(existsSync(join(into, 'tree', 'deep', 'file.txt')));
    assert.deepEqual(await readdir(into), ['tree']);
    server.close();
    await assert.rejects(fetchTree(from('good.zip'), join(folder, 'again')), /ECONNREFUSED|fetch failed/);
  } finally {
    server.close();
  }
});

/**
 * @param {string} wordpress
 * @param {string} woocommerce
 * @param {string} mark
 */
async function makeTree(wordpress, woocommerce, mark) {
  await mkdir(join(wordpress, 'wp-includes'), { recursive: true });
  await mkdir(woocommerce, { recursive: true });
  await writeFile(join(wordpress, 'wp-load.php'), '');
  const theme = join(wordpress, 'wp-content', 'themes', 'twentytwentyfive');
  await mkdir(theme, { recursive: true });
  await writeFile(join(theme, 'style.css'), '');
  await writeFile(join(wordpress, 'wp-includes', 'version.php'), `<?php $wp_version = '1-${mark}';`);
  await writeFile(join(woocommerce, 'woocommerce.php'), `<?php /* Version: 2-${mark} */`);
}

/**
 * Shows Stock Truth in a real WooCommerce shop beside a test ERP: the figures before, the explanation
 * of one figure, the corrected figures, and the answers that shoppers get. Every figure and every
 * refusal that it prints was read from the shop.
 *
 *   node demo.js                     shows the day and ends
 *   node demo.js --serve [--port N]  keeps the shop open until Ctrl-C or SIGTERM, then exits with 0
 *
 * Exit code 1: something failed, or there is no shop to serve. A signal before the addresses are
 * printed ends the program at once; `harness/guard.js` then stops what it had started.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startErp } from '../erp/erp.js';
import { showQueue } from './demo.queue.js';
import { connect, pull } from './gate-shop.js';
import { startShop } from './harness/shop.js';
import { findTrees } from './harness/sources.js';

/** How often the served shop runs its scheduled tasks, as the cron job of a host does. */
const CRON_MS = 60_000;

/** SKU and figure in the ERP. */
const ITEMS = { 'SPADE-1': 47, 'CAN-10': 0, 'SHEARS-7': 8, 'GLOVES-M': '-4', 'SIEVE-4': 15 };

/** The ERP shows its orders too: what of the shop's orders its figures contain is known, not guessed. */
const WITH_ORDERS = { contract: 'orders', mapping: 'stock-and-orders-json' };

const PRODUCTS = [
  { sku: 'SPADE-1', name: 'Digging spade, ash handle', price: '25.00', stock: 0 },
  { sku: 'CAN-10', name: 'Watering can 10 l', price: '19.90', stock: 12 },
  { sku: 'SHEARS-7', name: 'Pruning shears', price: '32.00', stock: 8 },
  { sku: 'GLOVES-M', name: 'Work gloves, medium', price: '11.50', stock: 3 },
  { sku: 'LANTERN', name: 'Storm lantern', price: '59.00', stock: 5 },
];

const say = (/** @type {string} */ line = '') => console.log(line);

/** A failure whose message says what the user can do; it is printed without a stack trace. */
class Problem extends Error {}

/**
 * One line for each product: the figure in the ERP and the figure and status in the shop.
 * @param {import('./harness/shop.js').Shop} shop
 * @param {Map<string, number>} ids product ids by SKU
 */
async function showFigures(shop, ids) {
  say('  SKU        ERP  shop  status');
  for (const { sku } of PRODUCTS) {
    const { stock, status } = await shop.product(idOf(ids, sku));
    const figure = String(/** @type {Record<string, number | string>} */ (ITEMS)[sku] ?? '–');
    say(`  ${sku.padEnd(9)} ${figure.padStart(4)} ${String(stock ?? '–').padStart(5)}  ${status}`);
  }
}

/**
 * @param {Map<string, number>} ids
 * @param {string} sku
 */
function idOf(ids, sku) {
  const id = ids.get(sku);
  if (id === undefined) throw new Error(`no product \`${sku}\` was created`);
  return id;
}

/**
 * The shop's answer to a shopper.
 * @param {{ok: boolean, errors: string[], status?: number}} result
 */
const answer = (result) => (result.ok ? 'accepted' : `refused: ${result.errors[0] ?? result.status}`);

/**
 * One day in the shop.
 * @param {import('./harness/shop.js').Shop} shop
 * @param {import('../erp/erp.js').Erp} erp
 */
async function showDay(shop, erp) {
  const created = await shop.createProducts(PRODUCTS);
  const ids = new Map(created.map(({ sku, id }) => [sku, id]));
  const spade = idOf(ids, 'SPADE-1');

  say('1. The shop before Stock Truth. The ERP has 47 spades, and the shop shows them as sold out.');
  say('   The shop sells 12 watering cans, and the ERP has none.');
  await showFigures(shop, ids);

  await connect(shop, { mode: 'observe', feed: WITH_ORDERS });
  const { stdout } = await shop.cli(['stock-truth', 'explain', 'SPADE-1']);
  say('\n2. Mode "observe". Stock Truth changes nothing and explains each figure.');
  say('   wp stock-truth explain SPADE-1');
  say(stdout.replace(/^/gm, '  ').trimEnd());

  await connect(shop, { mode: 'enforce', feed: WITH_ORDERS });
  await shop.cli(['stock-truth', 'project', '--all']);
  say('\n3. Mode "enforce". Stock Truth writes the expected figures into the shop.');
  await showFigures(shop, ids);

  const shopper = shop.shopper();
  say('\n4. A shopper asks for 48 spades. The ERP has 47.');
  say(`   ${answer(await shopper.classicAdd(spade, 48))}`);
  say('   The shopper buys 2 spades.');
  await shopper.classicAdd(spade, 2);
  await shop.useCheckout('classic');
  const order = await shopper.classicCheckout();
  const number = order.order ? ` (order ${order.order.id})` : '';
  say(`   ${answer(order)}${number}. The shop shows ${(await shop.product(spade)).stock}.`);
  await pull(shop);
  say(`   The ERP does not have the order yet and reports 47 again. The shop shows ${(await shop.product(spade)).stock}.`);
  erp.setOrder(order.order?.id ?? 0, { sku: 'SPADE-1', quantity: '2', state: 'reserved' });
  erp.setStock('SPADE-1', 45);
  await pull(shop);
  say(`   The ERP has reserved 2 for it and reports 45. The shop shows ${(await shop.product(spade)).stock}: nothing is taken off twice.`);

  const late = shop.shopper();
  await late.classicAdd(spade, 1);
  const { nonce } = await late.classicOpenCheckout();
  say('\n5. The ERP does not answer for one hour. Another shopper checks out with 1 spade.');
  erp.fault({ kind: 'status', status: 503 });
  await shop.query('UPDATE wp_stock_truth_claim SET as_of = as_of - 3600000, received_at = received_at - 3600000');
  await shop.query('UPDATE wp_stock_truth_feed_coverage SET confirmed_through = confirmed_through - 3600000');
  say(`   ${answer(await late.classicCheckout({ nonce }))}`);
  erp.clearFaults();
  await pull(shop);
  say('   The ERP answers again. The shopper tries a second time.');
  say(`   ${answer(await late.classicCheckout())}. The shop shows ${(await shop.product(spade)).stock}.`);
  const { weak_lines: contracts } = JSON.parse((await shop.cli(['stock-truth', 'status', '--format=json'])).stdout);
  say(`\n   Order lines that rest on a declared delay instead of the ERP's own orders: ${contracts.weak} of ${contracts.lines}.`);
  await showQueue(shop, spade, WITH_ORDERS, say);
}

/**
 * Keeps the shop open until a signal ends it. Further signals are ignored: stopping takes seconds, and
 * a terminal or a wrapper may send the same signal twice.
 * @param {import('./harness/shop.js').Shop} shop
 * @param {import('../erp/erp.js').Erp} erp
 */
async function serve(shop, erp) {
  const ended = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => ended.abort());
  const { user, password } = shop.admin;
  const change = JSON.stringify({ do: 'setStock', with: ['SPADE-1', 30] });
  say('\nThe shop is open.');
  say(`  Shop        ${shop.url}/shop/`);
  say(`  Stock Truth ${shop.url}/wp-admin/admin.php?page=stock-truth`);
  say(`  Log in as   ${user} / ${password}`);
  say(`  ERP         ${erp.url}`);
  say(`  Change the ERP's figure, then choose "Fetch from ERP now" on the settings page:`);
  say(`              curl -d '${change}' ${erp.url}/control`);
  say('  Ctrl-C ends it.');
  while (!ended.signal.aborted) {
    // A pending timer also keeps the program alive: the shop's own processes do not.
    await pause(CRON_MS, undefined, { signal: ended.signal }).catch(() => {});
    if (ended.signal.aborted) break;
    await shop.runScheduled().catch((error) => {
      // Ctrl-C reaches a running task too, and its failure is then of no interest.
      if (!ended.signal.aborted) console.error(`The scheduled tasks failed: ${error.message}`);
    });
  }
  say('\nThe shop is closing.');
}

/**
 * @param {string | undefined} text of `--port`
 * @returns {Promise<number | undefined>} a port that is free, or undefined where any port will do
 */
async function chosenPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Problem(`--port takes a whole number from 1 to 65535, not \`${text}\`.`);
  }
  const probe = createServer().listen(port, '127.0.0.1');
  await once(probe, 'listening').catch((error) => {
    throw new Problem(
      `Port ${port} cannot be used (${error.code}): another program listens on it, or it is reserved. ` +
        'Choose another one with --port N, or leave --port out and any free port is used.',
    );
  });
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Whether a shop can be started here.
 * @returns {Promise<string | undefined>} what is missing and how to provide it
 */
async function missingPart() {
  const trees = await findTrees().catch((error) => {
    throw new Problem(error.message); // A variable of the environment names a wrong folder.
  });
  return 'missing' in trees ? trees.missing : undefined;
}

async function main() {
  const { values } = parseArgs({ options: { serve: { type: 'boolean', default: false }, port: { type: 'string' } } });
  const port = await chosenPort(values.port);
  const missing = await missingPart();
  if (missing) {
    say(`No shop is shown, because ${missing}.`);
    if (values.serve) throw new Problem('There is nothing to serve.');
    return;
  }
  const erp = await startErp({ items: ITEMS });
  const shop = await startShop({
    constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
    plugin: true,
    erp,
    checkout: 'classic',
    port,
  });
  try {
    say(`A shop with WordPress ${shop.versions.wordpress} and WooCommerce ${shop.versions.woocommerce}, and a test ERP.\n`);
    await showDay(shop, erp);
    if (values.serve) await serve(shop, erp);
  } finally {
    await shop.stop();
  }
}

await main().catch((error) => {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
});

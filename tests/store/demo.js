/**
 * Shows Stock Truth in a real shop with an ERP of its own: what is wrong before, what it puts right, what
 * it refuses and what a shopper is told. `--serve` keeps the shop open to click through.
 *
 * It decides nothing: every line it prints was read from the shop or said by it.
 */
import { once } from 'node:events';
import { startErp } from '../erp/erp.js';
import { connect, pull } from './gate-shop.js';
import { startShop } from './harness/shop.js';
import { shopSkipReason } from './harness/sources.js';

const say = (/** @type {string} */ line = '') => console.log(line);

const ITEMS = { 'SPADE-1': 47, 'CAN-10': 0, 'SHEARS-7': 8, 'GLOVES-M': '-4', 'SIEVE-4': 15 };

const PRODUCTS = [
  { sku: 'SPADE-1', name: 'Digging spade, ash handle', price: '25.00', stock: 0 },
  { sku: 'CAN-10', name: 'Watering can 10 l', price: '19.90', stock: 12 },
  { sku: 'SHEARS-7', name: 'Pruning shears', price: '32.00', stock: 8 },
  { sku: 'GLOVES-M', name: 'Work gloves, medium', price: '11.50', stock: 3 },
  { sku: 'LANTERN', name: 'Storm lantern', price: '59.00', stock: 5 },
];

/** A line for each product: what the ERP says and what the shop shows. */
async function show(shop, ids) {
  say('  SKU        ERP  shop  status');
  for (const { sku } of PRODUCTS) {
    const { stock, status } = await shop.product(ids.get(sku));
    const figure = String(ITEMS[sku] ?? '–');
    say(`  ${sku.padEnd(9)} ${figure.padStart(4)} ${String(stock ?? '–').padStart(5)}  ${status}`);
  }
}

/** What a shopper is told, or that it went through. */
const told = (result) => (result.ok ? 'accepted' : `refused: ${result.errors[0] ?? result.status}`);

async function run(shop, erp) {
  const made = await shop.createProducts(PRODUCTS);
  const ids = new Map(made.map(({ sku, id }) => [sku, id]));
  const spade = ids.get('SPADE-1');

  say('The shop before: the ERP has 47 spades and the shop says sold out, and the reverse.');
  await show(shop, ids);

  await connect(shop, { mode: 'observe' });
  const { stdout } = await shop.cli(['stock-truth', 'explain', 'SPADE-1']);
  say('\nObserving changes nothing and explains (wp stock-truth explain SPADE-1):');
  say(stdout.replace(/^/gm, '  ').trimEnd());

  await connect(shop, { mode: 'enforce' });
  await shop.cli(['stock-truth', 'project', '--all']);
  say('\nEnforcing: the ERP\'s figure is the only one the shop can sell.');
  await show(shop, ids);

  const shopper = shop.shopper();
  say('\nA shopper wants 48 of the 47 spades.');
  say(`  ${told(await shopper.classicAdd(spade, 48))}`);
  say('Two will do, and are paid for.');
  await shopper.classicAdd(spade, 2);
  await shop.useCheckout('classic');
  const order = await shopper.classicCheckout();
  say(`  ${told(order)}${order.order ? `, order ${order.order.id}` : ''}; the shop now shows ${(await shop.product(spade)).stock}`);
  await pull(shop);
  say(`  the ERP still says 47, and the shop goes on showing ${(await shop.product(spade)).stock}: the two are not sold again`);

  const late = shop.shopper();
  await late.classicAdd(spade, 1);
  const { nonce } = await late.classicOpenCheckout();
  say('\nSomeone else is about to pay for one when the ERP falls silent, and does so an hour later.');
  erp.fault({ kind: 'status', status: 503 });
  await shop.query(
    'UPDATE wp_stock_truth_observation SET as_of = as_of - 3600000, received_at = received_at - 3600000, confirmed_through = confirmed_through - 3600000',
  );
  say(`  ${told(await late.classicCheckout({ nonce }))}`);
  erp.clearFaults();
  await pull(shop);
  say('The ERP answers again.');
  say(`  ${told(await late.classicCheckout())}; the shop now shows ${(await shop.product(spade)).stock}`);
}

const missing = await shopSkipReason();
if (missing) {
  say(`NOT SHOWN: a real shop. ${missing}`);
  say('Shown without it: the audit of the sample shop\'s files, below.');
} else {
  const erp = await startErp({ items: ITEMS });
  const shop = await startShop({
    constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
    plugin: true,
    erp,
    checkout: 'classic',
  });
  try {
    say(`A WordPress ${shop.versions.wordpress} shop with WooCommerce ${shop.versions.woocommerce}, and an ERP.\n`);
    await run(shop, erp);
    if (process.argv.includes('--serve')) {
      say(`\nThe shop stays open at ${shop.url}`);
      say(`  admin: ${shop.url}/wp-admin/admin.php?page=stock-truth  (${shop.admin.user} / ${shop.admin.password})`);
      say('  Ctrl-C ends it.');
      await once(process, 'SIGINT');
    }
  } finally {
    await shop.stop();
    await erp.stop();
  }
}

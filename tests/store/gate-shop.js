/**
 * What tests of the gate and the screens do to a shop: stock it, connect it to its ERP, fetch, and let a figure
 * change or grow old. It decides nothing about what follows from that.
 */
import { startErp } from '../erp/erp.js';
import { CONTRACT, pull as fetchFeed, save, saveFeed, says } from './php-backend/ledger.js';

/**
 * @param {import('./harness/shop.js').Shop} shop with an ERP
 * @param {{mode?: 'observe' | 'enforce', policy?: Record<string, any>}} [settings]
 */
export async function connect(shop, { mode = 'observe', policy = {}, feed = {} } = {}) {
  const wrong = [
    ...(await saveFeed(shop, { ...CONTRACT, ...feed, url: shop.erp.url, credential: { kind: 'bearer', parts: { token: 'test-token' } } })),
    ...(await save(shop, { mode, policy })),
  ];
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  await pull(shop);
}

/**
 * Fetches the ERP's figures now.
 * @param {import('./harness/shop.js').Shop} shop with an ERP
 */
export async function pull(shop) {
  const result = await fetchFeed(shop);
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
}

/**
 * The ledger comes to hold another figure, as if another node had fetched it.
 * @param {import('./harness/shop.js').Shop} shop
 * @param {string} item
 * @param {number} figure in ten-thousandths
 * @param {{hoursAgo?: number}} [when]
 */
export async function grow(shop, item, figure, { hoursAgo = 0 } = {}) {
  await says(shop, item, figure, Date.now() - hoursAgo * 3_600_000);
}

/** A shop whose ERP knows each kind of item that a door may meet. */
export const OPTIONS = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({
    items: {
      'HAMMER-01': 5,
      'SAW-01': 5,
      'NAIL-S': 4,
      'NAIL-L': 0,
      'BLOCKED-01': { available: '9', on_hand: '9', status: 'blocked' },
    },
  }),
});

/**
 * Creates the products of that shop, and one that the ERP does not know.
 * @param {import('./harness/shop.js').Shop} shop
 */
export async function stock(shop) {
  const [hammer, saw, nails, ghost, blocked] = await shop.createProducts([
    { sku: 'HAMMER-01', name: 'Hammer', stock: 100 },
    { sku: 'SAW-01', name: 'Saw', stock: 100 },
    {
      name: 'Nails',
      variations: [
        { kind: 'short', sku: 'NAIL-S', stock: 100 },
        { kind: 'long', sku: 'NAIL-L', stock: 100 },
      ],
    },
    { sku: 'GHOST-01', name: 'Ghost', stock: 100 },
    { sku: 'BLOCKED-01', name: 'Recalled', stock: 100 },
  ]);
  return { hammer, saw, nails, ghost, blocked };
}

/**
 * WooCommerce itself believes in a hundred, so that every refusal is the gate's.
 * @param {import('./harness/shop.js').Shop} shop
 * @param {Record<string, import('./harness/catalog.js').Created>} products
 */
export async function believeInPlenty(shop, products) {
  for (const { id, variations } of Object.values(products)) {
    for (const one of variations.length > 0 ? variations : [id]) {
      await shop.query("UPDATE wp_postmeta SET meta_value = '100' WHERE post_id = ? AND meta_key = '_stock'", [one]);
      await shop.query("UPDATE wp_postmeta SET meta_value = 'instock' WHERE post_id = ? AND meta_key = '_stock_status'", [one]);
      await shop.query("UPDATE wp_wc_product_meta_lookup SET stock_quantity = 100, stock_status = 'instock' WHERE product_id = ?", [one]);
    }
  }
}

/** @param {import('./harness/shopper.js').Shopper} buyer */
export async function onlyKey(buyer) {
  return (await buyer.storeCart()).cart.items[0].key;
}

/**
 * What tests of the gate and the screens do to a shop: connect it to its ERP, fetch, and let a figure
 * change or grow old. It decides nothing about what follows from that.
 */
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

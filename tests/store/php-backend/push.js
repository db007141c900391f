/**
 * What tests of pushed messages send to a shop, signed by the reference library of Standard Webhooks, and what they read of it.
 * It decides nothing about what should stand there.
 */
import assert from 'node:assert/strict';
import { Webhook } from 'standardwebhooks';

/** @typedef {import('../harness/shop.js').Shop} Shop */
/** @typedef {{name?: string, path?: string, secret?: string, secrets?: string[], id?: string, at?: number, sent?: string, headers?: Record<string, string>}} How */

let sent = 0;

/**
 * Signs a body and sends it.
 * @param {Shop} shop
 * @param {string | object} content an object is sent as JSON
 * @param {How} how `secrets`: signed by each; `at`: its time; `sent`: another body than the one that is signed
 * @returns {Promise<{status: number, body: any, id: string, headers: Headers}>}
 */
export async function push(shop, content, { name = 'erp', path, secret, secrets = secret ? [secret] : [], id = `msg_${(sent += 1)}`, at = Date.now(), sent: other, headers } = {}) {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const signed = secrets.map((one) => new Webhook(one).sign(id, new Date(at), body)).join(' ');
  const response = await fetch(`${shop.url}${path ?? `/wp-json/stock-truth/v1/feeds/${name}/push`}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(secrets.length > 0 ? { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at / 1000)), 'webhook-signature': signed } : {}),
      ...headers,
    },
    body: other ?? body,
  });
  return { status: response.status, body: await response.json(), id, headers: response.headers };
}

/** @param {Record<string, number | string | null>} items figures by key; @param {object} [more] */
export const stock = (items, more = {}) => ({ as_of: new Date(Date.now() - 1000).toISOString(), rows: Object.entries(items).map(([sku, available]) => ({ sku, available })), ...more });

export const secretOf = async (/** @type {Shop} */ shop, /** @type {string[]} */ flags = [], name = 'erp') => {
  const { code, stdout, stderr } = await shop.cli(['stock-truth', 'feed', 'push-secret', name, ...flags]);
  assert.equal(code, 0, stderr);
  return stdout.trim();
};

export const messages = (/** @type {Shop} */ shop) => shop.query('SELECT message_id, state, code, body IS NULL AS emptied FROM wp_stock_truth_feed_message ORDER BY id');
export const figures = (/** @type {Shop} */ shop) => shop.query('SELECT item, figure FROM wp_stock_truth_pool ORDER BY item');
export const work = async (/** @type {Shop} */ shop) => assert.deepEqual((await shop.runScheduled()).failed, []);

/**
 * A crowd of shoppers who all want what only some can have: how each gets ready, what he presses, and
 * what came of it by the orders and the ledger. Whether that is right is for the tests.
 */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./harness/shop.js').Shop} Shop */
/** @typedef {{product: number, quantity: number}[]} Items */

/**
 * @typedef {object} Press what pressing a button came to
 * @property {boolean} ok
 * @property {number} status 0 where the request was broken off
 * @property {string} text of the answer, or why there is none
 * @property {string[]} errors as the shopper is told
 * @property {number} [order] that was placed, where the answer names it
 * @property {number} from
 * @property {number} to
 */

/**
 * @typedef {object} Buyer
 * @property {string} door
 * @property {() => Promise<Press>} press
 */

/** How long a shopper waits in a crowd, on a machine that does other work too. */
const PATIENCE_MS = 240_000;
const TOGETHER = 12;
const CUSTOMER = 'buyer@example.test';

/** What must never reach a shopper. */
const DATABASE_WORDS = /deadlock|lock wait|try restarting|has gone away|lost connection|wordpress database error/i;

/** @param {() => Promise<import('./harness/shopper.js').Result>} what @returns {Promise<Press>} */
async function pressed(what) {
  const from = Date.now();
  try {
    const { ok, status, errors, answer, order } = await what();
    return { ok, status, errors, text: answer.text, order: order?.id, from, to: Date.now() };
  } catch (error) {
    return { ok: false, status: 0, errors: [], text: `${error} ${/** @type {any} */ (error)?.cause ?? ''}`, from, to: Date.now() };
  }
}

/** @type {Record<string, (shop: Shop, orders: any[]) => (items: Items) => Promise<Buyer>>} doors that end in an order, by name */
export const DOORS = {
  classic: (shop) => async (items) => {
    const shopper = patient(shop);
    for (const { product, quantity } of items) await shopper.classicAdd(product, quantity);
    let { nonce } = await shopper.classicOpenCheckout();
    return {
      door: 'classic',
      press: () =>
        pressed(async () => {
          const open = nonce;
          const result = await shopper.classicCheckout({ nonce: open });
          // Who is refused opens the checkout page anew.
          if (!result.ok) nonce = null;
          return result;
        }),
    };
  },
  block: (shop) => async (items) => {
    const shopper = patient(shop);
    for (const { product, quantity } of items) await shopper.storeAdd(product, quantity);
    return { door: 'block', press: () => pressed(() => shopper.storeCheckout()) };
  },
  payPage: (shop, orders) => async () => {
    const order = orders.pop();
    return { door: 'payPage', press: () => pressed(() => patient(shop).payByLink(order)) };
  },
  payBlock: (shop, orders) => async () => {
    const order = orders.pop();
    const shopper = patient(shop);
    // Whoever pays gives the address that the order has.
    shopper.email = CUSTOMER;
    await shopper.storeCart();
    return { door: 'payBlock', press: () => pressed(() => shopper.storePay(order)) };
  },
};

/** @param {Shop} shop */
function patient(shop) {
  const shopper = shop.shopper();
  shopper.patienceMs = PATIENCE_MS;
  return shopper;
}

/**
 * Has everybody stand ready.
 * @param {Shop} shop
 * @param {{door: string, items: Items}[]} wishes one a shopper
 * @returns {Promise<Buyer[]>}
 */
export async function gather(shop, wishes) {
  const byLink = wishes.filter(({ door }) => door.startsWith('pay'));
  const orders = await pendingOrders(shop, byLink.map(({ items }) => items));
  /** @type {Buyer[]} */
  const ready = [];
  for (let at = 0; at < wishes.length; at += TOGETHER) {
    const some = wishes.slice(at, at + TOGETHER).map(({ door, items }) => {
      const own = door.startsWith('pay') ? [orders.shift()] : [];
      return DOORS[door](shop, own)(items);
    });
    ready.push(...(await Promise.all(some)));
  }
  return ready;
}

/** Orders that wait for money, as a person writes them in the back office. @param {Shop} shop @param {Items[]} all */
const pendingOrders = (shop, all) =>
  shop.php(
    `return array_map( static function ( $items ) use ( $args ) {
      $order = wc_create_order( array( 'created_via' => 'admin' ) );
      foreach ( $items as $item ) { $order->add_product( wc_get_product( $item['product'] ), $item['quantity'] ); }
      $order->set_billing_email( $args['customer'] );
      $order->set_payment_method( 'cod' );
      $order->calculate_totals();
      $order->set_status( 'pending' );
      $order->save();
      return array( 'id' => $order->get_id(), 'key' => $order->get_order_key(), 'payUrl' => $order->get_checkout_payment_url() );
    }, $args['all'] );`,
    { all, customer: CUSTOMER },
  );

/**
 * Everybody presses at once, every second one twice, while something else happens.
 * @param {Buyer[]} buyers
 * @param {() => Promise<any>} [meanwhile]
 * @returns {Promise<Press[][]>} of each buyer
 */
export async function rush(buyers, meanwhile = async () => {}) {
  const presses = Promise.all(buyers.map((buyer, at) => Promise.all(Array.from({ length: 1 + (at % 2) }, () => buyer.press()))));
  const [all] = await Promise.all([presses, meanwhile()]);
  return all;
}

/**
 * Before the crowd one shopper of each door is served: a door that refuses everybody would prove nothing.
 * @param {Buyer[]} buyers
 * @returns {Promise<Buyer[]>} all others
 */
export async function serveOneAtEachDoor(buyers) {
  const first = [...new Map([...buyers].reverse().map((buyer) => [buyer.door, buyer])).values()];
  for (const buyer of first) {
    const { ok, status, text } = await buyer.press();
    assert.ok(ok, `${buyer.door}: ${status} ${text.slice(0, 300)}`);
  }
  return buyers.filter((buyer) => !first.includes(buyer));
}

/** @param {Buyer[]} buyers @param {Press[][]} presses of each @returns {Buyer[]} who was not served */
export const unserved = (buyers, presses) => buyers.filter((_, at) => !presses[at].some(({ ok }) => ok));

/**
 * Who was not served comes again, some at a time, as long as anybody is served.
 * @param {Buyer[]} left
 * @returns {Promise<{presses: Press[], left: Buyer[]}>} left: who is not served at last
 */
export async function comeAgain(left) {
  const all = [];
  for (let served = true; served && left.length > 0; ) {
    served = false;
    const still = [];
    for (let at = 0; at < left.length; at += TOGETHER) {
      const some = left.slice(at, at + TOGETHER);
      const presses = await Promise.all(some.map((buyer) => buyer.press()));
      all.push(...presses);
      served ||= presses.some(({ ok }) => ok);
      still.push(...some.filter((_, place) => !presses[place].ok));
    }
    left = still;
  }
  return { presses: all, left };
}

/**
 * What was sold, by WooCommerce's own orders, the lines that the ledger has, and what it takes off.
 * @param {Shop} shop
 * @param {string} item of the ERP
 * @param {Record<number, number>} takes units of the item that one unit of a product takes
 */
export async function sold(shop, item, takes) {
  const ordered = await shop.query(
    `SELECT p.meta_value AS product, SUM( q.meta_value ) AS units FROM wp_wc_orders o
      JOIN wp_woocommerce_order_items i ON i.order_id = o.id AND i.order_item_type = 'line_item'
      JOIN wp_woocommerce_order_itemmeta p ON p.order_item_id = i.order_item_id AND p.meta_key = '_product_id'
      JOIN wp_woocommerce_order_itemmeta q ON q.order_item_id = i.order_item_id AND q.meta_key = '_qty'
      WHERE o.status IN ( 'wc-processing', 'wc-on-hold', 'wc-completed' ) GROUP BY p.meta_value`,
  );
  const [pool] = await shop.query('SELECT in_flight FROM wp_stock_truth_pool WHERE item = ?', [item]);
  return {
    orders: ordered.reduce((all, { product, units }) => all + (takes[Number(product)] ?? 0) * Number(units), 0),
    ledger: Number(pool.in_flight) / 10_000,
  };
}

/**
 * Who was told that an order is placed has one.
 * @param {Shop} shop
 * @param {Press[]} presses
 */
export async function answersAreKept(shop, presses) {
  const told = [...new Set(presses.flatMap(({ ok, order }) => (ok && order ? [order] : [])))];
  assert.ok(told.length > 0, 'some answers name an order');
  const [{ n }] = await shop.query(`SELECT COUNT(*) AS n FROM wp_wc_orders WHERE status IN ( 'wc-processing', 'wc-on-hold', 'wc-completed' ) AND id IN ( ${told.join(',')} )`);
  assert.equal(Number(n), told.length, 'an order that a shopper was told of is gone');
}

/**
 * Holds on an item that still keep units, and of what orders they are.
 * @param {Shop} shop
 * @param {string} item
 */
export const holds = (shop, item) =>
  shop.query(
    `SELECT h.line, h.order_id, h.quantity, h.until_at, o.status FROM wp_stock_truth_hold h
      JOIN wp_stock_truth_pool p ON p.id = h.pool_id LEFT JOIN wp_wc_orders o ON o.id = h.order_id
      WHERE p.item = ? AND h.until_at > ?`,
    [item, Date.now()],
  );

/** How WooCommerce itself answers who pays once more by the Store API what is paid: with status 500. */
const PAID_ALREADY = '"code":"invalid_order_update_status"';

/**
 * Nobody reads words of the database, and no request fails but those that may.
 * @param {Press[]} presses
 * @param {(press: Press) => boolean} [mayFail]
 */
export function answeredWell(presses, mayFail = () => false) {
  const said = presses.filter(({ text, status }) => status > 0 && status < 500 && DATABASE_WORDS.test(text));
  assert.deepEqual(said.map(({ text }) => text.slice(0, 500)), [], 'words of the database reached a shopper');
  const failed = presses.filter((press) => (press.status === 0 || press.status >= 500) && !press.text.includes(PAID_ALREADY) && !mayFail(press));
  assert.deepEqual(failed.map(({ status, text }) => `${status} ${text.slice(0, 300)}`), [], 'requests failed');
}

/**
 * The time for which an interrupted checkout keeps units passes.
 * @param {Shop} shop
 */
export async function endHolds(shop) {
  await shop.query('UPDATE wp_stock_truth_hold SET until_at = ?', [Date.now() - 1]);
  await shop.query('UPDATE wp_wc_reserved_stock SET expires = UTC_TIMESTAMP() - INTERVAL 1 SECOND');
}

/** A persistent object cache is used from now on. @param {Shop} shop */
export const useObjectCache = (shop) =>
  shop.php(`return copy( $args['file'], WP_CONTENT_DIR . '/object-cache.php' );`, {
    file: fileURLToPath(new URL('./php-backend/object-cache.php', import.meta.url)),
  });

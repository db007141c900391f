/**
 * Decides how tests speak of products, stock and orders: making them, and reading what the shop has
 * stored about them. It reads the database itself, so that no filter can colour the answer.
 */
import { fileURLToPath } from 'node:url';

const PRODUCTS = fileURLToPath(new URL('php/products.php', import.meta.url));
const ORDERS = fileURLToPath(new URL('php/orders.php', import.meta.url));

/**
 * @typedef {object} ProductSpec every field is optional
 * @property {string} [sku]
 * @property {string} [name]
 * @property {number | string} [price] default 10
 * @property {number | string} [salePrice]
 * @property {boolean} [manageStock] default: whether `stock` is given
 * @property {number | null} [stock]
 * @property {'instock' | 'outofstock' | 'onbackorder'} [stockStatus]
 * @property {'no' | 'notify' | 'yes'} [backorders]
 * @property {boolean} [virtual]
 * @property {boolean} [soldIndividually]
 * @property {number} [lowStockAmount]
 * @property {string} [status] `publish`, `draft`, …
 * @property {string} [visibility]
 * @property {string[]} [categories] names; made where missing
 * @property {string} [type] default `simple`, or `variable` if there are variations
 * @property {(ProductSpec & {kind?: string})[]} [variations] told apart by the attribute `kind`
 * @property {number[]} [children] of a grouped product
 * @property {Record<string, any>} [meta]
 */

/**
 * @typedef {object} Created
 * @property {number} id
 * @property {string} sku
 * @property {string} url
 * @property {number[]} variations ids, in the order given
 */

/**
 * @typedef {object} StoredStock what the four records of WooCommerce say of one product or variation
 * @property {boolean} manageStock `_manage_stock`
 * @property {number | null} stock `_stock`, null where there is none
 * @property {string | null} status `_stock_status`
 * @property {string} backorders `_backorders`
 * @property {{stock: number | null, status: string | null} | null} lookup row of the lookup table
 * @property {boolean} outOfStockTerm whether it carries the visibility term `outofstock`
 */

/**
 * @typedef {object} OrderFacts
 * @property {number} id
 * @property {string} status without `wc-`
 * @property {string} key
 * @property {string} total
 * @property {string} createdVia
 * @property {boolean} stockReduced WooCommerce's flag on the order
 * @property {string} payUrl
 * @property {{id: number, product: number, quantity: number, reducedStock: number | null}[]} items
 * @property {string[]} notes newest first
 */

/** @param {ReturnType<typeof import('./wp.js').openWordPress>} wordpress */
export function catalog({ php, query }) {
  const words = {
    /**
     * @param {ProductSpec[]} products made in one go, which is much faster than one by one
     * @returns {Promise<Created[]>}
     */
    createProducts: (products) => php(PRODUCTS, { products }),

    /**
     * @param {ProductSpec} spec
     * @returns {Promise<Created>}
     */
    createProduct: async (spec) => (await words.createProducts([spec]))[0],

    /**
     * @param {number} id of a product or variation
     * @returns {Promise<StoredStock>}
     */
    async product(id) {
      const [row] = await query(
        `SELECT
           MAX(CASE WHEN m.meta_key = '_manage_stock' THEN m.meta_value END) AS manage,
           MAX(CASE WHEN m.meta_key = '_stock' THEN m.meta_value END) AS stock,
           MAX(CASE WHEN m.meta_key = '_stock_status' THEN m.meta_value END) AS status,
           MAX(CASE WHEN m.meta_key = '_backorders' THEN m.meta_value END) AS backorders,
           (SELECT COUNT(*) FROM wp_wc_product_meta_lookup l WHERE l.product_id = p.ID) AS lookup_rows,
           (SELECT l.stock_quantity FROM wp_wc_product_meta_lookup l WHERE l.product_id = p.ID) AS lookup_stock,
           (SELECT l.stock_status FROM wp_wc_product_meta_lookup l WHERE l.product_id = p.ID) AS lookup_status,
           (SELECT COUNT(*) FROM wp_term_relationships r
              JOIN wp_term_taxonomy x ON x.term_taxonomy_id = r.term_taxonomy_id
              JOIN wp_terms t ON t.term_id = x.term_id
             WHERE r.object_id = p.ID AND x.taxonomy = 'product_visibility' AND t.slug = 'outofstock') AS terms
         FROM wp_posts p LEFT JOIN wp_postmeta m ON m.post_id = p.ID
         WHERE p.ID = ? AND p.post_type IN ('product', 'product_variation') GROUP BY p.ID`,
        [id],
      );
      if (!row) throw new Error(`no product \`${id}\``);
      return {
        manageStock: row.manage === 'yes',
        stock: number(row.stock),
        status: row.status,
        backorders: row.backorders,
        lookup: row.lookup_rows
          ? { stock: number(row.lookup_stock), status: row.lookup_status }
          : null,
        outOfStockTerm: row.terms > 0,
      };
    },

    /**
     * Sets a product's stock as the back office does.
     * @param {number} id
     * @param {number} stock
     */
    setStock: (id, stock) =>
      php(
        `$product = wc_get_product( $args['id'] );
        $product->set_manage_stock( true );
        $product->set_stock_quantity( $args['stock'] );
        $product->save();
        return true;`,
        { id, stock },
      ),

    /**
     * Makes an order past every cart, as the back office or another plugin does.
     * @param {{items: {product: number, quantity?: number}[], status?: string, createdVia?: string, meta?: Record<string, any>}} spec
     *   status: default pending
     * @returns {Promise<OrderFacts>}
     */
    createOrder: (spec) => php(ORDERS, { do: 'create', ...spec }),

    /**
     * @param {number} id
     * @returns {Promise<OrderFacts>}
     */
    order: (id) => php(ORDERS, { do: 'read', id }),

    /** @returns {Promise<OrderFacts[]>} oldest first, drafts included */
    orders: () => php(ORDERS, { do: 'list' }),

    /**
     * @param {number} id
     * @param {string} status without `wc-`
     * @returns {Promise<OrderFacts>}
     */
    setOrderStatus: (id, status) => php(ORDERS, { do: 'status', id, status }),

    /**
     * @param {number} id
     * @param {{items: {id: number, quantity: number, amount?: number}[], restock?: boolean}} refund
     *   item ids are those of the order's items; restock: default false
     * @returns {Promise<OrderFacts>}
     */
    refundOrder: (id, refund) => php(ORDERS, { do: 'refund', id, ...refund }),

    /**
     * WooCommerce's own reservations, expired ones included.
     * @returns {Promise<{order: number, product: number, quantity: number, live: boolean}[]>}
     */
    async reservations() {
      const rows = await query(
        `SELECT order_id, product_id, stock_quantity, expires > NOW() AS live
         FROM wp_wc_reserved_stock ORDER BY order_id, product_id`,
      );
      return rows.map((row) => ({
        order: Number(row.order_id),
        product: Number(row.product_id),
        quantity: Number(row.stock_quantity),
        live: Boolean(row.live),
      }));
    },

    /**
     * Takes the shop back to having sold and offering nothing: products, orders, reservations, carts.
     * What a plugin keeps in tables of its own stays.
     */
    clear: () =>
      php(
        `foreach ( wc_get_orders( array( 'limit' => -1, 'return' => 'ids', 'type' => 'shop_order', 'status' => array_merge( array_keys( wc_get_order_statuses() ), array( 'checkout-draft', 'trash' ) ) ) ) as $id ) {
          wc_get_order( $id )->delete( true );
        }
        foreach ( get_posts( array( 'post_type' => array( 'product', 'product_variation' ), 'post_status' => 'any', 'numberposts' => -1, 'fields' => 'ids' ) ) as $id ) {
          wp_delete_post( $id, true );
        }
        global $wpdb;
        $wpdb->query( "DELETE FROM {$wpdb->prefix}wc_reserved_stock" );
        $wpdb->query( "DELETE FROM {$wpdb->prefix}woocommerce_sessions" );
        return true;`,
      ),
  };
  return words;
}

/** @param {string | number | null} value */
function number(value) {
  return value === null || value === '' ? null : Number(value);
}

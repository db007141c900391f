/**
 * What tests of the gate and the screens do to a shop: connect it to its ERP, fetch, and let a figure
 * change or grow old. It decides nothing about what follows from that.
 */

/**
 * @param {import('./harness/shop.js').Shop} shop with an ERP
 * @param {{mode?: 'observe' | 'enforce', policy?: Record<string, any>}} [settings]
 */
export async function connect(shop, { mode = 'observe', policy = {} } = {}) {
  await shop.php(
    `global $wpdb;
    $saved = StockTruth\\Settings::save( array( 'mode' => $args['mode'], 'policy' => $args['policy'] ) );
    if ( $saved ) { throw new RuntimeException( wp_json_encode( $saved ) ); }
    return true;`,
    { mode, policy },
    { user: 'admin' },
  );
  await pull(shop);
}

/** @param {import('./harness/shop.js').Shop} shop */
export async function pull(shop) {
  for (const row of shop.erp.stock()) {
    await shop.query(
      `REPLACE INTO wp_stock_truth_observation (feed, location, item, figure, status, as_of, received_at, confirmed_through)
       VALUES ('erp', 'default', ?, ?, ?, ?, ?, ?)`,
      [row.sku, Number(row.available) * 10_000, row.status, Date.now(), Date.now(), Date.now()],
    );
  }
  await shop.query(`UPDATE wp_stock_truth_feed_state SET succeeded_at = ?`, [Date.now()]);
}

/**
 * The ledger comes to hold another figure, as if another node had fetched it.
 * @param {import('./harness/shop.js').Shop} shop
 * @param {string} item
 * @param {number} figure in ten-thousandths
 * @param {{hoursAgo?: number}} [when]
 */
export async function grow(shop, item, figure, { hoursAgo = 0 } = {}) {
  const at = Date.now() - hoursAgo * 3_600_000;
  await shop.query(
    `UPDATE wp_stock_truth_observation SET figure = ?, as_of = ?, received_at = ?, confirmed_through = ?
     WHERE item = ?`,
    [figure, at, at, at, item],
  );
}

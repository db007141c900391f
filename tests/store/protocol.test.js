/**
 * Proves that the plugin writes in the order of `docs/write-protocol.md`: the statements that it sends to the
 * database are reduced to the steps of the model in `tests/protocol` and compared with the model's order.
 *
 * Where the two differ, the difference stands below with its consequence. A difference that is not there, and one
 * that has gone, both fail.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeShop } from './harness/suite.js';
import { connect, forgetDemand, pull, withErp } from './php-backend/ledger.js';

/** The model's programs by kind of writer; several where several orders are right. */
const PROGRAMS = JSON.parse(readFileSync(new URL('../protocol/steps.json', import.meta.url), 'utf8'));

/**
 * Which statement is which steps, for writers of these kinds. The first line that fits counts; a statement
 * that fits none is no step. WooCommerce's statements are its own, the others are the plugin's.
 * @type {[string, RegExp, string[]][]}
 */
const STATEMENTS = [
  ['*', /^START TRANSACTION$/, ['Begin']],
  ['*', /^COMMIT$/, ['Commit']],
  ['*', /^ROLLBACK$/, ['Rollback']],
  ['*', /FROM `wp_stock_truth_pool` .* FOR UPDATE$/, ['LockFirst']],
  ['*', /FROM `wp_postmeta` WHERE meta_key = '_stock' .* FOR UPDATE$/, ['LockFigure']],
  ['Checkout', /^INSERT INTO wp_wc_reserved_stock /, ['Reserve']],
  ['Checkout', /^INSERT INTO `wp_stock_truth_hold` /, ['Hold']],
  ['Checkout', /^INSERT (IGNORE )?INTO `wp_stock_truth_(order_line|line_demand|line_revision)` /, ['Demand']],
  ['Cancel Edit CatchUp', /^INSERT (IGNORE )?INTO `wp_stock_truth_(order_line|line_demand|line_revision)` /, ['Record']],
  ['Checkout Cancel Edit CatchUp', /^INSERT INTO `wp_stock_truth_journal` .*'demand_/, ['Journal']],
  ['Checkout Cancel', /^INSERT INTO wp_wc_orders \(.* `status`.*'wc-(processing|on-hold|cancelled)'/, ['SaveStatus']],
  ['Edit', /^UPDATE `wp_woocommerce_order_itemmeta` .*`meta_key` = '_qty'/, ['SaveItems']],
  ['Checkout', /^UPDATE wp_postmeta SET meta_value = meta_value -.*'_stock'$/, ['Decrement']],
  ['Checkout', /^INSERT INTO `wp_woocommerce_order_itemmeta` .*'_reduced_stock'/, ['Note']],
  ['Checkout Cancel', /^UPDATE `wp_stock_truth_order_line` SET reducing_until = 0, /, ['ReductionEnded']],
  // Of the reads under the locks those that come last: the stored figure, and what WooCommerce has yet to reduce.
  ['Projection', / AS stock_status,.* FROM `wp_posts` p /, ['ReadFigure']],
  ['Projection', / AS reducing_until FROM `wp_stock_truth_order_line` d /, ['ReadFacts']],
  ['Projection', /^UPDATE wp_postmeta SET meta_value = '.*meta_key='_stock'$/, ['WriteFigure']],
  ['Projection', /^UPDATE `wp_stock_truth_listing` SET due = 0 WHERE/, ['ClearDue']],
  // WordPress clears its object cache and then tells the page caches. What WooCommerce clears while it writes
  // belongs to its write.
  ['Projection', /^after COMMIT: clean_post_cache$/, ['ClearCache', 'PurgePages']],
  ['Intake', /^UPDATE `wp_stock_truth_feed_run` SET .* state = 'applying'.* applied_to = 0,/, ['Stage']],
  ['Intake', /^INSERT INTO `wp_stock_truth_(claim|pool)` /, ['Admit']],
  ['Intake', /^UPDATE `wp_stock_truth_feed_coverage` SET confirmed_through = /, ['Confirm']],
];

/** Where the plugin differs from the model, and what follows. `-` is the model's, `+` the plugin's. */
const DIFFERENCES = {
  Checkout: [],
  // The facts of a listing are rows of several pools. It is taken off the list under their locks, so that no writer is
  // between its pool and its listing. What WooCommerce made of the figure when it saved the product is read once more
  // before that, and where a copy of it was left as it was, written under the figure's lock.
  Projection: ['- ClearDue', '+ ReadFigure', '+ [LockFirst ClearDue]'],
  // The coverage is one row for all pools and takes no pool's lock. Who holds one while it moves judges demand by the position
  // before, which takes more off; when the coverage has moved, that demand is judged once more.
  Intake: ['- [LockFirst Confirm]', '+ [Confirm]'],
  Cancel: [],
  // A raise is saved before it is recorded, and is not judged: staff can raise an order beyond what is there. Where
  // the process dies between the two, the ledger does not know the raise.
  Edit: ['- [LockFirst Record Journal]', '+ [LockFirst Record Journal]'],
  CatchUp: [],
};

/** @param {string} kind @param {string[]} statements */
function steps(kind, statements) {
  let isInside = false;
  return statements.flatMap((statement) => {
    if (statement === 'START TRANSACTION') isInside = true;
    if (statement === 'COMMIT' || statement === 'ROLLBACK') isInside = false;
    const said = statement === 'clean_post_cache' && !isInside ? `after COMMIT: ${statement}` : statement;
    const line = STATEMENTS.find(([kinds, form]) => (kinds === '*' || kinds.split(' ').includes(kind)) && form.test(said));
    return line ? line[2] : [];
  });
}

/**
 * A transaction is one piece, because nothing of it is seen before its end; one that wrote nothing is none. What is
 * read once more after it was written is left out, and so is the end of a reduction that never began. What is
 * locked second has no statement of its own; picking and surveying are plain reads.
 * @param {string[]} sequence
 */
function pieces(sequence) {
  const found = [];
  /** @type {string[] | null} */
  let inside = null;
  for (const [at, step] of sequence.entries()) {
    if (['LockSecond', 'PickDue', 'Survey'].includes(step)) continue;
    if (step === 'Begin') inside = [];
    else if (step === 'Commit' && inside) {
      if (inside.some((name) => !/^(Lock|Read)/.test(name))) found.push(`[${inside.join(' ')}]`);
      inside = null;
    } else if (inside) inside.push(...[step].filter((name) => !inside?.includes(name)));
    else if (step === 'ReductionEnded' && !sequence.slice(0, at).includes('Demand')) continue;
    // What listens to a save clears caches again, which are cleared already.
    else if (['ClearCache', 'PurgePages'].includes(step) && found.includes(step)) continue;
    else if (found.at(-1) !== step) found.push(step);
  }
  return found;
}

/**
 * The fewest changes that make one sequence of the other.
 * @param {string[]} model @param {string[]} plugin @returns {string[]}
 */
function difference(model, plugin) {
  if (model.length === 0) return plugin.map((piece) => `+ ${piece}`);
  if (plugin.length === 0) return model.map((piece) => `- ${piece}`);
  if (model[0] === plugin[0]) return difference(model.slice(1), plugin.slice(1));
  const without = [`- ${model[0]}`, ...difference(model.slice(1), plugin)];
  const more = [`+ ${plugin[0]}`, ...difference(model, plugin.slice(1))];
  return without.length <= more.length ? without : more;
}

/** @param {string} kind @param {string[]} statements */
function compare(kind, statements) {
  const seen = pieces(steps(kind, statements));
  const found = PROGRAMS[kind].map((program) => difference(pieces(program), seen));
  return found.sort((one, other) => one.length - other.length)[0];
}

await describeShop('the order of the plugin\'s writes', withErp({ items: { 'HAMMER-01': 10 } }), ({ shop, test }) => {
  let product = 0;
  const file = () => join(shop.folder, 'statements.jsonl');
  /** @param {() => Promise<any>} work @returns {Promise<string[]>} statements in the order in which they were sent */
  const said = async (work) => {
    writeFileSync(file(), '');
    await work();
    const lines = existsSync(file()) ? readFileSync(file(), 'utf8').trim().split('\n').filter(Boolean) : [];
    return lines.map((line) => JSON.parse(line).replace(/\s+/g, ' ').trim());
  };
  /** Transactions of projections, apart from those of what they followed. @param {string[]} statements */
  const apart = (statements) => {
    const text = statements.join('\n');
    const projection = /START TRANSACTION\nSAVEPOINT stock_truth\nSELECT meta_value FROM `wp_postmeta` [^]*?\nCOMMIT(\nclean_post_cache([^]*?\nSTART TRANSACTION\n.*_pool`.*FOR UPDATE\n.*\n.* SET due = 0 .*\nCOMMIT)?)?/g;
    return { projections: text.match(projection) ?? [], rest: text.replace(projection, '').split('\n') };
  };

  test('every step of the table is a step of the model', () => {
    const names = new Set(Object.values(PROGRAMS).flat(2));
    const unknown = STATEMENTS.flatMap(([, , found]) => found).filter((name) => !names.has(name) && name !== 'Rollback');
    assert.deepEqual(unknown, []);
  });

  test('a snapshot is taken in, and a listing is projected', async () => {
    product = (await shop.createProduct({ sku: 'HAMMER-01', stock: 0 })).id;
    await connect(shop, { mode: 'enforce' });
    await shop.php(
      `file_put_contents( WPMU_PLUGIN_DIR . '/statements.php', "<?php
      function shop_said( \\$what ) { file_put_contents( '{$args['file']}', wp_json_encode( \\$what ) . chr( 10 ), FILE_APPEND | LOCK_EX ); return \\$what; }
      add_filter( 'query', 'shop_said', PHP_INT_MAX );
      add_action( 'clean_post_cache', function ( \\$id ) { {$args['product']} === \\$id && shop_said( 'clean_post_cache' ); } );" );
      return true;`,
      { file: file(), product },
    );
    const { projections, rest } = apart(await said(() => pull(shop)));
    assert.deepEqual(compare('Intake', rest), DIFFERENCES.Intake);
    assert.equal(projections.length, 1);
    assert.deepEqual(compare('Projection', projections[0].split('\n')), DIFFERENCES.Projection);
  });

  /** @type {[string, () => Promise<() => Promise<any>>][]} */
  const ways = [
    ['the classic checkout', async () => {
      const buyer = shop.shopper();
      await buyer.classicAdd(product, 1);
      const { nonce } = await buyer.classicOpenCheckout();
      return () => buyer.classicCheckout({ nonce });
    }],
    ['the checkout block', async () => {
      const buyer = shop.shopper();
      await buyer.storeAdd(product, 1);
      return () => buyer.storeCheckout();
    }],
    ['a payment link', async () => {
      const order = await shop.createOrder({ items: [{ product, quantity: 1 }] });
      return () => shop.shopper().payByLink(order);
    }],
  ];
  for (const [name, prepare] of ways) {
    test(`an order is placed by ${name}`, async () => {
      const buy = await prepare();
      const { rest } = apart(await said(async () => assert.equal((await buy()).ok, true)));
      assert.deepEqual(compare('Checkout', rest), DIFFERENCES.Checkout);
    });
  }

  test('an order is raised, cancelled, and found again', async () => {
    const order = await shop.createOrder({ items: [{ product, quantity: 1 }], status: 'processing' });
    const raised = await said(() =>
      shop.php(
        `wp_set_current_user( 1 ); require_once WC_ABSPATH . 'includes/admin/wc-admin-functions.php';
        wc_save_order_items( $args['order'], array(
          'order_item_id' => array( $args['item'] ), 'order_item_qty' => array( $args['item'] => 2 ),
          'line_total' => array( $args['item'] => '10' ), 'line_subtotal' => array( $args['item'] => '10' ),
        ) );
        return true;`,
        { order: order.id, item: order.items[0].id },
      ),
    );
    assert.deepEqual(compare('Edit', apart(raised).rest), DIFFERENCES.Edit);
    const cancelled = await said(() => shop.setOrderStatus(order.id, 'cancelled'));
    assert.deepEqual(compare('Cancel', apart(cancelled).rest), DIFFERENCES.Cancel);

    const lost = await shop.createOrder({ items: [{ product, quantity: 1 }], status: 'processing' });
    await forgetDemand(shop, lost.id);
    const found = await said(() =>
      shop.php(
        `$pass = stock_truth()->get( StockTruth\\Demand\\OrderPass::class ); return $pass->run( ...array_merge( $pass->begin(), array( 30 ) ) );`,
      ),
    );
    assert.deepEqual(compare('CatchUp', apart(found).rest), DIFFERENCES.CatchUp);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

// What a shop does whose rules cannot be relied on: a real WordPress with the plugin, and a class that
// answers one known question otherwise.
//
// Decides nothing: activation is refused with the reason, Site Health and the back office say what to
// do, the gate is undecided, and all of it ends when the plugin is whole again.

import assert from "node:assert/strict";
import { startErp } from "../../erp/erp.js";
import { connect } from "../../store/gate-shop.js";
import { describeShop } from "../../store/harness/suite.js";

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({ items: { "SAW-01": 5 } }),
});

const KNOWN = `WP_PLUGIN_DIR . '/stock-truth/includes/Engine/Generated/KnownGate.php'`;
const ACTIVATE = `
  add_filter( 'wp_die_handler', function () { return function ( $message ) { throw new RuntimeException( $message ); }; } );
  try {
    activate_plugin( 'stock-truth/stock-truth.php' );
    return 'active';
  } catch ( RuntimeException $refusal ) {
    return html_entity_decode( $refusal->getMessage() );
  }`;
const HEALTH = `return stock_truth()->get( StockTruth\\Health\\Health::class )->rules();`;
const UNDECIDED =
  "We cannot check our stock at this moment, so your order cannot be taken yet. Your cart is kept. Please try again in a few minutes.";

await describeShop("rules that cannot be relied on", options, ({ shop, test }) => {
  let product;

  /** The class answers otherwise than is known: one known answer becomes another one. */
  const spoil = () =>
    shop.php(
      `$file = ${KNOWN};
      copy( $file, $file . '.whole' );
      file_put_contents( $file, preg_replace( "/', '48 0;/", "', '48 1;", file_get_contents( $file ), 1, $changed ) );
      function_exists( 'opcache_invalidate' ) && opcache_invalidate( $file, true );
      return $changed;`,
    );
  const mend = () =>
    shop.php(
      `$file = ${KNOWN};
      rename( $file . '.whole', $file );
      function_exists( 'opcache_invalidate' ) && opcache_invalidate( $file, true );
      return true;`,
    );
  /** The web server looks at the time of a file only so often. */
  const noticed = () => new Promise((resolve) => setTimeout(resolve, 2500));

  test("whole rules prove themselves once for each PHP, and Site Health says so", async () => {
    product = await shop.createProducts([{ sku: "SAW-01", name: "Saw", price: "30", stock: 5 }]);
    await connect(shop, { mode: "enforce" });
    const health = await shop.php(HEALTH);
    assert.equal(health.status, "good");
    assert.match(health.description, /answered \d+ known questions right under PHP/);
    await shop.shopper().storeAdd(product[0].id, 1);
    const { proofs } = await shop.option("stock_truth_engine");
    assert.ok(Object.keys(proofs).some((conditions) => conditions.includes(" cli-server,")), JSON.stringify(proofs));
    assert.ok(Object.values(proofs).every((outcome) => outcome === ""));
  });

  test("rules that answer wrong decide nothing, and the back office says why and what to do", async () => {
    await shop.setOption("stock_truth_engine", null);
    assert.equal(await spoil(), 1);
    await noticed();
    const health = await shop.php(HEALTH);
    assert.equal(health.status, "critical");
    assert.match(health.description, /deactivate and activate the plugin/);
    assert.match(health.description, /wrong answer to known question/);
    const admin = await shop.adminSession();
    for (const page of ["admin.php?page=stock-truth", "plugins.php"]) {
      const { text } = await admin.request(`/wp-admin/${page}`);
      assert.match(text, /data-cause="wrong_answer"/, page);
    }
    const { text } = await admin.request("/wp-admin/upload.php");
    assert.doesNotMatch(text, /data-cause="wrong_answer"/);
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(product[0].id, 1)).ok, true, "a cart can be filled");
    await shop.query("UPDATE wp_stock_truth_listing SET fresh_for = -86400000");
    assert.deepEqual((await buyer.storeCheckout()).errors, [UNDECIDED]);
  });

  test("a failure is remembered: rules that answer wrong once are not asked again", async () => {
    const { proofs } = await shop.option("stock_truth_engine");
    const failed = Object.values(proofs).filter((outcome) => outcome !== "");
    assert.ok(failed.length >= 2, "on the command line and in the web server");
    await mend();
    await noticed();
    assert.equal((await shop.php(HEALTH)).status, "critical");
  });

  test("activation asks again: it is refused with the reason, and passes when the rules are whole", async () => {
    await spoil();
    await shop.deactivatePlugin();
    const refused = await shop.php(ACTIVATE, {}, { user: "admin" });
    assert.match(refused, /answered wrong, so nothing is decided by them/);
    await mend();
    assert.equal(await shop.php(ACTIVATE, {}, { user: "admin" }), "active");
    assert.equal((await shop.php(HEALTH)).status, "good");
    await noticed();
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(product[0].id, 1)).ok, true);
    assert.deepEqual((await buyer.storeCheckout()).errors, []);
  });
});

/**
 * Measures the ledger's tables on this machine: a snapshot that is new, one that changes nothing, one of which a part
 * changes, and cleaning. Prints figures; run by hand: `node tables.bench.js [rows]`.
 */
import { startShop } from './harness/shop.js';
import { backend, ledger } from './php-backend/tables.js';

const rows = Number(process.argv[2] ?? 100_000);
const shop = await startShop({ plugin: true });
try {
  // A server learns of new rows when it likes. Here it never does: the worst that a first import can meet.
  await shop.query('SET GLOBAL innodb_stats_auto_recalc = OFF');
  await ledger(shop, '$t->schema->install(); return true;');
  for (const [what, changed, as_of] of [['new', 0, 1], ['unchanged', 0, 2], ['unchanged once more', 0, 3], ['1 % changed', 100, 4]]) {
    const figures = await shop.php(backend('intake_bench.php'), { rows, changed, as_of }, { ms: 600_000 });
    console.log(`${rows} rows, ${what}: ${Object.entries(figures).map(([name, value]) => `${name} ${value}`).join(', ')}`);
  }
  const listing = await shop.php(backend('listing_bench.php'), { rows }, { ms: 600_000 });
  console.log(`${rows} listings: ${Object.entries(listing).map(([name, value]) => `${name} ${value}`).join(', ')}`);
} finally {
  await shop.stop();
}

/**
 * How tests of the ledger's tables reach them: PHP in the shop, with every table as `$t->…`.
 */
import { fileURLToPath } from 'node:url';

const TABLES = fileURLToPath(new URL('tables.php', import.meta.url));

/** @param {string} name of a PHP file beside this one */
export const backend = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * @param {import('../harness/shop.js').Shop} shop
 * @param {string} code PHP; `$t` is what `tables.php` makes, and `Row\…` its rows
 * @param {object} [args] `$args` of the code
 * @param {{ms?: number}} [how]
 * @returns {Promise<any>} what the code returns
 */
export const ledger = (shop, code, args = {}, how = {}) =>
  shop.php(`namespace StockTruth\\Ledger; $t = require '${TABLES}'; ${code}`, args, how);

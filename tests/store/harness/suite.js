/**
 * Decides how a group of tests gets a shop: one for the group, started before and stopped after, and
 * none where WordPress cannot be had, in which case each test counts as skipped.
 */
import { after, before, describe, test } from 'node:test';
import { startShop } from './shop.js';
import { shopSkipReason } from './sources.js';

/**
 * @typedef {object} Group what the body of a group is given
 * @property {import('./shop.js').Shop} shop the running shop, for use inside tests
 * @property {(name: string, body: () => unknown) => void} test like node:test's, and skipped as needed
 */

/**
 * @param {string} name
 * @param {import('./shop.js').ShopOptions | (() => Promise<import('./shop.js').ShopOptions>)} options
 *   of the shop; a function where something has to be made ready first, such as an ERP
 * @param {(group: Group) => void} body registers the tests
 */
export async function describeShop(name, options, body) {
  const skip = await shopSkipReason();
  /** @type {import('./shop.js').Shop | undefined} */
  let running;
  const shop = /** @type {import('./shop.js').Shop} */ (
    new Proxy(
      {},
      {
        get(_, property) {
          if (!running) throw new Error('the shop runs only inside tests');
          return Reflect.get(running, property);
        },
      },
    )
  );
  describe(name, () => {
    if (!skip) {
      before(async () => {
        running = await startShop(typeof options === 'function' ? await options() : options);
      });
      after(() => running?.stop());
    }
    body({ shop, test: (title, run) => void test(title, { skip }, async () => void (await run())) });
  });
}

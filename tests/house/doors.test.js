/**
 * Holds the plugin to its list of doors: every way to buy that WooCommerce has stands on it, what it says of a door is shown
 * by a test that exists, every door that judges is on it, and docs/doors.md says the same. `BLESS=1` prints the page anew.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const PLUGIN = join(HERE, '../../plugin');
const TESTS = join(HERE, '..');
const PAGE = join(HERE, '../../docs/doors.md');

/** Every way that WooCommerce 11 has into a cart, to an order and to a payment, and the door that stands there. */
const WAYS = {
  'an address or a form that adds': 'add_to_cart',
  'simple, grouped and variable products': 'add_to_cart',
  'the button of a list': 'add_ajax',
  'cart/add-item and cart/items of the Store API': 'add_store_api',
  'cart/update-item and cart/items/{key} of the Store API': 'quantity_change',
  'a batch of the Store API and of WordPress': 'add_batch',
  'the normalizing of a cart': 'cart_limits',
  'cart/extensions of the Store API': 'cart_contents',
  'a session that is restored': 'session_restore',
  'a saved cart at log-in': 'session_merge',
  'a link that shares a session': 'shared_cart',
  'a checkout link': 'checkout_link',
  'order again': 'order_again',
  'the classic cart form': 'cart_update',
  'undo after removing': 'undo_remove',
  'product buttons, the mini-cart and other interactive blocks': 'add_store_api',
  'wishlists and save for later': 'wishlists',
  'the cart of an agent': 'agentic',
  'PayPal rebuilding a cart': 'add_by_plugin',
  'cart_contents that a plugin writes': 'cart_contents',
  'handlers of a plugin’s product types': 'add_by_plugin',
  'bundles and composite products': 'bundles',
  'the check of the cart': 'cart_validity',
  'the classic checkout': 'classic_checkout',
  'woocommerce_create_order': 'create_order',
  'the checkout of the Store API': 'store_api_checkout',
  'express buttons of payment providers': 'store_api_checkout',
  'orders that cost nothing': 'classic_checkout',
  'an agent that completes its checkout': 'agentic',
  'the classic pay page': 'pay_page',
  'paying through the Store API': 'store_api_pay',
  'the receipt page': 'receipt_page',
  'PayPal’s buttons': 'paypal_buttons',
  'payment_complete': 'payment_complete',
  'callbacks, webhooks and bank transfers': 'payment_complete',
  'REST orders v1 to v3': 'rest_orders',
  'REST orders v4': 'rest_orders_v4',
  'abilities and MCP': 'abilities',
  'order screens, bulk changes and mark-order links': 'admin_orders',
  'renewals of subscriptions': 'renewals',
  'orders of plugins, imports and commands': 'programs',
  'product pages and lists': 'browse',
};

/** @type {{id: string, group: string, state: string, needs: string, name: string, meaning: string, test: [string, string]}[]} */
const doors = JSON.parse(
  execFileSync(process.env.STOCK_TRUTH_PHP || 'php', [join(HERE, 'doors.php'), PLUGIN], { encoding: 'utf8' }),
);
const ids = doors.map(({ id }) => id);

const STATES = {
  gated: 'Gated: what may not pass is refused',
  observed: 'Observed: it is recorded, and not refused on purpose',
  open: 'Open: it is recorded, and nobody is asked before',
};

const NEEDS = {
  feature: 'feature',
  'admin-feature': 'feature',
  class: 'class',
};

describe('the list of doors', () => {
  test('has every way to buy', () => {
    assert.deepEqual(Object.entries(WAYS).filter(([, id]) => !ids.includes(id)), []);
    assert.deepEqual(ids.filter((id) => !Object.values(WAYS).includes(id)), [], 'a door that is no way to buy');
  });

  test('names each door once, with a known state', () => {
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(doors.filter(({ state }) => !(state in STATES)), []);
    assert.deepEqual(doors.filter(({ needs }) => needs !== '' && !(needs.split(':')[0] in NEEDS)), []);
  });

  for (const { id, test: [file, name] } of doors) {
    test(`shows ${id} by a test that exists`, () => {
      assert.ok(existsSync(join(TESTS, file)), file);
      const source = readFileSync(join(TESTS, file), 'utf8');
      assert.ok(source.includes(`test('${name.replaceAll("'", "\\'")}'`) || source.includes(`test("${name}"`), `${file}: ${name}`);
    });
  }

  test('has every door that asks for a verdict', () => {
    const asked = new Set();
    for (const file of readdirSync(join(PLUGIN, 'includes/Gate')).filter((one) => one.endsWith('.php'))) {
      const source = readFileSync(join(PLUGIN, 'includes/Gate', file), 'utf8');
      for (const [, id] of source.matchAll(/->refusal\(\s*'([a-z_]+)'/g)) asked.add(id);
    }
    assert.ok(asked.size > 8, [...asked].join());
    assert.deepEqual([...asked].filter((id) => !ids.includes(id)), []);
  });

  test('is what docs/doors.md says', () => {
    const page = printed();
    if (process.env.BLESS) writeFileSync(PAGE, page);
    assert.equal(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '', page);
  });
});

/** @returns {string} docs/doors.md */
function printed() {
  const rows = doors.map(({ id, state, needs, name, meaning, test: [file, title] }) => {
    const [kind, what] = needs.split(':');
    const only = needs === '' ? '' : ` Only with the ${NEEDS[/** @type {keyof typeof NEEDS} */ (kind)]} \`${what}\`.`;
    return `| \`${id}\` | ${name} | ${state} | ${meaning}${only} | \`${file}\`: ${title} |`;
  });
  return `# Doors

Every way in which goods can leave the shop. The list is \`plugin/includes/Gate/door-list.php\`; this page is printed from it
(\`BLESS=1 node --test house/doors.test.js\` in \`tests/\`), and the settings page, WooCommerce's System Status and Site Health
show it. A shop that observes refuses nobody: there a gated door records what it would have refused.

${Object.values(STATES).map((text) => `* ${text}.`).join('\n')}

| door | way to buy | state | what happens there | shown by |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

## What a shopper reads

A sentence names the line, why it cannot be bought, and what passes; it fits the place: adding, the cart, ordering, paying. The
filter \`stock_truth_refusal_sentence\` replaces each. Where something would be left, a link changes the cart to the nearest one that
passes; apps send \`POST cart/extensions\` of the Store API with \`{"namespace":"stock-truth","data":{"take":"nearest_cart"}}\`.

## Orders of apps and staff

The settings say for each of the two whether such an order is taken and put on hold (\`review\`, the default) or refused (\`refuse\`).
The journal has \`order_held\`, \`order_kept\`, \`order_refused\`, \`order_overridden\` and \`order_released\`, and the order a note. A request
gives its reason in \`stock_truth_override\`, staff in the field “Reason to sell without stock” of the order. A held order waits as a paid
one does ([payments.md](payments.md)): a person moves it on by its status or its list of acts, an app needs a reason, and money that comes
for it is kept and moves nothing. While nobody has paid it, a program may cancel it. Where only a quantity of an order is changed on
its screen, WooCommerce asks nobody: it is noted.

Neither setting covers renewals, imports and other programs: a refusal would reach nobody, and the money is taken, or the goods are sold
elsewhere, already. What they store as paid is judged as any payment and put on hold where it is not there. A program that brings what
has left already says so before it stores the order for the first time, in the order's meta \`_stock_truth_override\`.
`;
}

/**
 * The one entry of the harness: a running WooCommerce shop of one's own, and the words in which tests
 * speak of it. What can be asked of its stock is in `catalog.js`; who buys in it is in `shopper.js`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { catalog } from './catalog.js';
import { startDatabase } from './mariadb.js';
import { freePort, readLog } from './php.js';
import { startServers } from './balancer.js';
import { openScope } from './scope.js';
import { Shopper } from './shopper.js';
import { ADMIN_PASSWORD, prepared, restore } from './snapshot.js';
import { findTrees } from './sources.js';
import { addPlugin, configure, layOut, PLUGIN_FOLDER, PLUGIN_SLUG } from './wordpress.js';
import { openWordPress, runScheduled } from './wp.js';

/**
 * @typedef {object} ShopOptions
 * @property {boolean | string} [plugin] whether the plugin under test is active, or another folder to
 *   take it from; default false
 * @property {boolean} [activate] whether the plugin is also switched on, default true
 * @property {any} [erp] what `startErp()` answered; stopped with the shop, found as `shop.erp`
 * @property {'blocks' | 'classic'} [checkout] which cart and checkout pages the shop uses, default blocks
 * @property {import('./php.js').PhpOptions} [php]
 * @property {boolean} [keepsCommitted] whether what the database has committed survives when it is killed, default false
 * @property {number} [port] of the shop's address, default a free one
 * @property {boolean} [allowLoopback] whether the shop may call servers on 127.0.0.1, default true
 * @property {Record<string, string | number | boolean>} [constants] for wp-config.php
 * @property {Record<string, any>} [options] WordPress options to set before the plugin is switched on
 */

/** @typedef {Awaited<ReturnType<typeof startShop>>} Shop */

/**
 * Starts a shop. Seconds if one was prepared before, else about half a minute.
 * @param {ShopOptions} [options]
 */
export async function startShop(options = {}) {
  const trees = await findTrees();
  if ('missing' in trees) throw new Error(trees.missing);
  const snapshot = await prepared(trees);
  const scope = await openScope('store');
  try {
    return await open(scope, trees, snapshot, options);
  } catch (error) {
    await scope.close();
    throw error;
  }
}

/**
 * @param {Awaited<ReturnType<typeof openScope>>} scope
 * @param {import('./sources.js').Trees} trees
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {ShopOptions} options
 */
async function open(scope, trees, snapshot, options) {
  const { folder } = scope;
  const [root, data, log, cache] = ['root', 'data', 'php.log', 'compiled'].map((name) =>
    join(folder, name),
  );
  const { php = {}, checkout = 'blocks', plugin = false, activate = true } = options;
  await mkdir(cache);
  await layOut(root, trees);
  await restore(snapshot, { data, root });
  const server = () => startDatabase(scope, data, { keepsCommitted: options.keepsCommitted });
  const [first, port] = await Promise.all([server(), options.port ?? freePort()]);
  let database = first;
  const url = `http://127.0.0.1:${port}`;
  await configure(root, {
    url,
    socket: database.socket,
    log,
    folder,
    allowLoopback: options.allowLoopback,
    constants: options.constants,
  });
  const servers = await startServers(scope, { root, port, log, options: php });
  const wordpress = openWordPress({ root, url, socket: database.socket, log, cache, options: php });

  let logStart = 0;
  const shop = {
    url,
    root,
    folder,
    log,
    socket: database.socket,
    snapshotWasWarm: snapshot.warm,
    versions: { wordpress: trees.wordpressVersion, woocommerce: trees.woocommerceVersion },
    /** Page ids: shop, account, blockCart, blockCheckout, classicCart, classicCheckout. */
    pages: snapshot.pages,
    admin: { user: 'admin', password: ADMIN_PASSWORD },
    erp: options.erp,
    /** The PHP servers behind its address. */
    servers,
    database: {
      kill: () => database.service.kill(),
      start: async () => void (database = await server()),
    },
    pluginFolder: join(root, 'wp-content', 'plugins', PLUGIN_SLUG),
    php: wordpress.php,
    query: wordpress.query,
    cli: wordpress.cli,
    ...catalog(wordpress),

    /** @returns {Shopper} somebody new, with an empty cookie jar */
    shopper: () => new Shopper(shop),

    /** @returns {Promise<Shopper>} a shopper who is logged in as the administrator */
    async adminSession() {
      const admin = new Shopper(shop);
      await admin.login('admin', ADMIN_PASSWORD);
      return admin;
    },

    /**
     * Sets WordPress options; null removes one.
     * @param {Record<string, any>} options by name
     */
    setOptions: (options) =>
      wordpress.php(
        `foreach ( $args['options'] as $name => $value ) {
          null === $value ? delete_option( $name ) : update_option( $name, $value );
        }
        return true;`,
        { options },
      ),
    /**
     * @param {string} name
     * @param {any} value
     */
    setOption: (name, value) => shop.setOptions({ [name]: value }),
    /**
     * @param {string} name
     * @returns {Promise<any>} false where there is none, as WordPress has it
     */
    option: (name) => wordpress.php(`return get_option( $args['name'] );`, { name }),

    /** @param {'blocks' | 'classic'} kind which pages are WooCommerce's cart and checkout */
    useCheckout: (kind) =>
      shop.setOptions({
        woocommerce_cart_page_id: shop.pages[kind === 'classic' ? 'classicCart' : 'blockCart'],
        woocommerce_checkout_page_id:
          shop.pages[kind === 'classic' ? 'classicCheckout' : 'blockCheckout'],
      }),

    /**
     * Copies the plugin under test into the shop anew and, unless told otherwise, switches it on.
     * @param {{from?: string, activate?: boolean}} [how]
     */
    async usePlugin({ from = PLUGIN_FOLDER, activate = true } = {}) {
      await addPlugin(root, from);
      if (activate) await shop.activatePlugin();
    },
    activatePlugin: () =>
      wordpress.php(
        `$result = activate_plugin( $args['plugin'] );
        if ( is_wp_error( $result ) ) { throw new RuntimeException( $result->get_error_message() ); }
        return true;`,
        { plugin: `${PLUGIN_SLUG}/${PLUGIN_SLUG}.php` },
        { user: 'admin' },
      ),
    deactivatePlugin: () =>
      wordpress.php(
        `deactivate_plugins( $args['plugin'] ); return true;`,
        { plugin: `${PLUGIN_SLUG}/${PLUGIN_SLUG}.php` },
        { user: 'admin' },
      ),
    /** Switches the plugin off and deletes it as the plugins screen does, with its uninstall.php. */
    uninstallPlugin: () =>
      wordpress.php(
        `require_once ABSPATH . 'wp-admin/includes/file.php';
        deactivate_plugins( $args['plugin'] );
        $result = delete_plugins( array( $args['plugin'] ) );
        if ( true !== $result ) { throw new RuntimeException( is_wp_error( $result ) ? $result->get_error_message() : 'not deleted' ); }
        return true;`,
        { plugin: `${PLUGIN_SLUG}/${PLUGIN_SLUG}.php` },
        { user: 'admin' },
      ),

    /**
     * Runs what is due in WP-Cron and Action Scheduler, once each, and says what it was.
     * @returns {Promise<import('./wp.js').Scheduled>}
     */
    runScheduled: () => runScheduled(wordpress),

    /** @returns {{to: string | string[], subject: string, message: string}[]} mail sent so far */
    mail() {
      const file = join(folder, 'mail.jsonl');
      if (!existsSync(file)) return [];
      return readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    },

    /**
     * What PHP complained of since the shop started or the log was forgotten.
     * @param {{all?: boolean}} [which] all, or (default) fatal errors and whatever names the plugin
     * @returns {import('./php.js').LogEntry[]}
     */
    logProblems({ all = false } = {}) {
      const entries = readLog(log, logStart).filter((entry) => entry.level !== '');
      if (all) return entries;
      const ours = /plugins\/stock-truth\/|StockTruth\\|stock_truth|stock-truth/;
      return entries.filter((entry) => /Fatal|Parse/.test(entry.level) || ours.test(entry.text));
    },
    forgetLog() {
      logStart = existsSync(log) ? readFileSync(log, 'utf8').length : 0;
    },

    async stop() {
      await options.erp?.stop?.();
      await scope.close();
    },
  };

  const before = { ...options.options };
  if (checkout === 'classic') {
    before.woocommerce_cart_page_id = shop.pages.classicCart;
    before.woocommerce_checkout_page_id = shop.pages.classicCheckout;
  }
  if (Object.keys(before).length > 0) await shop.setOptions(before);
  if (plugin) await shop.usePlugin({ from: plugin === true ? undefined : plugin, activate });
  return shop;
}

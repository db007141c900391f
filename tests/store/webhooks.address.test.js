/**
 * Proves where a receiver of webhooks may be: every address that leads to the shop's own machine or network is refused, however it is
 * written, when it is given and when it is sent to.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { startReceiver } from './php-backend/receiver.js';

await describeShop('where receivers may be', { plugin: true, constants: { WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost,receiver.invalid' } }, ({ shop, test }) => {
  const codes = (/** @type {string[]} */ urls) =>
    shop.php(
      `return array_map( static function ( $url ) {
        try { StockTruth\\Outbox\\Address::check( $url ); return 'allowed'; } catch ( StockTruth\\InputError $wrong ) { return $wrong->code_name(); }
      }, $args['urls'] );`,
      { urls },
    );

  test('encrypted, and on the public network alone', async () => {
    const wanted = {
      'http://93.184.216.34/': 'webhook_url_not_https',
      'ftp://93.184.216.34/': 'webhook_url_not_https',
      'https://user:pass@93.184.216.34/': 'webhook_url_with_secret',
      'https://93.184.216.34/#here': 'webhook_url_with_secret',
      'no address': 'webhook_url_not_readable',
      'https:///path': 'webhook_url_not_readable',
      [`https://93.184.216.34/${'a'.repeat(500)}`]: 'webhook_url_not_readable',
      'https://93.184.216.34/hooks': 'allowed',
      'https://93.184.216.34:8080/hooks': 'allowed',
      'https://93.184.216.34:6379/': 'webhook_url_refused',
      'https://127.0.0.1/': 'webhook_url_private',
      'https://localhost/': 'webhook_url_private',
      'https://2130706433/': 'webhook_url_private',
      'https://0177.0.0.1/': 'webhook_url_private',
      'https://0x7f.1/': 'webhook_host_unknown',
      'https://10.1.2.3/': 'webhook_url_private',
      'https://169.254.169.254/latest/meta-data': 'webhook_url_private',
      'https://100.64.0.1/': 'webhook_url_private',
      'https://192.168.1.1/': 'webhook_url_private',
      'https://0.0.0.0/': 'webhook_url_private',
      'https://[::1]/': 'webhook_url_private',
      'https://[::ffff:127.0.0.1]/': 'webhook_url_private',
      'https://[fe80::1]/': 'webhook_url_private',
      'https://[fd00::1]/': 'webhook_url_private',
      'https://[64:ff9b::7f00:1]/': 'webhook_url_private',
      'https://[2002:7f00:1::]/': 'webhook_url_private',
      'https://no-such-host.invalid/': 'webhook_host_unknown',
    };
    assert.deepEqual(Object.fromEntries((await codes(Object.keys(wanted))).map((/** @type {string} */ code, /** @type {number} */ at) => [Object.keys(wanted)[at], code])), wanted);
  });

  test('the edges of networks', async () => {
    const numbers = ['9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.15.255.255', '172.16.0.0', '172.31.255.255', '172.32.0.0', '198.17.255.255', '198.18.0.0', '198.19.255.255', '198.20.0.0', '223.255.255.255', '224.0.0.1', '2001:200::1', '2001:1ff::1', '2606:4700::1', '4000::1', 'nonsense'];
    assert.deepEqual(
      await shop.php(`return array_map( array( StockTruth\\Outbox\\Address::class, 'is_public' ), $args['numbers'] );`, { numbers }),
      [true, true, true, true, true, false, false, true, true, false, false, true, true, false, true, false, true, false, false],
    );
  });

  test('a receiver that was public and is private now is not told', async () => {
    const receiver = await startReceiver();
    try {
      await shop.php(
        `$row = new StockTruth\\Ledger\\Row\\WebhookRow(); $row->name = 'moved'; $row->url = $args['url']; $row->types = array( '*' ); $row->secret = StockTruth\\Outbox\\Signature::secret();
        stock_truth()->get( StockTruth\\Ledger\\WebhookTable::class )->add( $row );
        stock_truth()->get( StockTruth\\Outbox\\Outbox::class )->add( new StockTruth\\Outbox\\Event( 'stock.back', 'listing/1', array() ) );
        return stock_truth()->get( StockTruth\\Outbox\\Courier::class )->step( $row->id );`,
        { url: receiver.url.replace('http:', 'https:') },
      );
      assert.deepEqual(receiver.took(), []);
      assert.deepEqual(await shop.query('SELECT state, code, attempts FROM wp_stock_truth_webhook_delivery'), [{ state: 'waiting', code: 'webhook_url_private', attempts: 1 }]);
    } finally {
      await receiver.stop();
    }
  });

  test('a request goes to the servers that were looked at, whatever a name server says then', async () => {
    const receiver = await startReceiver();
    try {
      const answer = await shop.php(
        `$url = 'http://receiver.invalid:' . $args['port'] . '/';
        $send = static fn() => wp_remote_retrieve_response_code( wp_remote_post( $url, array( 'body' => '{}' ) ) );
        return array( StockTruth\\Outbox\\Pin::run( $url, array( '127.0.0.1' ), $send ), $send() );`,
        { port: receiver.port },
      );
      assert.deepEqual(answer, [204, '']);
    } finally {
      await receiver.stop();
    }
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

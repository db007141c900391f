/**
 * Proves that the mappings of the plugin read the ERPs that they are for, over HTTP and through the plugin's own code, from
 * contract fakes that answer as those ERPs do; and that what an ERP may make the plugin do has its bounds.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COUNT, sku, startContracts } from '../erp/contracts.js';
import { describeShop } from './harness/suite.js';
import { CONTRACT, pool, pull, saveFeed, units } from './php-backend/ledger.js';

const MAPPINGS = join(import.meta.dirname, '../../plugin/mappings');
const ALL = Array.from({ length: COUNT }, (_, at) => at + 1);

/** Reads a whole list by a mapping and gives its claims in canonical form. */
const READ = `
  use StockTruth\\Feed\\{BadRow, Columns, Credential, FeedError, Mapping, Pages, Position, RowReader, Source, Sums};
  try {
    $mapping    = Mapping::from_json( $args['mapping'], $args['parameters'] );
    $credential = Credential::of( $args['credential']['kind'], $args['credential'] );
    $source     = new Source( $args['url'], $credential, 5, $args['approved'] ?? array() );
    $pages      = new Pages( $source, $mapping, $credential, $args['cursor'] ?? null );
    $reader     = new RowReader( $mapping, $args['locations'] ?? $mapping->locations() );
    $sums       = $mapping->adds_rows() ? new Sums() : null;
    $read       = array( 'claims' => array(), 'bad' => array(), 'pages' => 0, 'cursor' => null );
    $at         = new Position();
    while ( null !== $at ) {
      // A reading that is broken off goes on from a position that was kept as text.
      $page = $pages->read( Position::from_json( $at->to_json() ) );
      $read['cursor'] = $read['cursor'] ?? $page->cursor();
      foreach ( $page->rows() as $row ) {
        try {
          $claim = $reader->read( $row, $page->known()['as_of'] );
        } catch ( BadRow $bad ) {
          $read['bad'][] = array( $bad->item(), $bad->code_name() );
          continue;
        }
        if ( null !== $claim && null !== $sums ) { $sums->take( $claim ); } elseif ( null !== $claim ) { $read['claims'][] = $claim; }
      }
      ++$read['pages'];
      $at = $page->next();
    }
    $pages->close();
    $read['claims'] = null === $sums ? $read['claims'] : $sums->claims();
    return $read;
  } catch ( FeedError $error ) {
    return array( 'code' => $error->code_name(), 'message' => $error->getMessage(), 'path' => $error->path() );
  }`;

/** Asks for some items by a mapping and gives their claims in canonical form, and how often the ERP was asked. */
const READ_ITEMS = `
  use StockTruth\\Feed\\{Credential, FeedError, Mapping, Pages, Position, RowReader, Source, Sums};
  try {
    $whole      = Mapping::from_json( $args['mapping'], $args['parameters'] );
    $mapping    = $whole->of_items();
    $credential = Credential::of( $args['credential']['kind'], $args['credential'] );
    $reader     = new RowReader( $mapping, $args['locations'] ?? $mapping->locations() );
    $read       = array( 'claims' => array(), 'questions' => 0, 'rows' => 0 );
    $sums       = $mapping->adds_rows() ? new Sums() : null;
    foreach ( array_chunk( $args['items'], $mapping->items_at_a_time() ) as $some ) {
      $pages = new Pages( new Source( $args['url'], $credential, 5 ), $mapping, $credential, null, $some );
      foreach ( $pages->read( new Position() )->rows() as $row ) {
        $claim = $reader->read( $row, 1 );
        ++$read['rows'];
        if ( null !== $claim && null !== $sums ) { $sums->take( $claim ); } elseif ( null !== $claim ) { $read['claims'][] = $claim; }
      }
      $pages->close();
      ++$read['questions'];
    }
    $read['claims'] = null === $sums ? $read['claims'] : $sums->claims();
    return $read;
  } catch ( FeedError $error ) {
    return array( 'code' => $error->code_name(), 'message' => $error->getMessage() );
  }`;

/** Reads the lists of orders of a mapping and gives what they show by order and item. */
const READ_ORDERS = `
  use StockTruth\\Feed\\{Credential, FeedError, Mapping, OrderRowReader, Pages, Position, Source};
  try {
    $mapping    = Mapping::from_json( $args['mapping'], $args['parameters'] );
    $credential = Credential::of( $args['credential']['kind'], $args['credential'] );
    $source     = new Source( $args['url'], $credential, 5 );
    $read       = array();
    for ( $n = 0; $n < $mapping->orders()->count(); ++$n ) {
      $list  = $mapping->orders()->at( $n );
      $pages = new Pages( $source, $list, $credential, null, $args['orders'] );
      for ( $at = new Position(); null !== $at; $at = $page->next() ) {
        $page = $pages->read( $at );
        foreach ( $page->rows() as $row ) {
          $shown = $list->reader()->read( $row );
          if ( null === $shown ) { continue; }
          foreach ( OrderRowReader::STAGES as $stage ) {
            if ( $shown[ $stage ] > 0 ) { $read[ "{$shown['order']} {$shown['item']}" ][ $stage ] = ( $read[ "{$shown['order']} {$shown['item']}" ][ $stage ] ?? 0 ) + $shown[ $stage ] / 10000; }
          }
          if ( '' !== $shown['code'] ) { $read['code'] = $shown['code']; }
        }
      }
    }
    return $read;
  } catch ( FeedError $error ) {
    return array( 'error' => $error->code_name() . ': ' . $error->getMessage() );
  }`;

/** What each ERP shows of the 5 of order 71, of which 2 are shipped; 3 of order 72 are entered everywhere. */
const SHOWN = {
  'tryton-8': { confirmed: 2, reserved: 1, shipped: 2 },
  'odoo-19': { confirmed: 2, reserved: 1, shipped: 2 },
  'erpnext': { confirmed: 2, reserved: 1, shipped: 2 },
  'business-central-items': { confirmed: 3, shipped: 2 },
  'netsuite': { confirmed: 2, reserved: 1, shipped: 2 },
  'sap-business-one': { entered: 3, shipped: 2 },
  // Of the 3 on shipments nothing says how many have gone.
  'acumatica-inquiry': { confirmed: 2, picked: 3 },
  // What is left is not told: the 2 are counted once more, which is the safe side.
  'dolibarr': { confirmed: 5, shipped: 2 },
  'dolibarr-order-stock': { confirmed: 5 },
};

/** @type {Awaited<ReturnType<typeof startContracts>>} */
let erps;

/** What each ERP is asked with and tells: `[sku, figure, status]`; statuses other than active alone. */
const ERPS = {
  'tryton-8': { at: 'tryton', parameters: { company: '1', warehouse: '4' }, credential: { kind: 'bearer', token: 'tryton-key' }, pages: 1, figure: (/** @type {number} */ n) => n + 0.5 },
  'odoo-19': { at: 'odoo', parameters: { database: 'shop', warehouse: '3' }, credential: { kind: 'bearer', token: 'odoo-key' }, pages: 1, figure: (/** @type {number} */ n) => Number((n * 1.1).toFixed(4)), statuses: { 2: 'discontinued' } },
  'odoo-jsonrpc': { at: 'odoo-rpc', parameters: { database: 'shop', warehouse: '3' }, credential: { kind: 'basic', user: '7', password: 'rpc-key' }, pages: 1, figure: (/** @type {number} */ n) => Number((n * 1.1).toFixed(4)), statuses: { 2: 'discontinued' } },
  'erpnext': { at: 'erpnext', parameters: { warehouse: 'Stores - AC' }, credential: { kind: 'header', name: 'Authorization', value: 'token key:secret' }, pages: 1, figure: (/** @type {number} */ n) => n * 10 - 3.5 },
  'business-central-items': { at: 'bc', parameters: { company: '6e3f' }, credential: { kind: 'oauth2', client_id: 'shop', client_secret: 'bc-secret', scope: 'x' }, pages: 2, figure: (/** @type {number} */ n) => n, statuses: { 2: 'blocked' } },
  'business-central-ledger': { at: 'bc-ledger', parameters: { company: '6e3f', location: 'EAST' }, credential: { kind: 'oauth2', client_id: 'shop', client_secret: 'bc-secret', scope: 'x' }, pages: 1, figure: (/** @type {number} */ n) => (n === 1 ? COUNT : n - 1) + 0.25 },
  'netsuite': { at: 'netsuite', parameters: { location: '5' }, credential: { kind: 'bearer', token: 'ns-token' }, pages: 3, figure: (/** @type {number} */ n) => (n === 3 ? null : n), statuses: { 4: 'discontinued' } },
  'sap-business-one': { at: 'sap', parameters: { database: 'SBO' }, credential: { kind: 'basic', user: 'shop', password: 'sap-secret' }, locations: ['01'], pages: 3, figure: (/** @type {number} */ n) => n, statuses: { 2: 'blocked' }, without: [5] },
  'acumatica-inquiry': { at: 'acumatica', parameters: { warehouse: 'WHOLESALE', tenant: 'AC' }, credential: { kind: 'basic', user: 'shop', password: 'acu-secret' }, pages: 1, figure: (/** @type {number} */ n) => n + 0.5 },
};

/** Dolibarr's products are more than those of the others, and have a test of their own. */
const DOLIBARR = Object.fromEntries(['dolibarr', 'dolibarr-order-stock'].map((name) => [name, { at: 'dolibarr', parameters: {}, credential: { kind: 'header', name: 'DOLAPIKEY', value: 'doli-key' } }]));

await describeShop('the ERPs of the plugin\'s mappings', async () => {
  erps = await startContracts();
  return { plugin: true, checkout: /** @type {const} */ ('classic'), constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true, STOCK_TRUTH_FEED_TOKEN: 'odoo-key' } };
}, ({ shop, test }) => {
  const text = (/** @type {string} */ name) => readFileSync(join(MAPPINGS, `${name}.json`), 'utf8');
  const read = (/** @type {Record<string, any>} */ args) => shop.php(READ, { parameters: {}, ...args });
  const none = { kind: 'none' };
  const own = (/** @type {object} */ feed, erp = {}) => JSON.stringify({ erp: { format: 'json', basis: 'free', root: 'value', fields: { sku: 'sku', available: 'qty' }, ...erp }, feed });

  for (const [name, erp] of Object.entries(ERPS)) {
    test(`${name} reads the whole list exactly`, async () => {
      Object.assign(erps.state, { given: 0, left: 0, sessions: [] });
      const credential = { ...erp.credential, ...(erp.credential.kind === 'oauth2' ? { token_url: `${erps.url}/oauth/token` } : {}) };
      const { parameters } = erp;
      const answer = await read({ mapping: text(name), parameters, credential, url: `${erps.url}/${erp.at}`, locations: erp.locations });
      assert.equal(answer.code, undefined, answer.message);
      assert.deepEqual(answer.bad, []);
      const told = ALL.filter((n) => !erp.without?.includes(n)).map((n) => {
        const figure = erp.figure(n);
        return [sku(n), figure === null ? null : units(figure), /** @type {Record<number, string>} */ (erp.statuses ?? {})[n] ?? 'active', true];
      });
      const claims = answer.claims.map((/** @type {any} */ claim) => [claim.item, claim.figure, claim.status, claim.unit_known]);
      assert.deepEqual(claims.sort(), told.sort());
      assert.equal(answer.pages, erp.pages);
      if (text(name).includes('logout')) assert.equal(erps.state.left, 1, 'it logged out');
      if (name === 'sap-business-one') assert.equal(erps.state.given, 2, 'a session that had ended was opened once more');
      assert.ok(erps.requests.every(({ encoding }) => encoding !== 'undefined'), 'every request says which encodings it takes');
    });

    test(`${name} refuses another secret and repeats none of it`, async () => {
      const credential = { ...erp.credential, token: 'wrong-one', password: 'wrong-one', value: 'token wrong:one', client_secret: 'wrong-one', token_url: `${erps.url}/oauth/token` };
      const answer = await read({ mapping: text(name), parameters: erp.parameters, credential, url: `${erps.url}/${erp.at}` });
      assert.ok(['http_unauthorised', 'token_refused', 'erp_error', 'http_status'].includes(answer.code), JSON.stringify(answer));
      assert.ok(!/wrong.one/.test(answer.message), answer.message);
      if (name === 'odoo-jsonrpc') assert.match(answer.message, /Access Denied for \*\*\*$/, 'what the ERP repeats is hidden');
    });
  }

  for (const [name, erp] of [...Object.entries(ERPS), ...Object.entries(DOLIBARR)].filter(([name]) => JSON.parse(text(name)).feed.items)) {
    test(`${name} asks for single items, and reads of them what the whole list says`, async () => {
      Object.assign(erps.state, { given: 0, left: 0, sessions: [] });
      const credential = { ...erp.credential, ...(erp.credential.kind === 'oauth2' ? { token_url: `${erps.url}/oauth/token` } : {}) };
      const { batch } = JSON.parse(text(name)).feed.items;
      const doli = name.startsWith('dolibarr');
      const asked = (/** @type {string[]} */ items) => shop.php(READ_ITEMS, { mapping: text(name), parameters: erp.parameters, credential, url: `${erps.url}/${erp.at}`, locations: doli ? ['12'] : /** @type {any} */ (erp).locations, items });
      const told = (/** @type {number[]} */ numbers) => numbers.map((n) => [sku(n), units(doli ? 0.5 : /** @type {any} */ (erp).figure(n)), /** @type {any} */ (erp).statuses?.[n] ?? 'active']);
      const some = await asked([sku(11), sku(2), 'A-999']);
      assert.equal(some.code, undefined, some.message);
      assert.deepEqual(some.claims.map((/** @type {any} */ claim) => [claim.item, claim.figure, claim.status]).sort(), told([2, 11]));
      assert.equal(some.questions, batch === 1 ? 3 : 1);
      assert.ok(some.rows <= 4, `${some.rows} rows: the ERP gives no more than what was asked for`);
      // As many as are asked for at a time come in one answer.
      const many = Array.from({ length: Math.min(batch ?? 20, 20) }, (_, at) => at + 10);
      assert.deepEqual((await asked(many.map(sku))).claims.map((/** @type {any} */ claim) => [claim.item, claim.figure, claim.status]).sort(), told(many));
    });
  }

  for (const [name, shown] of Object.entries(SHOWN)) {
    test(`${name} reads the shop's orders by stage, and asks for those alone`, async () => {
      const erp = { ...ERPS, ...DOLIBARR }[/** @type {keyof typeof ERPS} */ (name)];
      const credential = { ...erp.credential, ...(erp.credential.kind === 'oauth2' ? { token_url: `${erps.url}/oauth/token` } : {}) };
      const asked = (/** @type {string[]} */ orders) => shop.php(READ_ORDERS, { mapping: text(name), parameters: erp.parameters, credential, url: `${erps.url}/${erp.at}`, orders });
      assert.deepEqual(await asked(['71', '72', '73', '999']), { '71 A-001': shown, '72 A-002': { entered: 3 } });
      assert.deepEqual(await asked(['72']), { '72 A-002': { entered: 3 } });
    });
  }

  for (const [name, erp] of Object.entries(DOLIBARR)) {
    test(`${name} reads past its last page, which is HTTP 404`, async () => {
      const answer = await read({ mapping: text(name), credential: erp.credential, url: `${erps.url}/${erp.at}`, locations: ['12'] });
      assert.deepEqual([answer.code, answer.pages, answer.claims.length], [undefined, 3, 199]);
      assert.ok(answer.claims.every((/** @type {any} */ { figure, location }) => figure === units(0.5) && location === '12'));
    });
  }

  test('every mapping is read by the plugin once its parameters are told, and says what they are until then', async () => {
    for (const file of readdirSync(MAPPINGS).filter((name) => name.endsWith('.json'))) {
      const json = readFileSync(join(MAPPINGS, file), 'utf8');
      const open = Object.entries(JSON.parse(json).feed?.parameters ?? {}).filter(([, value]) => String(value).startsWith('TO BE DECLARED'));
      const [without, within] = await shop.php(
        `$tried = array();
        foreach ( array( array(), $args['parameters'] ) as $parameters ) {
          try { StockTruth\\Feed\\Mapping::from_json( $args['json'], $parameters ); $tried[] = ''; } catch ( StockTruth\\Feed\\FeedError $error ) { $tried[] = $error->code_name(); }
        }
        return $tried;`,
        { json, parameters: Object.fromEntries(open.map(([name]) => [name, '1'])) },
      );
      assert.deepEqual([without, within], [open.length > 0 ? 'mapping_undeclared' : '', ''], file);
    }
  });

  test('a shop pulls by a mapping of the plugin', async () => {
    const mapping = JSON.parse(text('odoo-19'));
    Object.assign(mapping.feed.parameters, { database: 'shop', warehouse: '3' });
    mapping.feed.paging.size = 20;
    await shop.php(`stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'odoo', $args['json'] );`, { json: JSON.stringify(mapping) });
    assert.deepEqual(await saveFeed(shop, { ...CONTRACT, url: `${erps.url}/odoo`, mapping: 'odoo' }), []);
    const { ok, message, summary } = await pull(shop);
    assert.equal(ok, true, message);
    assert.deepEqual([summary.rows, summary.pages], [COUNT, 3]);
    assert.equal((await pool(shop, 'A-011')).figure, units(12.1), 'a binary fraction is read by its digits');
  });

  for (const [name, feed] of /** @type {const} */ ([['odoo-19', 'erp'], ['acumatica-inquiry', 'acumatica']])) {
    test(`a shop takes in single items by ${name}, and nothing else`, async () => {
      const erp = ERPS[name];
      const mapping = JSON.parse(text(name));
      Object.assign(mapping.feed.parameters, erp.parameters);
      await shop.php(`stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( $args['name'], $args['json'] );`, { name: `items-of-${erp.at}`, json: JSON.stringify(mapping) });
      const { kind, ...parts } = erp.credential;
      // The first feed signs in by the constant; the other one is a witness of the same items.
      const credential = feed === 'erp' ? {} : { credential: { kind, parts }, ranking: 1 };
      assert.deepEqual(await saveFeed(shop, { ...CONTRACT, url: `${erps.url}/${erp.at}`, mapping: `items-of-${erp.at}`, ...credential }, feed), []);
      await shop.query('UPDATE wp_stock_truth_claim c JOIN wp_stock_truth_feed f ON f.id = c.feed_id SET c.figure = 0, c.as_of = c.as_of - 3600000, c.received_at = c.received_at - 3600000 WHERE f.name = ?', [feed]);
      const ok = await shop.php(
        `$feed = stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( $args['feed'] );
        return stock_truth()->get( StockTruth\\Feed\\ItemPull::class )->read( $feed, array( 'A-011', 'A-002' ), StockTruth\\Engine\\Moment::now() + 5000 );`,
        { feed },
      );
      assert.equal(ok, true);
      const told = await shop.query(
        `SELECT p.item, c.figure FROM wp_stock_truth_claim c JOIN wp_stock_truth_pool p ON p.id = c.pool_id JOIN wp_stock_truth_feed f ON f.id = c.feed_id
        WHERE f.name = ? AND c.figure <> 0 ORDER BY p.item`,
        [feed],
      );
      assert.deepEqual(told.map(({ item, figure }) => [item, Number(figure)]), [['A-002', units(erp.figure(2))], ['A-011', units(erp.figure(11))]]);
    });
  }

  test('a token is kept, renewed once when the ERP refuses it, and asked for nowhere else', async () => {
    const credential = { kind: 'oauth2', client_id: 'shop', client_secret: 'bc-secret', token_url: `${erps.url}/oauth/token` };
    const args = { mapping: text('business-central-items'), parameters: { company: '6e3f' }, credential, url: `${erps.url}/bc` };
    await read(args);
    erps.state.given = 0;
    await read(args);
    assert.equal(erps.state.given, 0, 'it is kept');
    erps.state.tokens = ['another'];
    assert.equal((await read(args)).pages, 2);
    assert.equal(erps.state.given, 1, 'it is renewed');
    const kept = await shop.query("SELECT option_value AS v, autoload FROM wp_options WHERE option_name = 'stock_truth_access_tokens'");
    assert.ok(/^(no|off)$/.test(kept[0].autoload) && !kept[0].v.includes('bc-secret'));
    const localhost = erps.url.replace('127.0.0.1', 'localhost');
    const elsewhere = { ...credential, token_url: `${localhost}/oauth/token` };
    assert.equal((await read({ ...args, credential: elsewhere })).code, 'token_server_not_approved');
    const moved = await read({ ...args, credential: { ...credential, token_url: `${erps.url}/oauth-moved/token` } });
    assert.deepEqual([moved.code, /307/.test(moved.message)], ['token_refused', true], 'no redirect is followed');
    const approved = [`http://localhost:${new URL(erps.url).port}`];
    assert.equal((await read({ ...args, credential: elsewhere, approved })).pages, 2);
  });

  test('a credential is one that can be sent', async () => {
    const tried = await shop.php(
      `$codes = array();
      foreach ( $args['tried'] as list( $kind, $parts ) ) {
        try { StockTruth\\Feed\\Credential::of( $kind, $parts ); $codes[] = 'ok'; } catch ( StockTruth\\Feed\\FeedError $error ) { $codes[] = $error->code_name(); }
      }
      return $codes;`,
      {
        tried: [
          ['digest', {}], ['bearer', {}], ['bearer', { token: 'a\r\nX: y' }], ['basic', { user: 'a:b', password: 'c' }], ['basic', { user: 'a', password: '' }],
          ['header', { name: 'X-Key\r\nX', value: 'v' }], ['header', { name: 'X Key', value: 'v' }], ['header', { name: 'Host', value: 'v' }], ['header', { name: 'X-Key', value: 'v\nw' }],
          ['oauth2', { token_url: 'ftp://x/t', client_id: 'a', client_secret: 'b' }], ['oauth2', { token_url: 'https://x.example/t', client_id: 'a' }], ['header', { name: 'X-Key', value: 'v' }],
        ],
      },
    );
    assert.deepEqual(tried, [
      'credential_kind_unknown', 'credential_incomplete', 'credential_not_usable', 'credential_not_usable', 'ok',
      'credential_not_usable', 'credential_not_usable', 'credential_not_usable', 'credential_not_usable',
      'feed_url_not_https', 'credential_incomplete', 'ok',
    ]);
  });

  test('a next page is asked for only below the feed\'s address', async () => {
    const link = (/** @type {string} */ to) =>
      read({ mapping: own({ path: '/list', query: { to }, paging: { kind: 'link', next: 'next' } }), credential: none, url: `${erps.url}/elsewhere` });
    for (const to of ['https://evil.example/elsewhere/x', '//evil.example/elsewhere', '/other/x', '/elsewhere/../odoo', '/elsewhere/%2e%2e/odoo', '/elsewhere\\..\\odoo', `${erps.url.replace('127.0.0.1', 'localhost')}/elsewhere/x`, '/elsewheres']) {
      assert.equal((await link(to)).code, 'link_elsewhere', to);
    }
    assert.equal((await link('?to=')).pages, 2);
    assert.equal((await link('more?to=')).pages, 2);
    assert.equal((await link('')).pages, 1);
    assert.equal((await link('/elsewhere/x?to=%2Felsewhere%2Fx%3Fto')).code, undefined);
  });

  test('pages follow each other in every way, whole', async () => {
    for (const [feed, pages] of /** @type {[object, number][]} */ ([
      [{ path: '/range', headers: { Range: 'records={offset}-{last}' }, paging: { kind: 'offset', size: 20, range: true } }, 5],
      [{ path: '/number', paging: { kind: 'page', page: 'PageNumber', first: 1, limit: 'PageSize', size: 10 } }, 5],
      [{ path: '/mark', paging: { kind: 'cursor', cursor: 'after', next: 'meta.next' } }, 5],
      [{ path: '/mark', query: { after: '{cursor}' }, paging: { kind: 'cursor', next: 'meta.next' } }, 5],
      [{ path: '/link', paging: { kind: 'link' } }, 5],
    ])) {
      const answer = await read({ mapping: own(feed), credential: none, url: `${erps.url}/paged` });
      assert.equal(answer.code, undefined, `${answer.message} ${JSON.stringify(feed)}`);
      assert.deepEqual([answer.pages, answer.claims.map((/** @type {any} */ claim) => claim.item)], [pages, ALL.map(sku)]);
    }
    const stuck = { path: '/stuck', paging: { kind: 'cursor', cursor: 'after', next: 'meta.next' } };
    assert.equal((await read({ mapping: own(stuck), credential: none, url: `${erps.url}/paged` })).code, 'pages_endless');
  });

  test('a list that begins with an empty page names no item, and changes nothing', async () => {
    await shop.php(`stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'nowhere', $args['json'] );`, { json: own({ path: '/nowhere', emptyStatus: [404] }) });
    assert.deepEqual(await saveFeed(shop, { ...CONTRACT, url: `${erps.url}/nothing`, mapping: 'nowhere' }), []);
    assert.equal((await pull(shop)).code, 'snapshot_empty');
    assert.equal((await pool(shop, 'A-011')).figure, units(12.1));
  });

  test('an error that comes with status 200 is told, cleaned and bounded', async () => {
    const answer = await read({ mapping: own({ errorAt: ['error.message', 'error'] }), credential: none, url: `${erps.url}/broken` });
    assert.equal(answer.code, 'erp_error');
    assert.ok(answer.message.includes('down é') && answer.message.endsWith('…') && Buffer.byteLength(answer.message) < 400, answer.message);
  });

  test('what has changed is asked for from the ERP\'s clock on, less the overlap, and wholly from time to time', async () => {
    const facts = await shop.php(
      `$mapping = StockTruth\\Feed\\Mapping::from_json( $args['mapping'] );
      $since    = $mapping->request()->since();
      $none     = StockTruth\\Feed\\Credential::none();
      $at       = new StockTruth\\Feed\\Position();
      $day      = 86400000;
      return array(
        $since->text( 1795428000000 ),
        $mapping->request()->call( $at, 1795428000000, $none )->path,
        $mapping->request()->call( $at, null, $none )->path,
        $mapping->request()->call( $at, 1795428000000, $none )->body,
        $mapping->request()->call( $at, null, $none )->body,
        $since->kind( null, 5, 6 ), $since->kind( 5, null, 6 ), $since->kind( 5, $day, $day + 3599999 ), $since->kind( 5, $day, $day + 3600000 ), $since->kind( 5, $day, 1 ),
      );`,
      { mapping: own({ method: 'POST', path: '/x', body: { domain: { $json: [['active', '=', true], { $delta: ['write_date', '>=', '{since}'] }] }, since: '{since}' }, since: { parameter: 'from', format: '%F %T', overlap: 900 }, fullEvery: 3600 }, { zone: 'Europe/Berlin' }) },
    );
    assert.deepEqual(facts, [
      '2026-11-23 10:45:00',
      '/x?from=2026-11-23%2010%3A45%3A00',
      '/x',
      '{"domain":"[[\\"active\\",\\"=\\",true],[\\"write_date\\",\\">=\\",\\"2026-11-23 10:45:00\\"]]","since":"2026-11-23 10:45:00"}',
      '{"domain":"[[\\"active\\",\\"=\\",true]]"}',
      'full', 'full', 'delta', 'full', 'full',
    ]);
    const first = await read({ mapping: own({ query: { to: '' }, since: {} }), credential: none, url: `${erps.url}/elsewhere` });
    assert.ok(Math.abs(first.cursor - Date.now()) < 5_000, 'the Date header where no place is declared');
    const place = await read({ mapping: own({ query: { to: '' }, since: { cursor: 'now' } }), credential: none, url: `${erps.url}/elsewhere` });
    assert.equal(place.cursor, null, 'never our own clock');
  });

  test('what makes no request is refused where it stands', async () => {
    for (const [feed, code, path] of /** @type {[object, string, string][]} */ ([
      [{ query: { a: '{nobody}' } }, 'mapping_not_understood', 'feed.query.a'],
      [{ method: 'POST', body: { a: { $guess: 1 } } }, 'mapping_not_understood', 'feed.body.a.$guess'],
      [{ body: {} }, 'mapping_not_understood', 'feed.body'],
      [{ path: '/a/../b' }, 'mapping_not_understood', 'feed.path'],
      [{ path: 'https://evil.example/' }, 'mapping_not_understood', 'feed.path'],
      [{ headers: { Authorization: 'x' } }, 'header_not_usable', 'feed.headers'],
      [{ headers: { 'X-A': 'a\nb' } }, 'header_not_usable', 'feed.headers'],
      [{ query: { a: '{password}' } }, 'mapping_not_understood', 'feed.query.a'],
      [{ paging: { kind: 'cursor' } }, 'mapping_not_understood', 'feed.paging.next'],
      [{ paging: { kind: 'link', offset: 'o' } }, 'mapping_not_understood', 'feed.paging.offset'],
      [{ fullEvery: 5 }, 'mapping_not_understood', 'feed.fullEvery'],
    ])) {
      const answer = await read({ mapping: own(feed), credential: none, url: `${erps.url}/broken` });
      assert.deepEqual([answer.code, answer.path], [code, path]);
    }
    const added = (/** @type {object} */ feed) => read({ mapping: own(feed, { add: true }), credential: none, url: `${erps.url}/broken` });
    assert.equal((await added({ since: {} })).code, 'sum_of_changes');
    assert.equal((await added({ badRows: 'skip' })).code, 'sum_of_some_rows');
  });

  test('PHP complained of nothing', async () => {
    await erps.stop();
    assert.deepEqual(shop.logProblems(), []);
  });
});

/**
 * Proves who can be reached and who stands in, on a real shop with real users.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';

const DAY = 86_400_000;

await describeShop('who is away', { plugin: true }, ({ shop, test }) => {
  /** @type {Record<string, number>} */
  let people;
  const people_ = async (/** @type {string[]} */ words) => shop.cli(['stock-truth', 'people', ...words]);
  const say = async (/** @type {string[]} */ words) => {
    const { code, stdout, stderr } = await people_(words);
    assert.equal(code, 0, stderr);
    return stdout.trim();
  };
  const refusal = async (/** @type {string[]} */ words) => (await people_(words)).stderr;
  /** @returns {Promise<[boolean, number | null]>} whether somebody can be reached, and who stands in */
  const asked = (/** @type {number} */ person, /** @type {number} */ at = Date.now()) =>
    shop.php(`$absences = stock_truth()->get( StockTruth\\People\\Absences::class ); return array( $absences->reachable( $args['person'], $args['at'] ), $absences->deputy( $args['person'], $args['at'] ) );`, { person, at });

  test('nobody stands in for anybody at first, and who has an address can be reached', async () => {
    people = await shop.php(
      `$ids = array();
      foreach ( array( 'anna', 'ben', 'carla', 'dora', 'emil', 'fritz', 'gina' ) as $name ) {
        $ids[ $name ] = wp_insert_user( array( 'user_login' => $name, 'user_pass' => 'x', 'user_email' => $name . '@example.com', 'role' => 'shop_manager' ) );
      }
      $ids['nobody'] = wp_insert_user( array( 'user_login' => 'nobody', 'user_pass' => 'x', 'role' => 'shop_manager' ) );
      return $ids;`,
    );
    assert.deepEqual(await asked(people.anna), [true, null]);
    assert.deepEqual(await asked(people.nobody), [false, null], 'without an address');
    assert.deepEqual(await asked(999_999), [false, null], 'nobody of that number');
  });

  test('who is away is not reached, from one instant to another, and the deputy stands in', async () => {
    await say(['deputy', 'anna', 'ben']);
    assert.deepEqual(await asked(people.anna), [true, people.ben], 'a deputy is one also while the person is there');
    await say(['away', 'anna', '--since=2026-12-01T08:00:00Z', '--until=2026-12-05T08:00:00Z']);
    const at = (/** @type {string} */ text) => asked(people.anna, Date.parse(text)).then(([reachable]) => reachable);
    assert.deepEqual(await Promise.all(['2026-12-01T07:59:59.999Z', '2026-12-01T08:00:00Z', '2026-12-05T07:59:59.999Z', '2026-12-05T08:00:00Z'].map(at)), [true, false, false, true]);
    assert.equal(await say(['who', 'anna', '--at=2026-12-02T00:00:00Z']), String(people.ben));
    assert.equal(await say(['who', 'anna', '--at=2026-12-06T00:00:00Z']), String(people.anna));
  });

  test('a day is one of the shop’s zone', async () => {
    await shop.setOption('timezone_string', 'Europe/Berlin');
    await say(['away', 'gina', '--since=2026-12-24', '--until=2026-12-27']);
    assert.deepEqual(JSON.parse(await say(['list', '--format=json'])).at(-1), { person: people.gina, reachable: 'yes', deputy: null, since: '2026-12-23T23:00:00.000Z', until: '2026-12-26T23:00:00.000Z' });
    assert.match(await refusal(['away', 'gina', '--since=2026-12-24', '--until=2026-12-24']), /absence_times/);
    assert.match(await refusal(['away', 'gina', '--since=2026-12-24', '--until=2029-01-01']), /absence_times/);
    await say(['back', 'gina']);
    assert.deepEqual(await asked(people.gina, Date.parse('2026-12-25T00:00:00Z')), [true, null]);
  });

  test('the next in the chain stands in where a deputy is away or has no address any more', async () => {
    await say(['deputy', 'ben', 'carla']);
    await say(['away', 'ben', '--since=2026-12-01T00:00:00Z', '--until=2026-12-03T00:00:00Z']);
    assert.deepEqual(await asked(people.anna, Date.parse('2026-12-02T00:00:00Z')), [false, people.carla]);
    assert.deepEqual(await asked(people.anna, Date.parse('2026-12-04T00:00:00Z')), [false, people.ben]);
    await shop.query("UPDATE wp_users SET user_email = '' WHERE user_login = 'carla'");
    assert.deepEqual(await asked(people.anna, Date.parse('2026-12-02T00:00:00Z')), [false, null]);
    assert.match(await refusal(['who', 'anna', '--at=2026-12-02T00:00:00Z']), /nobody_reachable/);
    await shop.query("UPDATE wp_users SET user_email = 'carla@example.com' WHERE user_login = 'carla'");
  });

  test('circles, chains without end and deputies without an address are refused when they are said', async () => {
    assert.match(await refusal(['deputy', 'carla', 'anna']), /deputy_circle/);
    assert.match(await refusal(['deputy', 'dora', 'dora']), /deputy_circle/);
    assert.match(await refusal(['deputy', 'dora', 'nobody']), /deputy_without_address/);
    assert.match(await refusal(['deputy', 'dora', 'unknown']), /person_unknown/);
    for (const [person, deputy] of [['carla', 'dora'], ['dora', 'emil'], ['emil', 'fritz']]) await say(['deputy', person, deputy]);
    assert.match(await refusal(['deputy', 'fritz', 'gina']), /deputy_chain_too_long/, 'six behind Anna');
    assert.match(await refusal(['deputy', 'gina', 'anna']), /deputy_chain_too_long/, 'from the other end');
    assert.equal((await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_absence WHERE user_id = ?', [people.fritz]))[0].n, 0, 'what is refused is not written');
  });

  test('two who say so at once make no circle', async () => {
    await say(['deputy', 'emil']);
    await Promise.all([people_(['deputy', 'fritz', 'gina']), people_(['deputy', 'gina', 'fritz'])]);
    const rows = await shop.query('SELECT user_id FROM wp_stock_truth_absence WHERE user_id IN ( ?, ? ) AND deputy_id IS NOT NULL', [people.fritz, people.gina]);
    assert.equal(rows.length, 1);
  });

  test('who leaves the shop hands his place on', async () => {
    await shop.php(`require_once ABSPATH . 'wp-admin/includes/user.php'; return wp_delete_user( $args['id'] );`, { id: people.ben });
    assert.deepEqual(await asked(people.anna, Date.parse('2026-12-02T00:00:00Z')), [false, people.carla]);
    assert.deepEqual(await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_absence WHERE user_id = ? OR deputy_id = ?', [people.ben, people.ben]), [{ n: 0 }]);
  });

  test('the same by REST, for whoever runs the shop alone', async () => {
    const admin = await shop.adminSession();
    const rest = (/** @type {string} */ method, /** @type {string} */ path, /** @type {any} */ body = undefined) => admin.rest(method, `/stock-truth/v1/people${path}`, body);
    const until = new Date(Date.now() + DAY).toISOString();
    const said = await rest('POST', `/${people.carla}`, { until });
    assert.deepEqual([said.status, said.json.reachable, said.json.stands_in, said.json.deputy, said.json.until], [200, false, people.dora, people.dora, until]);
    assert.equal((await rest('POST', `/${people.carla}`, { until: null })).json.reachable, true);
    const circle = await rest('POST', `/${people.dora}`, { deputy: people.anna });
    assert.deepEqual([circle.status, circle.json.code, circle.json.data.path], [400, 'deputy_circle', 'deputy']);
    const half = await rest('POST', `/${people.dora}`, { deputy: null, until: '2000-01-01T00:00:00Z' });
    assert.deepEqual([half.json.code, (await rest('GET', `/${people.dora}`)).json.deputy], ['absence_times', people.emil], 'all of it or nothing');
    assert.equal((await rest('POST', `/${people.dora}`, { deputy: null })).json.deputy, null);
    assert.equal((await rest('POST', '/999999', { until })).status, 404);
    assert.ok((await rest('GET', '')).json.some((/** @type {any} */ one) => one.person === people.anna));
    assert.equal((await fetch(`${shop.url}/wp-json/stock-truth/v1/people`)).status, 401);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

/**
 * Proves when a calendar is open, by the zone data of PHP and against that of this machine's Node: clock changes both ways, spans over
 * midnight, holidays of iCalendar files, and that every change is a revision of its own.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeShop } from './harness/suite.js';

const DAY = 86_400_000;
const OFFICE = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]));
const ALL = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** @param {string[]} events the lines of each, with newlines between them */
const ics = (...events) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines.split('\n'), 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');

await describeShop('when a calendar is open', { plugin: true }, ({ shop, test }) => {
  /**
   * @param {{week?: object, dates?: object, ics?: string}} hours
   * @param {string} zone
   * @param {string} from
   * @returns {Promise<{intervals: [number, number][], covers_until: number}>}
   */
  const open = ({ week = OFFICE, dates = {}, ics: file = '' }, zone, from) =>
    shop.php(
      `$holidays = '' === $args['file'] ? array() : StockTruth\\Calendar\\IcsReader::read( $args['file'] );
      $hours = StockTruth\\Calendar\\Hours::read( $args['week'], $args['dates'], $holidays );
      return StockTruth\\Calendar\\Expansion::open( $hours, $args['zone'], StockTruth\\Engine\\Moment::parse( $args['from'] ) );`,
      { week, dates, file, zone, from },
    );
  /** The first intervals, shortly written: `25 22:00 to 26 05:00` in UTC. */
  const first = async (/** @type {object} */ hours, /** @type {string} */ zone, /** @type {string} */ from, count = 2) =>
    (await open(hours, zone, from)).intervals.slice(0, count).map((pair) => pair.map((at) => new Date(at).toISOString().slice(8, 16).replace('T', ' ')).join(' to '));
  const fault = (/** @type {string} */ code, /** @type {object} */ args) =>
    shop.php(`try { ${code}; return 'read'; } catch ( StockTruth\\InputError $wrong ) { return trim( $wrong->code_name() . ' ' . $wrong->path() ); }`, args);
  const cli = async (/** @type {string[]} */ words, /** @type {object} */ how = {}) => shop.cli(['stock-truth', 'calendar', ...words], how);

  test('Berlin, the clocks go back: the contract’s example', async () => {
    const { intervals } = await open({}, 'Europe/Berlin', '2026-10-23T16:30:00+02:00');
    assert.deepEqual(intervals.slice(0, 2).map((pair) => pair.map((at) => new Date(at).toISOString())), [['2026-10-23T14:30:00.000Z', '2026-10-23T15:00:00.000Z'], ['2026-10-26T08:00:00.000Z', '2026-10-26T16:00:00.000Z']]);
    let left = 4 * 3_600_000;
    const due = intervals.map(([opens, closes]) => {
      const part = Math.min(left, closes - opens);
      left -= part;
      return opens + part;
    })[1];
    assert.equal(new Date(due).toISOString(), '2026-10-26T11:30:00.000Z', 'half an hour on Friday, three and a half on Monday');
  });

  test('Berlin, the clocks go forward', async () => {
    assert.deepEqual(await first({}, 'Europe/Berlin', '2026-03-27T00:00:00Z'), ['27 08:00 to 27 16:00', '30 07:00 to 30 15:00']);
  });

  test('from the instant at which it closes, it is open next time', async () => {
    assert.deepEqual(await first({}, 'Europe/Berlin', '2026-11-27T16:00:00Z', 1), ['30 08:00 to 30 16:00']);
    assert.deepEqual(await first({}, 'Europe/Berlin', '2026-11-27T15:59:59.999Z', 1), ['27 15:59 to 27 16:00']);
    assert.deepEqual(await first({}, 'Europe/Berlin', '2026-11-27T08:00:00Z', 1), ['27 08:00 to 27 16:00']);
  });

  test('the hour that is skipped, and the one that comes twice', async () => {
    const on = (/** @type {string} */ date, /** @type {string[]} */ span) => first({ week: {}, dates: { [date]: [span] } }, 'Europe/Berlin', `${date}T00:00:00+00:00`);
    assert.deepEqual(await on('2026-03-29', ['02:00', '03:00']), [], 'there is no such hour');
    assert.deepEqual(await on('2026-03-29', ['02:30', '04:00']), ['29 01:00 to 29 02:00'], 'begins at the skip');
    assert.deepEqual(await on('2026-03-29', ['01:30', '02:30']), ['29 00:30 to 29 01:00'], 'ends at the skip');
    assert.deepEqual(await on('2026-10-25', ['02:00', '03:00']), ['25 00:00 to 25 02:00'], 'open in both');
    assert.deepEqual(await on('2026-10-25', ['02:30', '02:45']), ['25 00:30 to 25 01:45'], 'begins in the first, ends in the second');
    assert.deepEqual(await on('2026-10-25', ['03:00', '04:00']), ['25 02:00 to 25 03:00']);
  });

  test('a span over midnight belongs to the day on which it begins', async () => {
    const week = { fri: [['22:00', '06:00']] };
    assert.deepEqual(await first({ week }, 'Europe/Berlin', '2026-11-27T00:00:00Z', 1), ['27 21:00 to 28 05:00']);
    assert.deepEqual(await first({ week }, 'Europe/Berlin', '2026-11-28T04:00:00Z', 1), ['28 04:00 to 28 05:00'], 'from within it');
    assert.deepEqual(await first({ week, dates: { '2026-11-28': [] } }, 'Europe/Berlin', '2026-11-27T00:00:00Z', 1), ['27 21:00 to 28 05:00'], 'the closed Saturday does not end it');
    assert.deepEqual(await first({ week, dates: { '2026-11-27': [] } }, 'Europe/Berlin', '2026-11-27T00:00:00Z', 1), ['04 21:00 to 05 05:00'], 'the closed Friday takes it whole');
    const night = { sat: [['22:00', '06:00']] };
    assert.deepEqual(await first({ week: night }, 'Europe/Berlin', '2026-10-24T00:00:00Z', 1), ['24 20:00 to 25 05:00'], 'nine hours');
    assert.deepEqual(await first({ week: night }, 'Europe/Berlin', '2026-03-28T00:00:00Z', 1), ['28 21:00 to 29 04:00'], 'seven');
    assert.deepEqual(await first({ week: { mon: [['18:00', '24:00']], tue: [['00:00', '02:00']] } }, 'UTC', '2026-11-23T00:00:00Z', 1), ['23 18:00 to 24 02:00'], 'spans that meet are one');
  });

  test('no open interval at all', async () => {
    const from = '2026-11-23T00:00:00.000Z';
    assert.deepEqual(await open({ week: {} }, 'Europe/Berlin', from), { intervals: [], covers_until: Date.parse(from) + 400 * DAY });
  });

  test('a holiday that removes the whole list', async () => {
    const years = ics('DTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20270101', 'DTSTART;VALUE=DATE:20270101\nDURATION:P52W', 'DTSTART;VALUE=DATE:20271231\nDURATION:P40D');
    assert.deepEqual((await open({ ics: years }, 'Europe/Berlin', '2026-11-23T00:00:00Z')).intervals, []);
    const forever = ics('DTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY');
    assert.deepEqual((await open({ ics: forever }, 'Europe/Berlin', '2031-11-23T00:00:00Z')).intervals, []);
  });

  test('the list ends inside a span, and with its 400th interval', async () => {
    const always = await open({ week: Object.fromEntries(ALL.map((day) => [day, [['00:00', '24:00']]])) }, 'Europe/Berlin', '2026-11-23T10:00:00Z');
    const from = Date.parse('2026-11-23T10:00:00Z');
    assert.deepEqual(always, { intervals: [[from, from + 400 * DAY]], covers_until: from + 400 * DAY });
    const inside = await open({ week: { ...OFFICE, sat: [['09:00', '17:00']] } }, 'UTC', '2026-11-23T10:00:00Z');
    assert.deepEqual(inside.intervals.at(-1), [from + 400 * DAY - 3_600_000, from + 400 * DAY], 'cut where nothing is known any more');
    const many = await open({ week: Object.fromEntries(ALL.map((day) => [day, [['09:00', '12:00'], ['13:00', '17:00']]])) }, 'UTC', '2026-11-23T00:00:00Z');
    assert.equal(many.intervals.length, 400);
    assert.equal(new Date(many.covers_until).toISOString(), '2027-06-11T09:00:00.000Z', 'known up to the first one that has no place');
  });

  test('zones with half hours and quarters', async () => {
    const on = (/** @type {string} */ date, /** @type {string[]} */ span, /** @type {string} */ zone) => first({ week: {}, dates: { [date]: [span] } }, zone, `${date}T00:00:00+14:00`);
    assert.deepEqual(await on('2026-10-04', ['01:00', '04:00'], 'Australia/Lord_Howe'), ['03 14:30 to 03 17:00'], 'half an hour is skipped');
    assert.deepEqual(await on('2026-10-04', ['02:00', '02:30'], 'Australia/Lord_Howe'), []);
    assert.deepEqual(await on('2026-04-05', ['01:00', '04:00'], 'Australia/Lord_Howe'), ['04 14:00 to 04 17:30'], 'half an hour comes twice');
    assert.deepEqual(await on('2026-04-05', ['01:30', '02:00'], 'Australia/Lord_Howe'), ['04 14:30 to 04 15:30']);
    assert.deepEqual(await on('2026-11-23', ['09:00', '17:00'], 'Asia/Kathmandu'), ['23 03:15 to 23 11:15']);
    assert.deepEqual(await on('2011-12-30', ['09:00', '17:00'], 'Pacific/Apia'), [], 'a day that there was not');
  });

  test('the same instants as Node’s zone data has, every quarter of an hour of 400 days', async () => {
    const spans = [[300, 720], [795, 1065], [1320, 1710]];
    const clock = (/** @type {number} */ minute) => `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const days = ['mon', 'tue', 'fri', 'sat'];
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Santiago', 'Africa/Casablanca', 'Pacific/Chatham']) {
      const from = Date.parse('2026-02-01T00:00:00Z');
      const { intervals, covers_until: covers } = await open({ week: Object.fromEntries(days.map((day) => [day, spans.map(([begins, ends]) => [clock(begins), clock(ends)])])) }, zone, new Date(from).toISOString());
      const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      let at = 0;
      for (let now = from; now < Math.min(covers, from + 400 * DAY); now += 900_000) {
        while (at < intervals.length && intervals[at][1] <= now) at++;
        const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
        const minute = Number(parts.hour) * 60 + Number(parts.minute);
        const day = ALL.indexOf(parts.weekday.toLowerCase());
        const wanted = spans.some(([begins, ends]) => (days.includes(ALL[day]) && minute >= begins && minute < ends) || (days.includes(ALL[(day + 6) % 7]) && minute + 1440 < ends));
        const found = at < intervals.length && intervals[at][0] <= now;
        if (found !== wanted) assert.equal(found, wanted, `${zone} ${new Date(now).toISOString()}`);
      }
    }
  });

  test('holidays of every year, of times, with exceptions, on lines that are folded', async () => {
    const file = [
      'BEGIN:VCALENDAR', 'PRODID:-//Somebody//EN', 'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'BEGIN:STANDARD', 'DTSTART:19701025T030000', 'RRULE:FREQ=MONTHLY', 'END:STANDARD', 'END:VTIMEZONE',
      'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Christmas\\, both d', ' ays', 'DTSTART;VALUE=DATE:20201225', 'DTEND;VALUE=DATE:20201227', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20271225', 'TRANSP:TRANSPARENT',
      'BEGIN:VALARM', 'TRIGGER:-P1D', 'END:VALARM', 'END:VEVENT',
      'BEGIN:VEVENT', 'SUMMARY:Early end', 'DTSTART;TZID=Europe/Berlin:20261224T140000', 'DTEND;TZID=Europe/Berlin:20261224T180000', 'END:VEVENT',
      'BEGIN:VEVENT', 'STATUS:CANCELLED', 'DTSTART;VALUE=DATE:20261223', 'END:VEVENT',
      'END:VCALENDAR', '',
    ].join('\r\n');
    const read = await shop.php(`return StockTruth\\Calendar\\IcsReader::read( $args['file'] );`, { file });
    assert.deepEqual(read.map((/** @type {any} */ one) => [one.name, one.from, one.to, one.zone, one.except]), [['Christmas, both days', '2020-12-25', '2020-12-27', '', ['2027-12-25']], ['Early end', '2026-12-24T14:00:00', '2026-12-24T18:00:00', 'Europe/Berlin', []]]);
    assert.deepEqual(await first({ ics: file }, 'Europe/Berlin', '2026-12-23T00:00:00Z', 4), ['23 08:00 to 23 16:00', '24 08:00 to 24 13:00', '28 08:00 to 28 16:00', '29 08:00 to 29 16:00']);
    assert.deepEqual(await first({ ics: file.replaceAll('\r\n', '\n'), dates: { '2026-12-25': [['10:00', '11:00']] } }, 'Europe/Berlin', '2026-12-25T00:00:00Z', 1), ['25 09:00 to 25 10:00'], 'a date of its own stands above holidays');
    assert.deepEqual(await first({ ics: file, week: { sat: [['09:00', '17:00']], sun: [['09:00', '17:00']] } }, 'Europe/Berlin', '2027-12-25T00:00:00Z', 1), ['25 08:00 to 25 16:00'], 'the exception takes both days of that year away');
  });

  test('rules of every year', async () => {
    const starts = (/** @type {string} */ start, /** @type {string} */ rule, to = '2036-01-01') =>
      shop.php(
        `$until = static fn( string $text ): string => substr( $text, 0, 4 ) . '-' . substr( $text, 4, 2 ) . '-' . substr( $text, 6, 2 );
        $rule = StockTruth\\Calendar\\Recurrence::read( $args['rule'], $until, 'p' );
        return array_map( static fn( int $at ): string => gmdate( 'Y-m-d', $at ), StockTruth\\Calendar\\Recurrence::starts( StockTruth\\Calendar\\Holidays::wall( $args['start'] ), $rule, 0, StockTruth\\Calendar\\Holidays::wall( $args['to'] ) ) );`,
        { start, rule, to },
      );
    assert.deepEqual(await starts('2024-02-29', 'FREQ=YEARLY'), ['2024-02-29', '2028-02-29', '2032-02-29']);
    assert.deepEqual(await starts('2026-05-25', 'FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=3'), ['2026-05-25', '2027-05-31', '2028-05-29']);
    assert.deepEqual(await starts('2026-11-26', 'FREQ=YEARLY;BYDAY=4TH;BYMONTH=11;UNTIL=20271125'), ['2026-11-26', '2027-11-25']);
    assert.deepEqual(await starts('2026-01-06', 'FREQ=YEARLY;INTERVAL=3;BYMONTH=1,6;BYMONTHDAY=6,-1', '2030-01-01'), ['2026-01-06', '2026-01-31', '2026-06-06', '2026-06-30', '2029-01-06', '2029-01-31', '2029-06-06', '2029-06-30']);
    assert.deepEqual(await starts('1900-01-31', 'FREQ=YEARLY;INTERVAL=7', '1985-01-01'), ['1970-01-31', '1977-01-31', '1984-01-31']);
    assert.deepEqual(await starts('1970-01-31', 'FREQ=YEARLY;COUNT=2;INTERVAL=100', '2100-01-01'), ['1970-01-31', '2070-01-31']);
    assert.deepEqual(await starts('2020-11-03', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8'), ['2020-11-03', '2024-11-05', '2028-11-07', '2032-11-02']);
  });

  test('what is not understood of a file refuses it, and says where', async () => {
    const day = 'DTSTART;VALUE=DATE:20261225';
    const wanted = /** @type {[string, string][]} */ ([
      ['', 'ics_not_a_calendar line 1'],
      ['<html>', 'ics_line_not_readable line 1'],
      ['BEGIN:VCALENDAR\nBEGIN:VEVENT\n', 'ics_not_closed VCALENDAR.VEVENT'],
      ['BEGIN:VCALENDAR\nEND:VEVENT\n', 'ics_not_closed line 2'],
      [ics(day, 'SUMMARY:No day'), 'ics_start_missing VEVENT[1].DTSTART'],
      [ics('DTSTART;VALUE=DATE:20261325'), 'ics_time_not_readable VEVENT[0].DTSTART (line 4)'],
      [ics('DTSTART:20261225T100000'), 'ics_end_missing VEVENT[0].DTEND'],
      [ics('DTSTART;TZID=W. Europe Standard Time:20261225T100000\nDURATION:PT1H'), 'zone_unknown VEVENT[0].DTSTART (line 4)'],
      [ics(`${day}\nDTEND:20261226T100000`), 'ics_end_of_other_kind VEVENT[0].DTEND (line 5)'],
      [ics(`${day}\nDTEND;VALUE=DATE:20261225`), 'ics_end_not_after_start VEVENT[0].DTEND (line 5)'],
      [ics(`${day}\nDURATION:PT5H`), 'ics_end_not_after_start VEVENT[0].DURATION (line 5)'],
      [ics(`${day}\nDURATION:P400D`), 'ics_event_too_long VEVENT[0].DURATION (line 5)'],
      [ics(`${day}\nDURATION:P`), 'ics_duration_not_understood VEVENT[0].DURATION (line 5)'],
      [ics(`${day}\nRRULE:FREQ=WEEKLY`), 'ics_rrule_not_understood VEVENT[0].RRULE (line 5)'],
      [ics(`${day}\nRRULE:FREQ=YEARLY;BYWEEKNO=3`), 'ics_rrule_not_understood VEVENT[0].RRULE (line 5)'],
      [ics(`${day}\nRRULE:FREQ=YEARLY;BYDAY=1MO`), 'ics_rrule_not_understood VEVENT[0].RRULE (line 5)'],
      [ics(`${day}\nRRULE:FREQ=YEARLY;INTERVAL=0`), 'ics_rrule_not_understood VEVENT[0].RRULE (line 5)'],
      [ics(`${day}\nRRULE:FREQ=YEARLY\nRRULE:FREQ=YEARLY`), 'ics_given_twice VEVENT[0].RRULE (line 6)'],
      [ics(`${day}\nRDATE;VALUE=DATE:20261226`), 'ics_not_understood VEVENT[0].RDATE (line 5)'],
      [ics(`${day}\nEXDATE:20261225T100000Z`), 'ics_exception_of_other_kind VEVENT[0].EXDATE (line 5)'],
      [ics(...Array.from({ length: 1001 }, () => day)), 'ics_too_many line 3003'],
      [`BEGIN:VCALENDAR\nX:${'x'.repeat(70_000)}`, 'ics_line_too_long line 2'],
      [`BEGIN:VCALENDAR\n${'X-A:b\n'.repeat(200_000)}`, 'ics_too_long'],
      [`BEGIN:VCALENDAR\n${'A:\n'.repeat(60_000)}`, 'ics_too_many_lines line 50001'],
    ]);
    for (const [file, code] of wanted) assert.equal(await fault(`StockTruth\\Calendar\\IcsReader::read( $args['file'] )`, { file }), code, file.slice(0, 200));
    assert.equal(await fault(`StockTruth\\Calendar\\IcsReader::read( "BEGIN:VCALENDAR\\nX:\\xff" )`, {}), 'ics_not_utf8');
  });

  test('hours that are not understood are refused, and where is said', async () => {
    const wanted = /** @type {[object, object, string][]} */ ([
      [{ monday: [] }, {}, 'day_unknown week.monday'],
      [{ mon: '9-17' }, {}, 'spans_not_readable week.mon'],
      [{ mon: [['09:00', '12:00'], ['9:00', '17:00']] }, {}, 'span_not_readable week.mon.1'],
      [{ mon: [['24:00', '02:00']] }, {}, 'span_not_readable week.mon.0'],
      [{ mon: [['09:00']] }, {}, 'span_not_readable week.mon.0'],
      [{ mon: [['09:00', '09:00']] }, {}, 'span_empty week.mon.0'],
      [{ mon: [['09:00', '13:00'], ['12:00', '17:00']] }, {}, 'spans_overlap week.mon'],
      [{ mon: Array.from({ length: 9 }, (_, at) => [`0${at}:00`, `0${at}:30`]) }, {}, 'spans_not_readable week.mon'],
      [{}, { '2026-02-30': [] }, 'date_not_readable dates.2026-02-30'],
      [{}, { '2026-12-24': [['09:00', '25:00']] }, 'span_not_readable dates.2026-12-24.0'],
    ]);
    for (const [week, dates, code] of wanted) assert.equal(await fault(`StockTruth\\Calendar\\Hours::read( $args['week'], $args['dates'], array() )`, { week, dates }), code);
  });

  test('a zone may be an offset, as WordPress has it', async () => {
    const zone = (/** @type {string} */ text) => fault(`return StockTruth\\Calendar\\Zone::read( $args['text'], 'zone' )`, { text });
    assert.deepEqual(await Promise.all(['europe/berlin', 'UTC+2', 'utc-3:30', 'UTC+5.75', '+02:00', 'UTC', 'UTC+15', 'Berlin', '', 'UTC+2; DROP'].map(zone)), ['Europe/Berlin', '+02:00', '-03:30', '+05:45', '+02:00', 'UTC', ...Array(4).fill('zone_unknown zone')]);
    await shop.setOptions({ timezone_string: '', gmt_offset: '2' });
    const office = JSON.parse((await cli(['show', 'office'])).stdout);
    assert.deepEqual([office.revision, office.zone, office.declared_zone], [1, '+02:00', '']);
    const next = JSON.parse((await cli(['next', 'office', '--from=2026-11-23T00:00:00Z', '--count=1', '--format=json'])).stdout);
    assert.deepEqual(next, [{ opens: '2026-11-23T09:00:00+02:00', closes: '2026-11-23T17:00:00+02:00' }]);
  });

  test('every change is a revision of its own, WordPress’s zone too, and old ones stay', async () => {
    const at = (/** @type {number} */ revision) => shop.php(`$calendars = stock_truth()->get( StockTruth\\Calendar\\Calendars::class ); return StockTruth\\Calendar\\Calendars::open( $calendars->revision( 'office', $args['revision'] ), StockTruth\\Engine\\Moment::parse( '2026-11-23T00:00:00Z' ) )['intervals'][0][0];`, { revision });
    await shop.setOptions({ timezone_string: 'Europe/Berlin' });
    const moved = JSON.parse((await cli(['show', 'office'])).stdout);
    assert.deepEqual([moved.revision, moved.zone], [2, 'Europe/Berlin']);
    assert.equal(JSON.parse((await cli(['show', 'office'])).stdout).revision, 2, 'reading changes nothing');
    const set = await cli(['set', 'office', '-'], { input: JSON.stringify({ week: { mon: [['10:00', '16:00']] } }) });
    assert.equal(set.code, 0, set.stderr);
    assert.deepEqual([JSON.parse(set.stdout).revision, JSON.parse(set.stdout).week.tue], [3, []]);
    assert.equal(JSON.parse((await cli(['set', 'office', '-'], { input: JSON.stringify({ week: { mon: [['10:00', '16:00']] } }) })).stdout).revision, 3, 'the same again is no change');
    assert.deepEqual((await Promise.all([1, 2, 3].map(at))).map((ms) => new Date(ms).toISOString().slice(11, 16)), ['07:00', '08:00', '09:00']);
    const bad = await cli(['set', 'office', '-'], { input: '{"week": {"mon": [["10:00", "9"]]}}' });
    assert.deepEqual([bad.code, /span_not_readable \(week\.mon\.0\)/.test(bad.stderr)], [1, true]);
    assert.match((await cli(['set', 'always', '--zone=UTC'])).stderr, /calendar_fixed/);
    assert.match((await cli(['show', 'nowhere'])).stderr, /calendar_unknown/);
    assert.equal((await shop.query("SELECT COUNT(*) AS n FROM wp_stock_truth_journal WHERE what = 'calendar_changed'"))[0].n, 3);
  });

  test('holidays come by file, and stay when hours change', async () => {
    const file = join(shop.folder, 'holidays.ics');
    writeFileSync(file, ics('SUMMARY:Christmas\nDTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY'));
    const done = await cli(['holidays', 'import', 'office', file]);
    assert.deepEqual([done.code, /1 holidays; revision 4/.test(done.stdout)], [0, true], done.stderr);
    writeFileSync(file, ics('SUMMARY:New Year\nDTSTART;VALUE=DATE:20270101'));
    await cli(['holidays', 'import', 'office', file, '--add']);
    assert.match((await cli(['holidays', 'import', 'office', file, '--add'])).stdout, /2 holidays; revision 5/, 'twice the same is once');
    const kept = JSON.parse((await cli(['set', 'office', '--zone=UTC+2'])).stdout);
    assert.deepEqual([kept.revision, kept.holidays.length, kept.zone], [6, 2, '+02:00']);
    assert.equal(JSON.parse((await cli(['set', 'office', '--zone=wordpress'])).stdout).zone, 'Europe/Berlin');
    writeFileSync(file, ics('DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=DAILY'));
    assert.match((await cli(['holidays', 'import', 'office', file])).stderr, /ics_rrule_not_understood \(VEVENT\[0\]\.RRULE \(line 5\)\)/);
  });

  test('the same by REST, for whoever runs the shop alone', async () => {
    const admin = await shop.adminSession();
    const rest = (/** @type {string} */ method, /** @type {string} */ path, /** @type {any} */ body = undefined) => admin.rest(method, `/stock-truth/v1/calendars${path}`, body);
    const made = await rest('POST', '/warehouse', { zone: 'Europe/Berlin', week: { sat: [['22:00', '06:00']] }, dates: { '2026-12-26': [] } });
    assert.deepEqual([made.status, made.json.revision, made.json.week.sat, made.json.dates], [200, 1, [['22:00', '06:00']], { '2026-12-26': [] }]);
    assert.deepEqual((await rest('GET', '')).json.map((/** @type {any} */ one) => one.name), ['always', 'office', 'warehouse']);
    const opens = (await rest('GET', '/warehouse/open?from=2026-11-23T00:00:00Z')).json;
    assert.deepEqual([opens.revision, opens.intervals[0], opens.covers_until], [1, ['2026-11-28T21:00:00.000Z', '2026-11-29T05:00:00.000Z'], '2027-12-28T00:00:00.000Z']);
    const holidays = await rest('POST', '/warehouse/holidays', { ics: ics('DTSTART;VALUE=DATE:20261128') });
    assert.equal(holidays.json.revision, 2);
    assert.equal((await rest('GET', '/warehouse/open?from=2026-11-23T00:00:00Z')).json.intervals[0][0], '2026-12-05T21:00:00.000Z');
    assert.equal((await rest('GET', '/warehouse/open?revision=1&from=2026-11-23T00:00:00Z')).json.intervals[0][0], '2026-11-28T21:00:00.000Z', 'as it was');
    const bad = await rest('POST', '/warehouse', { week: { sat: [['22:00', '22:00']] } });
    assert.deepEqual([bad.status, bad.json.code, bad.json.data.path], [400, 'span_empty', 'week.sat.0']);
    assert.deepEqual([(await rest('GET', '/nowhere')).status, (await rest('GET', '/office?revision=99')).status], [404, 404]);
    assert.equal((await fetch(`${shop.url}/wp-json/stock-truth/v1/calendars`)).status, 401);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

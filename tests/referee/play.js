/**
 * The referee by hand:
 *
 *   node play.js --seed 7 --days 30          a month
 *   node play.js --kind kits --seed 7        another world, see `worlds.js`
 *   node play.js --erp tryton --seed 7       a real Tryton is the ERP
 *   node play.js --seeds 1-20 --days 2       many seeds; --per-hour 8 makes them denser
 *   node play.js --file schedules/X.json     a kept schedule
 *   … --shrink 80                            a failing schedule is reduced, with at most so many runs
 *   … --until 600 --trace                    the first minutes only, every step and answer printed
 *   … --sabotage observe                     a shop that is broken on purpose
 *
 * Exit code 3: something was found.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { report } from './report.js';
import { runSchedule } from './run.js';
import { generate } from './schedule.js';
import { shrink, until } from './shrink.js';
import { isErp, isKind } from './worlds.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string' },
    days: { type: 'string', default: '30' },
    kind: { type: 'string', default: 'plain' },
    erp: { type: 'string', default: 'simulated' },
    'per-hour': { type: 'string', default: '4' },
    file: { type: 'string' },
    shrink: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    sabotage: { type: 'string' },
    until: { type: 'string' },
    trace: { type: 'boolean' },
  },
});

if (!isKind(values.kind)) throw new TypeError(`no kind of world is called \`${values.kind}\``);
if (!isErp(values.erp)) throw new TypeError(`no ERP is called \`${values.erp}\``);
const size = { erp: values.erp, days: Number(values.days), perHour: Number(values['per-hour']), kind: /** @type {import('./worlds.js').Kind} */ (values.kind) };
const [first, last] = (values.seeds ?? `${values.seed}-${values.seed}`).split('-').map(Number);
const schedules = values.file
  ? [JSON.parse(readFileSync(values.file, 'utf8'))]
  : Array.from({ length: last - first + 1 }, (_, at) => generate(first + at, size));

const say = values.trace ? (/** @type {string} */ line) => process.stderr.write(`${line}\n`) : undefined;

for (const whole of schedules) {
  const schedule = values.until ? until(whole, Number(values.until)) : whole;
  const outcome = await runSchedule(schedule, { sabotage: values.sabotage, say });
  process.stdout.write(`${report(outcome)}\n`);
  const found = outcome.faults.find(({ verdict }) => !values.only || verdict === values.only);
  if (!found) continue;
  process.exitCode = 3;
  if (!values.shrink) continue;
  const fails = async (/** @type {import('./schedule.js').Schedule} */ tried) => {
    const { faults } = await runSchedule(tried, { sabotage: values.sabotage });
    return faults.some(({ verdict }) => verdict === found.verdict);
  };
  const start = until(schedule, found.at);
  const smallest = await shrink((await fails(start)) ? start : schedule, fails, {
    runs: Number(values.shrink),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const text = JSON.stringify({ verdict: found.verdict, ...smallest }, null, 1);
  process.stdout.write(`smallest schedule found for ${found.verdict}, seed ${schedule.seed}:\n${text}\n`);
  if (values.out) writeFileSync(values.out, `${text}\n`);
}

/**
 * Proves that a test run leaves nothing behind: not when it ends well, not when it is interrupted, and
 * not when it is killed.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { freePort, mustRun, openScope, run, waitFor } from './scope.js';

const SCOPE = new URL('scope.js', import.meta.url).href;
/** A process that starts another one in a scope, says so, and waits to be ended. */
const HOLDER = `
  import { openScope } from ${JSON.stringify(SCOPE)};
  import { join } from 'node:path';
  const scope = await openScope('holder');
  const { child } = scope.start('sleep', ['600'], { log: join(scope.folder, 'log') });
  console.log(JSON.stringify({ folder: scope.folder, pid: child.pid }));
  setTimeout(() => {}, 600_000);
`;

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGKILL'])) {
  test(`${signal} leaves no process and no folder`, async () => {
    const env = { ...process.env, STOCK_TRUTH_KEEP: '' };
    const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLDER], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: holder.stdout });
    const [line] = await once(lines, 'line');
    const { folder, pid } = JSON.parse(line);
    assert.ok(existsSync(folder));
    assert.ok(lives(pid));
    holder.kill(signal);
    await waitFor('the guard to tidy up', () => !existsSync(folder) && !lives(pid), { ms: 15_000 });
  });
}

test('closing stops what was started and removes the folder', async () => {
  const scope = await openScope('close');
  const service = scope.start('sleep', ['600'], { log: join(scope.folder, 'log') });
  assert.ok(service.alive());
  await scope.close();
  assert.equal(service.alive(), false);
  assert.equal(existsSync(scope.folder), process.env.STOCK_TRUTH_KEEP === '1');
  await scope.close();
});

test('a program that cannot be started is no living service', async () => {
  const scope = await openScope('none');
  const service = scope.start('/no/such/program', [], { log: join(scope.folder, 'log') });
  await waitFor('the failure', () => !service.alive());
  assert.match(service.tail(), /ENOENT/);
  await scope.close();
});

test('a command that fails says what it said', async () => {
  await assert.rejects(mustRun('sh', ['-c', 'echo why >&2; exit 3']), /ended with 3:\nwhy/);
  const outcome = await run('sh', ['-c', 'cat; echo more >&3'], { input: 'in' });
  assert.deepEqual(outcome, { code: 0, stdout: 'in', stderr: '', extra: 'more\n' });
  assert.equal((await run('sleep', ['600'], { ms: 30 })).code, -1);
});

test('waiting ends', async () => {
  await assert.rejects(
    waitFor('nothing', () => false, { ms: 20, everyMs: 5 }),
    /gave up waiting for nothing after 20 ms/,
  );
  assert.ok((await freePort()) > 1023);
});

test('what is kept on purpose stays', async () => {
  const script = `
    import { openScope } from ${JSON.stringify(SCOPE)};
    const scope = await openScope('keep');
    await scope.close();
    console.log(scope.folder);
  `;
  const { stdout } = await mustRun(process.execPath, ['--input-type=module', '-e', script], {
    env: { STOCK_TRUTH_KEEP: '1' },
  });
  const folder = stdout.trim();
  await writeFile(join(folder, 'proof'), '');
  await mustRun('rm', ['-r', '--', folder]);
});

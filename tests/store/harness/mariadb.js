/**
 * Decides how a database server of our own is created, started and stopped. It listens on a socket
 * only, so it needs no port and nobody outside can reach it. It knows nothing of what is stored.
 */
import { chmod, mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { program } from './sources.js';
import { mustRun, run, waitFor } from './scope.js';

const AS_ROOT = process.getuid?.() === 0;

/** Fast because nothing has to survive a power cut; locking and isolation are as on any host. */
const SETTINGS = [
  '--skip-networking',
  '--innodb-doublewrite=0',
  '--innodb-flush-method=nosync',
  '--innodb-log-file-size=16M',
  '--innodb-buffer-pool-size=192M',
  '--innodb-temp-data-file-path=ibtmp1:2M:autoextend',
  '--performance-schema=OFF',
  '--max-connections=300',
  '--character-set-server=utf8mb4',
];

/**
 * Creates an empty database server's folder.
 * @param {string} data does not exist yet
 */
export async function createData(data) {
  await mkdir(data, { recursive: true });
  await giveToServer(data);
  await mustRun(program('mariadb-install-db'), [
    '--no-defaults',
    ...asUser(),
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--innodb-log-file-size=16M',
  ]);
}

/** @param {string} data a folder that was copied and belongs to whoever copied it */
export async function giveToServer(data) {
  if (AS_ROOT) await mustRun('chown', ['-R', 'mysql:mysql', data]);
  await chmod(data, 0o750);
}

/**
 * @typedef {object} Database
 * @property {string} socket path; user `root` without a password
 * @property {string} user
 * @property {() => Promise<void>} stop
 * @property {import('./scope.js').Service} service
 */

/**
 * @param {Awaited<ReturnType<typeof import('./scope.js').openScope>>} scope
 * @param {string} data
 * @param {{keepsCommitted?: boolean}} [how] keepsCommitted: what was committed survives a server that is killed
 * @returns {Promise<Database>}
 */
export async function startDatabase(scope, data, { keepsCommitted = false } = {}) {
  const socket = join(data, 'my.sock');
  // A server that starts deletes the temporary tables of every other one in the same folder.
  const temporary = join(scope.folder, 'mariadb.tmp');
  await mkdir(temporary, { recursive: true });
  await giveToServer(temporary);
  const service = scope.start(
    program('mariadbd'),
    [
      '--no-defaults',
      ...asUser(),
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(data, 'my.pid')}`,
      `--tmpdir=${temporary}`,
      ...SETTINGS,
      `--innodb-flush-log-at-trx-commit=${keepsCommitted ? 2 : 0}`,
    ],
    { log: join(scope.folder, 'mariadb.log') },
  );
  const probe = `
    mysqli_report( MYSQLI_REPORT_OFF );
    exit( @mysqli_connect( 'localhost', 'root', '', '', 0, $argv[1] ) ? 0 : 1 );
  `;
  await waitFor(
    'the database to answer',
    async () => {
      if (!service.alive()) throw new Error(`the database did not start:\n${service.tail()}`);
      return (await run(program('php'), ['-r', probe, '--', socket])).code === 0;
    },
    { ms: 60_000, everyMs: 100 },
  ).catch((error) => {
    throw new Error(`${error.message}\n${service.tail()}`);
  });
  return { socket, user: 'root', service, stop: () => service.stop() };
}

/** The server refuses to run as root; any other user runs it as itself. */
const asUser = () => [`--user=${AS_ROOT ? 'mysql' : userInfo().username}`];

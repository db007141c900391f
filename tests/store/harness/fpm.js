/**
 * Decides how nginx and PHP's process manager serve the shop, as most hosts do: nginx serves what is a file, and hands anything
 * else to WordPress. It does not know what is served.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { phpSettings } from './php.js';
import { waitFor } from './scope.js';
import { program } from './sources.js';

/**
 * The settings of PHP as its process manager takes them: `-d name=value` on its command line holds for every worker.
 * @param {string} folder
 * @param {{workers: number}} options
 */
const manager = (folder, { workers }) => `[global]
error_log = ${join(folder, 'fpm.log')}
daemonize = no
[shop]
listen = ${join(folder, 'fpm.sock')}
pm = static
pm.max_children = ${workers}
clear_env = no
`;

/** @param {{folder: string, root: string, port: number}} where */
const server = ({ folder, root, port }) => `daemon off;
# The workers read what this process owns.
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'nginx.log')} warn;
worker_processes 1;
events { worker_connections 512; }
http {
  access_log off;
  types { text/html html; text/css css; text/javascript js mjs; application/wasm wasm; application/json json map; image/png png; image/svg+xml svg; }
  client_max_body_size 64m;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, `nginx-${name}`)};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    index index.php;
    absolute_redirect off;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.php$ {
      try_files $uri =404;
      fastcgi_pass unix:${join(folder, 'fpm.sock')};
      fastcgi_read_timeout 300;
      fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_param SCRIPT_NAME $fastcgi_script_name;
      fastcgi_param DOCUMENT_ROOT $document_root;
      fastcgi_param QUERY_STRING $query_string;
      fastcgi_param REQUEST_METHOD $request_method;
      fastcgi_param CONTENT_TYPE $content_type;
      fastcgi_param CONTENT_LENGTH $content_length;
      fastcgi_param REQUEST_URI $request_uri;
      fastcgi_param SERVER_PROTOCOL $server_protocol;
      fastcgi_param SERVER_NAME 127.0.0.1;
      fastcgi_param SERVER_PORT $server_port;
      fastcgi_param REMOTE_ADDR $remote_addr;
    }
  }
}
`;

/**
 * Starts both. The port is chosen before, because WordPress must know its own address.
 * @param {Awaited<ReturnType<typeof import('./scope.js').openScope>>} scope
 * @param {{root: string, port: number, log: string, options: import('./php.js').PhpOptions}} what
 * @returns {Promise<import('./php.js').Web>}
 */
export async function startFpm(scope, { root, port, log, options }) {
  const folder = join(scope.folder, `web-${port}`);
  await mkdir(folder);
  const [pool, site] = ['fpm.conf', 'nginx.conf'].map((name) => join(folder, name));
  await writeFile(pool, manager(folder, { workers: options.workers ?? 4 }));
  await writeFile(site, server({ folder, root, port }));
  const url = `http://127.0.0.1:${port}`;
  scope.start(program('php-fpm'), ['--nodaemonize', '--allow-to-run-as-root', '--fpm-config', pool, ...phpSettings(log, options)], {
    cwd: root,
    log: join(folder, 'fpm.out'),
  });
  await waitFor('the process manager of PHP', async () => existsSync(join(folder, 'fpm.sock')), { ms: 20_000 });
  const service = scope.start(program('nginx'), ['-c', site, '-p', folder], { cwd: root, log: join(folder, 'nginx.out') });
  await waitFor(
    'nginx to answer',
    async () => {
      if (!service.alive()) throw new Error(`nginx did not start:\n${service.tail()}`);
      const answer = await fetch(`${url}/wp-includes/version.php`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
      await answer?.arrayBuffer();
      return answer?.ok;
    },
    { ms: 20_000 },
  );
  return { url, port, service };
}

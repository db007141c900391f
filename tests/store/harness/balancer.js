/**
 * Decides which of several PHP servers answers for the one address of a shop: the one with the fewest
 * requests, and never one that is not there. A request whose server is killed is broken off, as behind
 * any balancer that does not send a request twice. It knows nothing of what is asked.
 */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { startFpm } from './fpm.js';
import { freePort, startWeb } from './php.js';

/**
 * @typedef {object} Server
 * @property {() => Promise<number>} kill kills it and says how many requests it broke off
 * @property {() => Promise<void>} start starts it again
 */

/** @typedef {Parameters<typeof startWeb>[1]} What */

/** @type {typeof startWeb} */
const start = (scope, what) => (what.options.server === 'fpm' ? startFpm : startWeb)(scope, what);

/**
 * @param {Parameters<typeof startWeb>[0]} scope
 * @param {What} what port: of the one address
 * @returns {Promise<Server[]>}
 */
export async function startServers(scope, what) {
  const count = what.options.servers ?? 1;
  if (count === 1) return [server(scope, await start(scope, what), what)];
  /** @type {ReturnType<typeof server>[]} */
  const servers = [];
  for (let at = 0; at < count; at += 1) {
    const one = { ...what, port: await freePort() };
    servers.push(server(scope, await start(scope, one), one));
  }
  const balancer = createServer({ allowHalfOpen: true }, (client) => {
    const there = servers.filter((one) => one.isThere());
    const least = Math.min(...there.map((one) => one.open.size));
    const chosen = there.find((one) => one.open.size === least);
    if (!chosen) return client.destroy();
    const behind = connect({ port: chosen.port, host: '127.0.0.1', allowHalfOpen: true });
    chosen.open.add(client);
    const end = () => {
      chosen.open.delete(client);
      client.destroy();
      behind.destroy();
    };
    for (const side of [client, behind]) side.on('error', end).on('close', end);
    client.pipe(behind).pipe(client);
  });
  balancer.listen(what.port, '127.0.0.1');
  await once(balancer, 'listening');
  balancer.unref();
  return servers;
}

/**
 * @param {Parameters<typeof startWeb>[0]} scope
 * @param {import('./php.js').Web} web
 * @param {What} what
 */
function server(scope, web, what) {
  let running = web;
  let isThere = true;
  /** @type {Set<import('node:net').Socket>} requests that it is at */
  const open = new Set();
  return {
    port: web.port,
    open,
    isThere: () => isThere,
    async kill() {
      isThere = false;
      const broken = open.size;
      await running.service.kill();
      return broken;
    },
    async start() {
      running = await start(scope, what);
      isThere = true;
    },
  };
}

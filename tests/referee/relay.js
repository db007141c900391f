/**
 * Stands between the shop and its ERP: passes every request on as it is, remembers what was asked and answered, and is
 * not there while it is told so. It understands nothing of it.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @typedef {object} Passed a request that was answered
 * @property {string} path
 * @property {URLSearchParams} query
 * @property {number} atMs when it came
 * @property {number} status
 * @property {any} json the answer
 */

/** @typedef {Awaited<ReturnType<typeof startRelay>>} Relay */

/**
 * @param {string} target address without a slash at the end
 */
export async function startRelay(target) {
  const { origin, pathname } = new URL(target);
  /** @type {Passed[]} */
  let passed = [];
  let isThere = true;
  const server = createServer(async (request, response) => {
    const atMs = Date.now();
    if (!isThere) return void response.writeHead(503).end();
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !['host', 'connection', 'accept-encoding'].includes(name)));
    const answer = await fetch(origin + request.url, { method: request.method, headers: /** @type {Record<string, string>} */ (headers) }).catch(() => null);
    if (!answer) return void response.writeHead(502).end();
    const text = await answer.text();
    const { pathname: path, searchParams: query } = new URL(String(request.url), origin);
    passed.push({ path: path.slice(pathname.length), query, atMs, status: answer.status, json: answer.ok ? JSON.parse(text) : null });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' }).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}${pathname}`,
    /** What was passed on since it was asked for last. */
    taken() {
      const all = passed;
      passed = [];
      return all;
    },
    /** @param {boolean} there */
    beThere(there) {
      isThere = there;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

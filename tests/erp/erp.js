/**
 * The test ERP: an HTTP server that tells its stock as an ERP does, and goes wrong when a test asks
 * for it. It decides how requests are answered and logged; what is true is in `books.js`, what goes
 * wrong in `faults.js`.
 *
 *   GET  /api/stock?offset=&limit=&since=    {"as_of", "sequence", "total", "rows": [{"sku", …}]}; with `sku=A,B` of these only
 *   GET  /api/orders?offset=&limit=&since=   the same of order lines
 *   GET  /files/NAME                         a list as another ERP writes it, byte by byte, see `setFile`
 *   POST /control   {"do": "setStock", "with": ["HAMMER-01", 47]}   what a test can do, over HTTP
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { Books, page } from './books.js';
import { checkFault, FAULTS, render } from './faults.js';

const LIMIT_DEFAULT = 100;
const LIMIT_MAX = 1_000;
const CONTROL_BYTES_MAX = 1_000_000;

/**
 * @typedef {object} LoggedRequest
 * @property {number} atMs our clock
 * @property {string} method
 * @property {string} path
 * @property {Record<string, string>} query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {boolean} authorised
 * @property {number | null} status what was answered; null: nothing
 * @property {string[]} faults kinds that spoiled it
 */

/** @typedef {Awaited<ReturnType<typeof startErp>>} Erp */

/**
 * @param {{items?: Record<string, number | string | Partial<import('./books.js').StockRow>>, token?: string, limitMax?: number}} [options]
 *   items by SKU, as `setStock` takes them; token: what callers must send as bearer
 */
export async function startErp({ items = {}, token = 'test-token', limitMax = LIMIT_MAX } = {}) {
  const books = new Books();
  for (const [sku, stock] of Object.entries(items)) books.setStock(sku, stock);
  /** @type {LoggedRequest[]} */
  let requests = [];
  /** @type {(import('./faults.js').Fault & {seen: number})[]} */
  let faults = [];

  /** @type {Map<string, {body: Buffer, type: string}>} */
  const files = new Map();

  /** What a test can do, here and by `POST /control`. */
  const control = {
    /**
     * Answers `GET /files/NAME` with a list of one's own.
     * @param {string} name
     * @param {string | Buffer} body text, or bytes in whichever character set
     * @param {string} [type] of the content
     */
    setFile: (name, body, type = 'text/csv') => {
      files.set(`/files/${name}`, { body: Buffer.from(body), type });
    },
    /** @type {Books['setStock']} */
    setStock: (sku, stock) => books.setStock(sku, stock),
    /** @type {Books['removeStock']} */
    removeStock: (sku, location) => books.removeStock(sku, location),
    /** @type {Books['setOrder']} */
    setOrder: (reference, line) => books.setOrder(reference, line),
    stock: () => books.stock(),
    remember: () => books.remember(),
    /** @param {number} ms */
    setClockSkew: (ms) => books.setClockSkew(ms),
    /** @type {Books['restore']} */
    restore: (memory) => books.restore(memory),
    /** @param {number} ms */
    advanceClock: (ms) => books.advanceClock(ms),
    /** @param {string | null} instant */
    freezeClock: (instant) => books.freezeClock(instant),
    /** @returns {string} */
    now: () => new Date(books.nowMs()).toISOString(),
    /**
     * Spoils answers from now on. Several faults at once all apply, in the order they were asked for.
     * @param {import('./faults.js').Fault} fault
     */
    fault: (fault) => {
      checkFault(fault);
      faults.push({ ...fault, seen: 0 });
    },
    clearFaults: () => {
      faults = [];
    },
    requests: () => [...requests],
    forgetRequests: () => {
      requests = [];
    },
  };

  /**
   * @param {URL} url
   * @param {LoggedRequest} logged
   * @returns {import('./faults.js').Draft}
   */
  function answer(url, logged) {
    const collection = /^\/api\/(stock|orders)$/.exec(url.pathname)?.[1];
    /** @type {import('./faults.js').Draft} */
    const draft = {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      page: null,
      body: '',
      bytes: (text) => text,
      wire: { ms: 0, hang: false, drop: false, cutAt: null, cutCleanly: false, trickleMs: 0 },
    };
    const refuse = (/** @type {number} */ status, /** @type {string} */ error) => {
      draft.status = status;
      draft.body = JSON.stringify({ error });
      return draft;
    };
    const now = books.remember();
    const asked = {
      collection: /** @type {import('./books.js').Collection} */ (collection ?? 'stock'),
      offset: Number(url.searchParams.get('offset') ?? 0),
      limit: Number(url.searchParams.get('limit') ?? LIMIT_DEFAULT),
      since: url.searchParams.get('since'),
    };
    if (!collection) refuse(404, `no \`${url.pathname}\` here`);
    else if (logged.method !== 'GET') refuse(405, `\`${url.pathname}\` is read with GET`);
    else if (!logged.authorised) refuse(401, 'a bearer token is needed');
    else if (!inRange(asked.offset, 0, Number.MAX_SAFE_INTEGER)) refuse(400, 'offset is no count');
    else if (!inRange(asked.limit, 1, limitMax)) refuse(400, `limit is not within 1 and ${limitMax}`);
    else {
      try {
        draft.page = page(now, asked.collection, asked);
        const only = url.searchParams.get('sku')?.split(',');
        if (only) draft.page = { ...draft.page, rows: draft.page.rows.filter((/** @type {any} */ row) => only.includes(row.sku)) };
      } catch (error) {
        refuse(400, /** @type {Error} */ (error).message);
      }
    }
    for (const fault of faults) {
      if (!url.pathname.startsWith(fault.path ?? '/api/')) continue;
      if (fault.offset !== undefined && fault.offset !== asked.offset) continue;
      fault.seen += 1;
      const { after = 0, times = Infinity } = fault;
      if (fault.seen <= after || fault.seen > after + times) continue;
      logged.faults.push(fault.kind);
      FAULTS[fault.kind](draft, { of: now, ...fault }, asked);
    }
    return draft;
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://erp');
    if (url.pathname === '/control') {
      await controlled(request, response, control);
      return;
    }
    /** @type {LoggedRequest} */
    const logged = {
      atMs: Date.now(),
      method: request.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      authorised: request.headers.authorization === `Bearer ${token}`,
      status: null,
      faults: [],
    };
    requests.push(logged);
    const file = files.get(url.pathname);
    if (file && logged.authorised) {
      logged.status = 200;
      response.writeHead(200, { 'content-type': file.type, 'content-length': file.body.length });
      response.end(file.body);
      return;
    }
    const draft = answer(url, logged);
    await send(request, response, draft, logged);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref(); // A test that forgets to stop it still ends.
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}`;

  return {
    url,
    stockUrl: `${url}/api/stock`,
    ordersUrl: `${url}/api/orders`,
    token,
    ...control,
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./faults.js').Draft} draft
 * @param {LoggedRequest} logged
 */
async function send(request, response, draft, logged) {
  const { wire } = draft;
  // A caller that has gone away ends every wait below.
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const wait = (/** @type {number} */ ms) =>
    new Promise((resolve) => {
      if (gone.signal.aborted) return resolve(undefined);
      const timer = setTimeout(resolve, ms);
      gone.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve(undefined);
      });
    });
  if (wire.ms > 0) await wait(wire.ms);
  if (wire.hang) return; // Until the caller gives up or the server stops.
  if (wire.drop) {
    request.socket.destroy();
    return;
  }
  const body = Buffer.from(render(draft));
  logged.status = draft.status;
  if (wire.cutAt !== null) {
    const half = body.subarray(0, Math.floor(body.length * wire.cutAt));
    response.writeHead(draft.status, {
      ...draft.headers,
      'content-length': wire.cutCleanly ? half.length : body.length,
    });
    if (wire.cutCleanly) response.end(half);
    else response.write(half, () => request.socket.destroy());
    return;
  }
  response.writeHead(draft.status, { ...draft.headers, 'content-length': body.length });
  const pieces = wire.trickleMs > 0 ? 10 : 1;
  const size = Math.ceil(body.length / pieces) || 1;
  for (let at = 0; at < body.length && !gone.signal.aborted; at += size) {
    if (at > 0) await wait(wire.trickleMs);
    response.write(body.subarray(at, at + size));
  }
  response.end();
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Record<string, (...args: any[]) => any>} control
 */
async function controlled(request, response, control) {
  const reply = (/** @type {number} */ status, /** @type {any} */ value) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value ?? null));
  };
  if (request.method !== 'POST') return reply(405, { error: '`/control` is used with POST' });
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) {
    text += piece;
    if (text.length > CONTROL_BYTES_MAX) return reply(413, { error: 'too long' });
  }
  try {
    const { do: name, with: args = [] } = JSON.parse(text);
    if (!Object.hasOwn(control, name)) {
      return reply(400, { error: `do: \`${name}\` is none of ${Object.keys(control).join(', ')}` });
    }
    return reply(200, control[name](...args));
  } catch (error) {
    return reply(400, { error: /** @type {Error} */ (error).message });
  }
}

/**
 * @param {number} value
 * @param {number} least
 * @param {number} most
 */
const inRange = (value, least, most) => Number.isInteger(value) && value >= least && value <= most;

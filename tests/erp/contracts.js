/**
 * Contract fakes of ERPs: one server that answers as each of them does, with the traps of the real one. It decides what a
 * request must look like to be answered, and how the answer is written; which figures are read is for the tests.
 *
 * Built from the ERPs' documentation. Nothing here was recorded from a tenant, except the form of Tryton's answers.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { acumaticaOrders, businessCentralOrders, dolibarrOrders, erpnextOrders, netsuiteOrders, odooOrders, sapOrders, trytonOrders } from './contracts.orders.js';

/** @typedef {{method: string, path: string, query: URLSearchParams, headers: import('node:http').IncomingHttpHeaders, body: string}} Asked */
/** @typedef {{status?: number, headers?: Record<string, string | string[]>, json?: unknown, text?: string}} Reply */

export const COUNT = 45;
const NUMBERS = Array.from({ length: COUNT }, (_, at) => at + 1);
export const sku = (/** @type {number} */ n) => `A-${String(n).padStart(3, '0')}`;
const html = (/** @type {number} */ status) => ({ status, headers: { 'content-type': 'text/html' }, text: '<!doctype html><title>No</title>' });
const decoded = (/** @type {string | null | undefined} */ text) => JSON.parse(Buffer.from(text ?? '', 'base64url').toString() || 'null');
const part = (/** @type {Asked} */ asked, /** @type {string} */ offset, /** @type {string} */ limit, all = NUMBERS) =>
  all.slice(Number(asked.query.get(offset) ?? 0)).slice(0, Number(asked.query.get(limit) ?? 20));
/** The numbers of items that are asked for by their keys. */
const among = (/** @type {string[]} */ keys) => NUMBERS.filter((n) => keys.includes(sku(n)));
/** The numbers of items that a text of conditions asks for; all where it has none of that form. */
function byText(/** @type {string | null} */ text, /** @type {RegExp} */ form, /** @type {RegExp} */ each, all = NUMBERS) {
  const list = form.exec(text ?? '')?.[1];
  return list === undefined ? all : all.filter((n) => [...list.matchAll(each)].some(([, key]) => key === sku(n)));
}

/** Sessions and tokens that are good now; a test may end them. */
const state = { tokens: /** @type {string[]} */ ([]), sessions: /** @type {string[]} */ ([]), given: 0, left: 0 };

/** @type {Record<string, (asked: Asked) => Reply>} */
const ERPS = {
  /** Tryton 8.0: a bare list, quantities as floats, `p` is an offset, and a key that is not known gets a web page. */
  'tryton': (asked) => {
    if (asked.headers.authorization !== 'Bearer tryton-key') return html(401);
    const orders = trytonOrders(asked);
    if (orders) return orders;
    const context = decoded(/** @type {string} */ (asked.headers['x-tryton-context']));
    if (asked.path !== '/rest/model/product.product' || context.company !== 1 || context.locations[0] !== 4 || !context.with_childs) return html(500);
    // Without a day Tryton takes its own today; the shop's may be the day before.
    if (!context.stock_assign || !context.stock_skip_warehouse || 'stock_date_end' in context || decoded(asked.query.get('d')).length !== 3 || asked.query.getAll('f').length !== 4) return html(500);
    const [[field, how, keys]] = decoded(asked.query.get('d'));
    if (field !== 'code' || !['!=', 'in'].includes(how)) return html(500);
    return { json: (how === 'in' ? among(keys) : part(asked, 'p', 's')).map((n) => ({ id: n, code: sku(n), quantity: n + 0.5, active: n % 2 ? 1 : true, default_uom: { id: 1, symbol: 'u' } })) };
  },
  /** Odoo's JSON-2: the list itself, names beside ids, and `false` where nothing stands. */
  'odoo': (asked) => {
    if (asked.headers.authorization !== 'Bearer odoo-key' || asked.headers['x-odoo-database'] !== 'shop') {
      return { status: 401, json: { name: 'werkzeug.exceptions.Unauthorized', message: 'Invalid apikey', arguments: [], context: {}, debug: '' } };
    }
    const orders = odooOrders(asked);
    if (orders) return orders;
    const { domain, limit, offset, context, order } = JSON.parse(asked.body);
    if (asked.method !== 'POST' || order !== 'id' || context.warehouse_id !== 3 || context.active_test !== false || domain[0][0] !== 'default_code') return { status: 422, json: { message: 'no' } };
    return { json: odooRows(domain[0], offset, limit) };
  },
  /** Odoo's JSON-RPC: every error comes with HTTP status 200. */
  'odoo-rpc': (asked) => {
    const { params, id } = JSON.parse(asked.body);
    const [database, uid, key, model, method, [domain], { limit, offset }] = params.args;
    if (asked.headers.authorization) return { json: { jsonrpc: '2.0', id, error: { code: 200, message: 'a header tells the secret' } } };
    if (database !== 'shop' || uid !== 7 || key !== 'rpc-key' || model !== 'product.product' || method !== 'search_read' || domain[1][2] !== 'product') {
      return { json: { jsonrpc: '2.0', id, error: { code: 200, message: 'Odoo Server Error', data: { name: 'odoo.exceptions.AccessDenied', message: `Access <b>Denied</b> for ${key}`, debug: 'Traceback…' } } } };
    }
    return { json: { jsonrpc: '2.0', id, result: odooRows(domain[0], offset, limit) } };
  },
  /** ERPNext: 20 rows where no length is asked for; reserved goods in three columns. */
  'erpnext': (asked) => {
    if (asked.headers.authorization !== 'token key:secret') return { status: 403, json: { exc_type: 'PermissionError' } };
    const orders = erpnextOrders(asked);
    if (orders) return orders;
    const [[field, , value], only] = JSON.parse(asked.query.get('filters') ?? '[]');
    if (only && (only[0] !== 'item_code' || only[1] !== 'in')) return { status: 417, json: { exc_type: 'DataError' } };
    if (field !== 'warehouse' || value !== 'Stores - AC' || !JSON.parse(asked.query.get('fields') ?? '[]').includes('reserved_qty')) return { status: 417, json: { exc_type: 'DataError' } };
    const bin = (/** @type {number} */ n) => ({ name: `b${n}`, item_code: sku(n), warehouse: value, stock_uom: 'Nos', actual_qty: n * 10, reserved_qty: 1.5, reserved_qty_for_production: 2, reserved_qty_for_sub_contract: 0 });
    return { json: { data: part(asked, 'limit_start', 'limit_page_length', only ? among(only[2]) : NUMBERS).map(bin) } };
  },
  /** Business Central: pages of its own size with the address of the next one; signed in to by OAuth. */
  'bc': (asked) => {
    if (!state.tokens.includes(`${asked.headers.authorization}`.replace('Bearer ', ''))) return { status: 401, json: { error: { code: 'Authentication_InvalidCredentials', message: 'The server has rejected the client credentials.' } } };
    const orders = businessCentralOrders(asked);
    if (orders) return orders;
    const at = Number(asked.query.get('$skiptoken') ?? 0);
    const path = '/companies(6e3f)/items';
    if (asked.path !== path) return { status: 404, json: { error: { code: 'BadRequest_NotFound', message: asked.path } } };
    const all = byText(asked.query.get('$filter'), /^type eq 'Inventory' and \((number eq '[^']+'(?: or number eq '[^']+')*)\)$/, /'([^']+)'/g);
    if (all === NUMBERS && at === 0 && asked.query.get('$filter') !== "type eq 'Inventory'") return { status: 400, json: { error: { code: 'BadRequest', message: 'filter' } } };
    const value = all.slice(at, at + 30).map((n) => ({ '@odata.etag': 'W/"x"', number: sku(n), inventory: n, blocked: n === 2, baseUnitOfMeasureCode: 'PCS' }));
    const next = at + 30 < all.length ? { '@odata.nextLink': `http://${asked.headers.host}/bc${path}?$select=number&$skiptoken=${at + 30}` } : {};
    return { json: { '@odata.context': 'x', value, ...next } };
  },
  /** Business Central's ledger: several entries of one item, used up ones with 0. */
  'bc-ledger': (asked) => {
    if (!state.tokens.includes(`${asked.headers.authorization}`.replace('Bearer ', ''))) return { status: 401, json: {} };
    if (asked.query.get('$filter') !== "locationCode eq 'EAST'") return { status: 400, json: { error: { message: 'filter' } } };
    const entry = (/** @type {number} */ n, /** @type {number} */ left) => ({ entryNumber: n, itemNumber: sku((n % COUNT) + 1), locationCode: 'EAST', remainingQuantity: left, unitOfMeasureCode: 'PCS' });
    return { json: { value: [...NUMBERS.map((n) => entry(n, n)), ...NUMBERS.map((n) => entry(n, 0.25)), ...NUMBERS.map((n) => entry(n, 0))] } };
  },
  /** NetSuite: no more than 1000 rows a page, texts for numbers, T and F for yes and no. */
  'netsuite': (asked) => {
    if (asked.headers.authorization !== 'Bearer ns-token' || asked.headers.prefer !== 'transient' || asked.method !== 'POST') return { status: 400, json: { 'o:errorDetails': [{ detail: 'Prefer: transient' }] } };
    const orders = netsuiteOrders(asked);
    if (orders) return orders;
    const limit = Math.min(Number(asked.query.get('limit') ?? 1000), 20);
    const { q } = JSON.parse(asked.body);
    const all = byText(q, / WHERE balance\.location = 5 AND item\.itemid IN \(('[^']+'(?:, '[^']+')*)\) ORDER BY item\.id$/, /'([^']+)'/g);
    if (Number(asked.query.get('limit')) > 1000 || !/ORDER BY/.test(q) || (all === NUMBERS && /itemid IN/.test(q))) return { status: 400, json: { 'o:errorDetails': [{ detail: 'limit' }] } };
    const offset = Number(asked.query.get('offset'));
    const items = all.slice(offset, offset + limit).map((n) => ({ links: [], sku: sku(n), available: n === 3 ? null : String(n), unit: 'EA', inactive: n === 4 ? 'T' : 'F' }));
    return { json: { links: [], count: items.length, hasMore: offset + limit < all.length, items, offset, totalResults: all.length } };
  },
  /** SAP Business One: a session by cookies, which ends; 20 items where no size is asked for; links relative to the service. */
  'sap': (asked) => {
    if (asked.path === '/b1s/v2/Login') {
      const { CompanyDB, UserName, Password } = JSON.parse(asked.body);
      if (CompanyDB !== 'SBO' || UserName !== 'shop' || Password !== 'sap-secret') return { status: 401, json: { error: { code: '100000027', message: 'Login failed' } } };
      const session = `s${++state.given}`;
      state.sessions.push(session);
      return { headers: { 'set-cookie': [`B1SESSION=${session}; HttpOnly; SameSite=None`, 'ROUTEID=.node1; path=/b1s'] }, json: { SessionId: session, SessionTimeout: 30 } };
    }
    const session = /B1SESSION=(\w+)/.exec(asked.headers.cookie ?? '')?.[1] ?? '';
    if (!state.sessions.includes(session) || !/ROUTEID=\.node1/.test(asked.headers.cookie ?? '')) return { status: 401, json: { error: { code: '301', message: 'Invalid session or session already timeout.' } } };
    if (asked.path === '/b1s/v2/Logout') {
      state.sessions = state.sessions.filter((open) => open !== session);
      state.left += 1;
      return { status: 204 };
    }
    const orders = sapOrders(asked);
    if (orders) return orders;
    const at = Number(asked.query.get('$skip') ?? 0);
    const wanted = Number(/maxpagesize=(\d+)/.exec(`${asked.headers.prefer}`)?.[1] ?? 20);
    const size = Math.min(wanted, 20);
    if (at === 20 && state.given === 1) {
      // The session ends in the middle of the list.
      state.sessions = [];
      return { status: 401, json: { error: { code: '301', message: 'Invalid session or session already timeout.' } } };
    }
    const item = (/** @type {number} */ n) => ({
      ItemCode: sku(n), InventoryUOM: 'Each', Frozen: n === 2 ? 'tYES' : 'tNO',
      ItemWarehouseInfoCollection: n === 5 ? [] : [{ WarehouseCode: '01', InStock: n + 2, Committed: 2, Ordered: 99 }, { WarehouseCode: '02', InStock: 7, Committed: 0, Ordered: 0 }],
    });
    const all = byText(asked.query.get('$filter'), /^InventoryItem eq 'tYES' and \((ItemCode eq '[^']+'(?: or ItemCode eq '[^']+')*)\)$/, /ItemCode eq '([^']+)'/g);
    const next = at + size < all.length ? { '@odata.nextLink': `Items?$select=ItemCode&$skip=${at + size}` } : {};
    return { json: { value: all.slice(at, at + size).map(item), ...next } };
  },
  /** Acumatica: every value in an object of its own; bins are rows of their own; few seats, so that one logs out. */
  'acumatica': (asked) => {
    if (asked.path === '/entity/auth/login') {
      const { name, password, company } = JSON.parse(asked.body);
      return name === 'shop' && password === 'acu-secret' && company === 'AC' ? { status: 204, headers: { 'set-cookie': ['ASP.NET_SessionId=abc; path=/', '.ASPXAUTH=def; path=/'] } } : { status: 401, json: {} };
    }
    if (!/\.ASPXAUTH=def/.test(asked.headers.cookie ?? '')) return { status: 401, json: {} };
    if (asked.path === '/entity/auth/logout') {
      state.left += 1;
      return { status: 204 };
    }
    const orders = acumaticaOrders(asked);
    if (orders) return orders;
    if (asked.method !== 'PUT' || asked.query.get('$expand') !== 'Results' || JSON.parse(asked.body).WarehouseID.value !== 'WHOLESALE') return { status: 400, json: { message: 'An error has occurred.', exceptionMessage: 'PUT' } };
    const bin = (/** @type {number} */ n, /** @type {number} */ quantity) => ({ id: 'x', rowNumber: n, InventoryID: { value: sku(n) }, WarehouseID: { value: 'WHOLESALE' }, BaseUOM: { value: 'EA' }, QtyAvailableForShipment: { value: quantity }, QtyOnHand: { value: 999 }, custom: {} });
    const { InventoryID: one } = JSON.parse(asked.body);
    return { json: { id: 'y', InventoryID: {}, Results: (one ? among([one.value]) : NUMBERS).flatMap((n) => [bin(n, n), bin(n, 0.5)]) } };
  },
  /** Dolibarr: an object for each product's warehouses, a list where it has none, and 404 for a page without products. */
  'dolibarr': (asked) => {
    if (asked.headers.dolapikey !== 'doli-key') return { status: 401, json: { error: { code: 401, message: 'Unauthorized' } } };
    const orders = dolibarrOrders(asked);
    if (orders) return orders;
    const [limit, page] = [Number(asked.query.get('limit')), Number(asked.query.get('page'))];
    const wanted = byText(asked.query.get('sqlfilters'), /^(\(t\.ref:=:'[^']+'\)(?: or \(t\.ref:=:'[^']+'\))*)$/, /:'([^']+)'/g, Array.from({ length: 200 }, (_, at) => at + 1));
    const all = wanted.slice(limit * page, limit * (page + 1));
    if (all.length === 0) return { status: 404, json: { error: { code: 404, message: 'Not Found: No product found' } } };
    return { json: all.map((n) => ({ id: String(n), ref: sku(n), status: '1', stock_reel: n, stock_theorique: 500, stock_warehouse: n === 5 ? [] : { 1: { id: '1', real: String(n) }, 12: { id: '2', real: '0.5' } } })) };
  },
  /** The authorisation server of Business Central. */
  'oauth': (asked) => {
    const form = new URLSearchParams(asked.body);
    if (form.get('client_secret') !== 'bc-secret' || form.get('grant_type') !== 'client_credentials') return { status: 400, json: { error: 'invalid_client', error_description: 'AADSTS7000215' } };
    const token = `token-${state.tokens.length + 1}-${'x'.repeat(40)}`;
    state.tokens = [token];
    state.given += 1;
    return { json: { token_type: 'Bearer', expires_in: 3599, access_token: token } };
  },
  /** An authorisation server that has moved. */
  'oauth-moved': () => ({ status: 307, headers: { location: '/oauth/token' }, text: '' }),
  /** Pages of ten in every other way that there is: by a range, by a number from 1, by a mark, and by the header Link. */
  'paged': (asked) => {
    const row = (/** @type {number} */ n) => ({ sku: sku(n), qty: n });
    const rows = (/** @type {number} */ at, size = 10) => NUMBERS.slice(at, at + size).map(row);
    if (asked.path === '/range') {
      const [, from, to] = /^records=(\d+)-(\d+)$/.exec(`${asked.headers.range}`) ?? [];
      if (Number(from) >= COUNT) return { status: 416, json: {} };
      // It gives less than it was asked for.
      const value = rows(Number(from), Math.min(Number(to) - Number(from) + 1, 10));
      return { status: 206, headers: { 'content-range': `records ${from}-${Number(from) + value.length - 1}/${COUNT}` }, json: { value } };
    }
    if (asked.path === '/number') return { json: { value: rows((Number(asked.query.get('PageNumber')) - 1) * 10, Number(asked.query.get('PageSize'))) } };
    if (asked.path === '/mark') {
      const at = Number(asked.query.get('after') ?? 0);
      return { json: { value: rows(at), meta: { next: at + 10 < COUNT ? String(at + 10) : null } } };
    }
    if (asked.path === '/stuck') return { json: { value: rows(0), meta: { next: 'same' } } };
    const at = Number(asked.query.get('at') ?? 0);
    const next = at + 10 < COUNT ? { link: `<https://evil.example/>; rel="prev", <?at=${at + 10}>; title="more, of it"; rel="next"` } : {};
    return { headers: next, json: { value: rows(at) } };
  },
  /** One that leads elsewhere. */
  'elsewhere': (asked) => ({ json: { value: [{ sku: 'A-1', qty: 1 }], next: asked.query.get('to') } }),
  /** One that is down in its own way. */
  'broken': () => ({ json: { error: `down\u0000 ${'é'.repeat(400)}` } }),
};

/** @param {[string, string, any]} condition @param {number} offset @param {number} limit */
function odooRows([, how, keys], offset, limit) {
  if (how === 'in' ? limit !== undefined : keys !== false) throw new Error('a condition that nobody asks');
  return (how === 'in' ? among(keys) : NUMBERS.slice(offset, offset + limit)).map((n) => ({ id: n, default_code: sku(n), free_qty: n * 1.1, uom_id: [1, 'Units'], active: n !== 2 }));
}

/** Starts the server. */
export async function startContracts() {
  Object.assign(state, { tokens: [], sessions: [], given: 0, left: 0 });
  /** @type {{erp: string, method: string, path: string, encoding: string}[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://erp');
    const [, erp, rest] = /^\/([a-z-]+)(.*)$/.exec(url.pathname) ?? ['', '', ''];
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({ erp, method: request.method ?? '', path: rest, encoding: `${request.headers['accept-encoding']}` });
    const asked = { method: request.method ?? '', path: decodeURIComponent(rest), query: url.searchParams, headers: request.headers, body };
    let reply;
    try {
      reply = ERPS[erp]?.(asked) ?? html(404);
    } catch (error) {
      reply = { status: 500, text: String(error) };
    }
    const text = reply.text ?? (reply.json === undefined ? '' : JSON.stringify(reply.json));
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    response.end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    requests,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Contract fakes of the ERPs' lists of orders. Three orders of the shop stand in each ERP, written as it writes them: of 5 in
 * order 71 two are shipped, and of the rest one is reserved where the ERP tells that; 3 in order 72 are entered; 4 in order 73
 * are cancelled. Those that answer page by page give small pages. It decides what a request must look like to be answered.
 *
 * Built from the ERPs' documentation, except the form of Tryton's answers, which was recorded.
 */

/** @typedef {import('./contracts.js').Asked} Asked */
/** @typedef {import('./contracts.js').Reply} Reply */

const decoded = (/** @type {string | null} */ text) => JSON.parse(Buffer.from(text ?? '', 'base64url').toString() || 'null');
const no = { status: 400, json: { message: 'no such request' } };

/** @template {{ref: string}} R @param {R[]} rows @param {unknown} asked @returns {R[]} those that were asked for */
const those = (rows, asked) => rows.filter(({ ref }) => Array.isArray(asked) && asked.includes(ref));

/** @param {Asked} asked @returns {Reply | null} null where it is no request about orders */
export function trytonOrders(asked) {
  const domain = decoded(asked.query.get('d'));
  const page = (/** @type {object[]} */ rows) => ({ json: rows.slice(Number(asked.query.get('p')), Number(asked.query.get('p')) + Number(asked.query.get('s'))) });
  const move = (/** @type {string} */ item, /** @type {number} */ quantity, /** @type {string} */ state, more = {}) => ({ __name__: 'stock.move', quantity, state, product: { code: item }, unit: { symbol: 'u' }, ...more });
  if (asked.path === '/rest/model/stock.shipment.out') {
    const [[, , states], [name, , refs]] = domain;
    if (name !== 'moves.sale.reference') return no;
    const sale = (/** @type {string} */ reference) => ({ sale: { reference } });
    if (states === 'done') {
      return page(those([{ ref: '71', outgoing_moves: [move('A-001', 2, 'done', sale('71'))] }], refs));
    }
    if (!states.includes('packed') || states.includes('done')) return no;
    return page(those([
      { ref: '71', inventory_moves: [move('A-001', 1, 'assigned'), move('A-001', 2, 'draft')], outgoing_moves: [sale('71')] },
      { ref: '73', inventory_moves: [move('A-003', 4, 'cancelled')], outgoing_moves: [sale('73')] },
    ], refs));
  }
  if (asked.path === '/rest/model/sale.line') {
    const line = (/** @type {string} */ ref, /** @type {string} */ item, /** @type {number} */ quantity, /** @type {string} */ state) => ({ ref, quantity, product: { code: item }, unit: { symbol: 'u' }, sale: { reference: ref, state } });
    return page(those([line('71', 'A-001', 5, 'processing'), line('72', 'A-002', 3, 'quotation'), line('73', 'A-003', 4, 'cancelled')], domain[0][2]));
  }
  return null;
}

/** @param {Asked} asked @returns {Reply | null} */
export function odooOrders(asked) {
  if (!asked.path.endsWith('/web_search_read')) return null;
  const { domain: [[name, , refs]], specification, limit, offset } = JSON.parse(asked.body);
  const reply = (/** @type {any[]} */ rows) => ({ json: { length: rows.length, records: rows.slice(offset, offset + Math.min(limit, 2)) } });
  const product = (/** @type {string} */ code) => ({ id: 1, default_code: code });
  if (asked.path === '/json/2/stock.move/web_search_read') {
    if (name !== 'sale_line_id.order_id.client_order_ref' || !specification.sale_line_id.fields.order_id.fields.client_order_ref) return no;
    const move = (/** @type {string} */ ref, /** @type {string} */ item, /** @type {number} */ quantity, /** @type {string} */ state) => ({
      ref, id: quantity, product_id: product(item), product_uom: { id: 1, display_name: 'Units' }, product_uom_qty: quantity, state, sale_line_id: { id: 9, order_id: { id: 8, client_order_ref: ref } },
    });
    return reply(those([move('71', 'A-001', 2, 'done'), move('71', 'A-001', 1, 'assigned'), move('71', 'A-001', 2, 'waiting'), move('73', 'A-003', 4, 'cancel')], refs));
  }
  if (name !== 'order_id.client_order_ref') return no;
  const line = (/** @type {string} */ ref, /** @type {string} */ item, /** @type {number} */ quantity, /** @type {string} */ state) => ({
    ref, id: quantity, product_id: product(item), product_uom_id: { id: 1, display_name: 'Units' }, product_uom_qty: quantity, state, order_id: { id: 8, client_order_ref: ref },
  });
  return reply(those([line('71', 'A-001', 5, 'sale'), line('72', 'A-002', 3, 'sent'), line('73', 'A-003', 4, 'cancel')], refs));
}

/** @param {Asked} asked @returns {Reply | null} */
export function erpnextOrders(asked) {
  if (asked.path !== '/api/resource/Sales Order') return null;
  const [[doctype, field, , refs]] = JSON.parse(asked.query.get('filters') ?? '[[]]');
  if (doctype !== 'Sales Order' || field !== 'po_no' || !(asked.query.get('fields') ?? '').includes('`tabSales Order Item`.delivered_qty')) return no;
  const row = (/** @type {string} */ ref, /** @type {string} */ item, /** @type {number} */ qty, /** @type {string} */ status, delivered = 0, reserved = 0) => ({ ref, name: `SO-${ref}`, po_no: ref, status, item_code: item, qty, uom: 'Nos', delivered_qty: delivered, stock_reserved_qty: reserved });
  return { json: { data: those([row('71', 'A-001', 5, 'To Deliver and Bill', 2, 1), row('72', 'A-002', 3, 'Draft'), row('73', 'A-003', 4, 'Cancelled')], refs) } };
}

/** @param {Asked} asked @returns {Reply | null} */
export function businessCentralOrders(asked) {
  const kind = /^\/companies\(6e3f\)\/sales(Shipments|Orders)$/.exec(asked.path)?.[1];
  if (!kind) return null;
  const refs = [...(asked.query.get('$filter') ?? '').matchAll(/externalDocumentNumber eq '([^']*)'/g)].map(([, ref]) => ref);
  if (!(asked.query.get('$expand') ?? '').startsWith(kind === 'Orders' ? 'salesOrderLines' : 'salesShipmentLines')) return no;
  const line = (/** @type {string} */ item, /** @type {object} */ more) => ({ lineType: 'Item', lineObjectNumber: item, unitOfMeasureCode: 'PCS', ...more });
  const comment = { lineType: 'Comment', lineObjectNumber: '', quantity: 0, shippedQuantity: 0 };
  const value = kind === 'Shipments'
    ? those([{ ref: '71', externalDocumentNumber: '71', salesShipmentLines: [line('A-001', { quantity: 2 }), comment] }], refs)
    : those([
      { ref: '71', externalDocumentNumber: '71', status: 'Open', salesOrderLines: [line('A-001', { quantity: 5, shippedQuantity: 2 }), comment] },
      { ref: '72', externalDocumentNumber: '72', status: 'Draft', salesOrderLines: [line('A-002', { quantity: 3, shippedQuantity: 0 })] },
    ], refs);
  return { json: { '@odata.context': 'x', value } };
}

/** Each reference that stands between quotation marks in a text. */
const quoted = (/** @type {string | null} */ text) => [...(text ?? '').matchAll(/'([^']*)'/g)].map(([, ref]) => ref);

/** NetSuite: the lines of sales orders, with negative quantities and texts for numbers. @param {Asked} asked @returns {Reply | null} */
export function netsuiteOrders(asked) {
  const { q } = JSON.parse(asked.body);
  if (!/FROM transaction t/.test(q)) return null;
  const [, list] = /t\.otherrefnum IN \(([^)]*)\) ORDER BY tl\.uniquekey$/.exec(q) ?? [];
  if (list === undefined || !q.includes("t.type = 'SalesOrd' AND tl.mainline = 'F'")) return { status: 400, json: { 'o:errorDetails': [{ detail: 'Invalid query' }] } };
  const line = (/** @type {string} */ ref, /** @type {string} */ sku, /** @type {number} */ quantity, /** @type {string} */ status, committed = 0, shipped = 0, closed = false) => ({
    // The query turns the sign around and names the state of a closed line.
    links: [], ref, sku, quantity: String(quantity), committed: String(committed), shipped: String(shipped), unit: 'EA', state: closed ? 'H' : status,
  });
  const rows = those([line('71', 'A-001', 5, 'D', 1, 2), line('72', 'A-002', 3, 'A'), line('72', 'A-004', 6, 'A', 0, 0, true), line('73', 'A-003', 4, 'C')], quoted(list));
  const [offset, limit] = [Number(asked.query.get('offset')), Math.min(Number(asked.query.get('limit')), 2)];
  const items = rows.slice(offset, offset + limit);
  return { json: { links: [], count: items.length, hasMore: offset + limit < rows.length, items, offset, totalResults: rows.length } };
}

/** SAP Business One: documents with their lines, and the address of the next page. @param {Asked} asked @returns {Reply | null} */
export function sapOrders(asked) {
  const [, kind] = /^\/b1s\/v2\/(DeliveryNotes|Orders)$/.exec(asked.path) ?? [];
  if (!kind) return null;
  const filter = asked.query.get('$filter') ?? '';
  if (kind === 'DeliveryNotes' && !/^CancelStatus eq 'csNo' and \(NumAtCard eq '[^']*'( or NumAtCard eq '[^']*')*\)$/.test(filter)) return { status: 400, json: { error: { code: '201', message: 'Query string error' } } };
  const line = (/** @type {string} */ item, /** @type {number} */ quantity, /** @type {number} */ open, status = 'bost_Open') => ({ LineNum: 0, ItemCode: item, Quantity: quantity, RemainingOpenQuantity: open, MeasureUnit: 'Each', LineStatus: status, WarehouseCode: '01' });
  const document = (/** @type {string} */ ref, /** @type {object[]} */ lines) => ({ ref, DocEntry: Number(ref), NumAtCard: ref, DocumentLines: lines });
  const all = those(kind === 'DeliveryNotes'
    ? [document('71', [line('A-001', 2, 2)])]
    : [document('71', [line('A-001', 5, 3)]), document('72', [line('A-002', 3, 3)]), document('73', [line('A-003', 4, 4, 'bost_Close')])], quoted(filter.replaceAll("'csNo'", '')));
  // A page of one document; the address of the next one says nothing of the size.
  const at = Number(asked.query.get('$skip') ?? 0);
  const next = at + 1 < all.length ? { '@odata.nextLink': `${kind}?$filter=${encodeURIComponent(filter)}&$skip=${at + 1}` } : {};
  return { json: { '@odata.context': 'x', value: all.slice(at, at + 1), ...next } };
}

/** Acumatica: a bare list, every value in an object of its own, and an empty object where nothing stands. @param {Asked} asked @returns {Reply | null} */
export function acumaticaOrders(asked) {
  if (asked.path !== '/entity/Default/24.200.001/SalesOrder') return null;
  const filter = asked.query.get('$filter') ?? '';
  const [, list] = /^OrderType eq 'SO' and \((CustomerOrder eq '[^']*'(?: or CustomerOrder eq '[^']*')*)\)$/.exec(filter) ?? [];
  if (asked.method !== 'GET' || asked.query.get('$expand') !== 'Details' || list === undefined) return { status: 500, json: { message: 'An error has occurred.', exceptionMessage: 'filter' } };
  const line = (/** @type {string} */ item, /** @type {number} */ quantity, shipments = 0) => ({ id: 'd', rowNumber: 1, note: {}, InventoryID: { value: item }, UOM: { value: 'EA' }, OrderQty: { value: quantity }, QtyOnShipments: { value: shipments }, custom: {} });
  const order = (/** @type {string} */ ref, /** @type {string} */ status, /** @type {object[]} */ details) => ({ ref, id: 'o', rowNumber: 1, OrderNbr: { value: `SO00${ref}` }, CustomerOrder: { value: ref }, Status: { value: status }, Details: details, custom: {} });
  const all = those([order('71', 'Shipping', [line('A-001', 5, 3)]), order('72', 'On Hold', [line('A-002', 3), { ...line('', 1), InventoryID: {} }]), order('73', 'Canceled', [line('A-003', 4)])], quoted(list));
  const skip = Number(asked.query.get('$skip') ?? 0);
  return { json: all.slice(skip, skip + Number(asked.query.get('$top'))) };
}

/** Dolibarr: objects with their lines, figures as texts, and 404 where nothing is found. @param {Asked} asked @returns {Reply | null} */
export function dolibarrOrders(asked) {
  const [, kind] = /^\/api\/index\.php\/(shipments|orders)$/.exec(asked.path) ?? [];
  if (!kind) return null;
  const filter = asked.query.get('sqlfilters') ?? '';
  const column = kind === 'orders' ? 'ref_client' : 'ref_customer';
  const one = `\\(t\\.${column}:=:'[^']*'\\)`;
  if (!new RegExp(`^${one}( or ${one})*$`).test(filter)) return { status: 400, json: { error: { code: 400, message: 'Bad Request: Error when validating parameter sqlfilters' } } };
  const document = (/** @type {string} */ ref, /** @type {string} */ status, /** @type {object[]} */ lines) => ({ ref, id: ref, [column]: ref, statut: status, status, lines });
  const line = (/** @type {string} */ item, /** @type {string} */ quantity, shipped = '0') => ({ id: '1', product_ref: item, qty: quantity, qty_shipped: shipped, fk_unit: null });
  const text = { id: '2', product_ref: null, qty: '1', qty_shipped: '0', desc: 'a line without a product' };
  const all = those(kind === 'shipments'
    ? [document('71', '1', [line('A-001', '2', '2')]), { ...document('71', '0', [line('A-001', '3', '3')]), id: '99' }]
    : [document('71', '2', [line('A-001', '5'), text]), document('72', '0', [line('A-002', '3')]), document('73', '-1', [line('A-003', '4')])], quoted(filter));
  const [limit, page] = [Number(asked.query.get('limit')), Number(asked.query.get('page'))];
  const rows = all.slice(limit * page, limit * (page + 1));
  return rows.length > 0 ? { json: rows } : { status: 404, json: { error: { code: 404, message: `Not Found: No ${kind} found` } } };
}

/**
 * Contract fakes of the ERPs' lists of orders. Three orders of the shop stand in each ERP, written as it writes them: of 5 in
 * order 71 two are shipped, and of the rest one is reserved where the ERP tells that; 3 in order 72 are entered; 4 in order 73
 * are cancelled. It decides what a request must look like to be answered.
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

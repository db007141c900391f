/**
 * Shows the mismatches as a table. Headers sort it, and rows open to an explanation. On narrow screens the
 * same rows are cards. Only one page of rows is drawn at a time, so 10,000 rows cost no more than 100.
 */
import { element, fill } from '@stock-truth/dom';
import { explanation } from '@stock-truth/explanation';
import { poolOf, startsDescending } from '@stock-truth/mismatches';

const PAGE = 100;

/** @typedef {import('./mismatches.js').Row} Row */
/** @typedef {import('./words.js').Words} Words */

/**
 * @typedef {object} Column
 * @property {string} id which is also what it sorts by
 * @property {boolean} [numeric]
 * @property {(row: Row, words: Words) => import('./dom.js').Child | import('./dom.js').Child[]} cell
 */

/** @type {Column[]} */
const COLUMNS = [
  { id: 'erp', numeric: true, cell: (row, words) => words.quantity(poolOf(row.question)?.figure ?? null) },
  { id: 'expected', numeric: true, cell: (row, words) => words.quantity(row.answer.terms?.expected ?? null) },
  { id: 'shop', numeric: true, cell: (row, words) => shown(row, words) },
  { id: 'drift', numeric: true, cell: (row, words) => words.quantity(row.answer.drift, true) },
  { id: 'cause', cell: (row, words) => words.cause(row.finding.cause) },
  { id: 'owner', cell: (row, words) => words.owner(row.finding.owner) },
  { id: 'severity', cell: (row, words) => badge(row, words) },
  { id: 'oversell', numeric: true, cell: (row, words) => cost(row.finding.oversellCents, words) },
  { id: 'lost', numeric: true, cell: (row, words) => cost(row.finding.lostCents, words) },
  { id: 'age', numeric: true, cell: (row, words) => words.age(row.answer.ageMs) },
];

/**
 * What the shop shows: nothing where there is no listing, no end where WooCommerce does not count.
 * @param {Row} row
 * @param {Words} words
 */
function shown({ question, answer }, words) {
  if (!question.shop) return words.quantity(null);
  return answer.shop === null ? '∞' : words.quantity(answer.shop);
}

/**
 * @param {Words} words
 * @param {(sort: {by: string, descending: boolean}) => void} onSort
 */
export function mismatchTable(words, onSort) {
  /** @type {{by: string, descending: boolean}} */
  let sort = { by: 'money', descending: true };
  /** @type {Row[]} */
  let rows = [];
  let page = 0;
  /** @type {Set<number>} `at` of the open rows */
  const open = new Set();

  const body = element('tbody', { role: 'rowgroup' });
  const head = element('tr', { role: 'row' });
  const pager = element('nav', { class: 'st-pager', 'aria-label': words.say('pager') });
  const root = element(
    'div',
    {},
    sortMenu(),
    element(
      'table',
      // The roles are written out because the cards of narrow screens are not laid out as a table.
      { class: 'st-table widefat', role: 'table', 'aria-label': words.say('tableLabel') },
      element('thead', { role: 'rowgroup' }, head),
      body,
    ),
    pager,
  );

  /** @param {string} by */
  function sortBy(by) {
    const again = sort.by === by;
    sort = { by, descending: again ? !sort.descending : startsDescending(by) };
    page = 0;
    onSort(sort);
  }

  function drawHead() {
    const focused = document.activeElement?.getAttribute('data-sort');
    fill(head, ['product', ...COLUMNS.map(({ id }) => id)].map(header));
    if (focused) head.querySelector(`[data-sort="${focused}"]`)?.focus();
  }

  /** @param {string} id */
  function header(id) {
    const isSorted = sort.by === id;
    const arrow = isSorted ? (sort.descending ? ' ↓' : ' ↑') : '';
    return element(
      'th',
      {
        scope: 'col',
        role: 'columnheader',
        class: COLUMNS.find((column) => column.id === id)?.numeric ? 'st-number' : '',
        'aria-sort': isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none',
      },
      element(
        'button',
        {
          type: 'button',
          class: 'st-sort',
          'data-sort': id,
          title: words.say(`hint.${id}`),
          onclick: () => sortBy(id),
        },
        words.say(`column.${id}`),
        element('span', { 'aria-hidden': 'true' }, arrow),
      ),
    );
  }

  /** Narrow screens have no headers, so they need a menu for sorting. */
  function sortMenu() {
    const select = element(
      'select',
      { id: 'st-sort-by', onchange: () => sortBy(select.value) },
      ['money', 'product', ...COLUMNS.map(({ id }) => id)].map((id) =>
        element('option', { value: id }, words.say(`column.${id}`)),
      ),
    );
    return element(
      'p',
      { class: 'st-sortmenu' },
      element('label', { for: 'st-sort-by' }, words.say('sortBy')),
      ' ',
      select,
    );
  }

  function drawBody() {
    const shown = rows.slice(page * PAGE, (page + 1) * PAGE);
    fill(body, shown.flatMap(drawRow));
    drawPager();
  }

  /** @param {Row} row */
  function drawRow(row) {
    const id = `st-why-${row.at}`;
    const isOpen = open.has(row.at);
    const detail = element(
      'tr',
      { id, class: 'st-detail', role: 'row', hidden: !isOpen },
      element('td', { role: 'cell', colspan: COLUMNS.length + 1 }, isOpen && explanation(row, words)),
    );
    const toggle = element(
      'button',
      {
        type: 'button',
        class: 'st-toggle',
        'aria-expanded': String(isOpen),
        'aria-controls': id,
        'aria-label': words.say('explain', row.name || row.sku),
        onclick() {
          const opens = detail.hidden;
          detail.hidden = !opens;
          toggle.setAttribute('aria-expanded', String(opens));
          if (opens) {
            open.add(row.at);
            fill(detail.firstElementChild, explanation(row, words));
          } else open.delete(row.at);
        },
      },
      element('span', { 'aria-hidden': 'true' }, '›'),
    );
    const product = element(
      'th',
      { scope: 'row', role: 'rowheader', class: 'st-product' },
      toggle,
      element(
        'span',
        { class: 'st-product__names' },
        row.editUrl ? element('a', { href: row.editUrl }, row.name || row.sku) : row.name || row.sku,
        element('span', { class: 'st-quiet' }, row.sku ? `${words.say('sku')} ${row.sku}` : words.say('noSku')),
      ),
    );
    const cells = COLUMNS.map(({ id: column, numeric, cell }) =>
      element(
        'td',
        { role: 'cell', class: numeric ? 'st-number' : '', 'data-label': words.say(`column.${column}`), 'data-column': column },
        cell(row, words),
      ),
    );
    return [element('tr', { role: 'row', class: 'st-row', 'data-sku': row.sku }, product, cells), detail];
  }

  function drawPager() {
    const pages = Math.ceil(rows.length / PAGE);
    if (pages < 2) return fill(pager);
    const turn = (/** @type {number} */ by) => () => {
      page += by;
      drawBody();
      root.scrollIntoView({ block: 'start' });
    };
    fill(
      pager,
      element('button', { type: 'button', class: 'button', disabled: page === 0, onclick: turn(-1) }, words.say('previous')),
      element('span', {}, words.say('pageOf', words.count(page + 1), words.count(pages))),
      element('button', { type: 'button', class: 'button', disabled: page + 1 >= pages, onclick: turn(1) }, words.say('next')),
    );
  }

  return {
    root,
    sort: () => sort,
    /**
     * @param {Row[]} list sorted
     * @param {{fresh?: boolean}} [how] fresh: a new list, shown from its first page with all rows closed
     */
    show(list, { fresh = false } = {}) {
      if (fresh) open.clear();
      page = fresh ? 0 : Math.min(page, Math.max(0, Math.ceil(list.length / PAGE) - 1));
      rows = list;
      drawHead();
      drawBody();
    },
  };
}

/**
 * @param {Row} row
 * @param {Words} words
 */
function badge(row, words) {
  const { severity } = row.finding;
  return element('span', { class: `st-badge st-badge--${severity}` }, words.severity(severity));
}

/**
 * @param {number} cents
 * @param {Words} words
 */
function cost(cents, words) {
  return cents === 0 ? '–' : words.money(cents);
}

/**
 * The page of mismatches: loads the rules, fetches the shop's facts page by page, asks the rules about every
 * listing in the browser, and shows the mismatches. It writes nothing itself: its buttons send requests to
 * the shop.
 */
import { element, fill } from '@stock-truth/dom';
import { loadEngine } from '@stock-truth/engine';
import { examine, filtered, noFindings, sorted, totals } from '@stock-truth/mismatches';
import { openServer, ServerError } from '@stock-truth/server';
import { mismatchTable } from '@stock-truth/table';
import { speak } from '@stock-truth/words';

/**
 * @typedef {object} Settings the data that PHP prints into the page
 * @property {Record<string, string>} strings
 * @property {string} locale
 * @property {string} currency
 * @property {{root: string, nonce: string, pageSize: number}} rest
 * @property {{script: string, module: string}} engine
 * @property {string} rules digest of the rules that the server runs, in hexadecimal; empty where it runs none
 * @property {'observe' | 'enforce'} mode
 * @property {boolean} hasFeed whether a feed is configured
 * @property {string} settingsUrl
 */

/** Products that one request asks the shop to write. */
const PROJECT_BATCH = 100;

/** @param {HTMLElement} root */
function open(root) {
  /** @type {Settings} */
  const settings = JSON.parse(
    document.getElementById('wp-script-module-data-@stock-truth/app')?.textContent ?? '{}',
  );
  const words = speak(settings);
  const server = openServer(settings.rest);
  const { say } = words;

  const summary = element('p', { class: 'st-summary' });
  const status = element('p', { class: 'st-status', role: 'status', 'aria-live': 'polite' });
  const progress = element('progress', { class: 'st-progress', max: 1, value: 0, 'aria-label': say('progress'), hidden: true });
  const failure = element('div', { role: 'alert' });
  const place = element('div', { class: 'st-list' });
  const footer = element('p', { class: 'st-quiet st-footer' });
  const table = mismatchTable(words, () => draw());
  const filters = filterBar(words, () => draw(true));
  const bar = buttons();

  let findings = noFindings();
  /** @type {import('./engine.js').Engine | null} */
  let engine = null;
  let run = 0;

  fill(root, summary, bar.root, progress, status, failure, filters.root, place, footer);
  filters.root.hidden = true;
  load();

  /** Fetches all facts again. A later run stops an earlier one. */
  async function load() {
    const mine = ++run;
    const fresh = noFindings();
    fill(failure);
    bar.busy(true);
    progress.hidden = false;
    progress.removeAttribute('value');
    fill(status, say('loading'));
    try {
      engine ??= await loadEngine(settings.engine).catch((error) => {
        throw new EngineError(error);
      });
      drawFooter(engine.rules);
      for (let after = 0; ; ) {
        const page = await server.facts(after);
        if (mine !== run) return;
        examine(fresh, page, engine.ask);
        advance(fresh.checked, page.total, page.next === null);
        if (page.next === null) break;
        after = page.next;
      }
      findings = fresh;
      filters.list(findings.rows);
      draw(true);
      fill(status, say('done', words.count(findings.checked)));
    } catch (error) {
      if (mine !== run) return;
      fill(status);
      showFailure(error);
    } finally {
      if (mine === run) {
        progress.hidden = true;
        bar.busy(false);
      }
    }
  }

  /**
   * @param {number} checked
   * @param {number} total
   * @param {boolean} isLast
   */
  function advance(checked, total, isLast) {
    const of = Math.max(total, checked);
    progress.max = of || 1;
    progress.value = isLast ? of : checked;
    fill(status, say('checking', words.count(checked), words.count(of)));
  }

  /** @param {boolean} [fresh] */
  function draw(fresh = false) {
    const rows = filtered(findings.rows, filters.choice());
    drawSummary();
    filters.root.hidden = findings.rows.length === 0;
    filters.count(rows.length, findings.rows.length);
    if (findings.rows.length === 0) return fill(place, emptyState());
    if (rows.length === 0) return fill(place, element('p', { class: 'st-empty' }, say('noMatch')));
    if (!place.contains(table.root)) fill(place, table.root);
    table.show(sorted(rows, table.sort()), { fresh });
  }

  function drawSummary() {
    const sum = totals(findings.rows);
    fill(
      summary,
      element('strong', {}, say('summaryCount', words.count(sum.rows), words.count(findings.checked))),
      sum.oversell > 0 && [' · ', atRisk('summaryOversell', sum.oversellCents, sum.oversell)],
      sum.lost > 0 && [' · ', atRisk('summaryLost', sum.lostCents, sum.lost)],
      findings.oldestAgeMs !== null && [' · ', say('summaryAge', words.age(findings.oldestAgeMs))],
    );
    if (findings.unreadable > 0 && findings.firstUnreadable) {
      const { sku, path, code } = findings.firstUnreadable;
      fill(failure, notice('warning', say('unreadable', words.count(findings.unreadable), sku, path, code)));
    }
  }

  /**
   * @param {string} key
   * @param {number} cents 0 where no unit has a price, as of items that the shop does not list
   * @param {number} units
   */
  function atRisk(key, cents, units) {
    return cents === 0
      ? say(`${key}Unpriced`, words.count(units))
      : say(key, words.money(cents), words.count(units));
  }

  function emptyState() {
    if (!settings.hasFeed) {
      return element(
        'div',
        { class: 'st-empty' },
        element('h2', {}, say('noFeedTitle')),
        element('p', {}, say('noFeedText')),
        element('a', { class: 'button button-primary', href: settings.settingsUrl }, say('noFeedLink')),
      );
    }
    return element(
      'div',
      { class: 'st-empty' },
      element('h2', {}, say('agreesTitle')),
      element('p', {}, say('agreesText', words.count(findings.checked))),
    );
  }

  /** @param {string} rules digest of the rules that the browser runs */
  function drawFooter(rules) {
    const onServer = settings.rules;
    const state = onServer === '' ? 'rulesUnknown' : rules === onServer ? 'rulesSame' : 'rulesDifferent';
    fill(
      footer,
      say(state),
      ' ',
      element('code', { title: rules }, say('rulesHere', rules.slice(0, 12))),
      ' ',
      element('code', { title: onServer }, say('rulesServer', onServer.slice(0, 12) || '–')),
    );
    footer.classList.toggle('st-footer--different', state === 'rulesDifferent');
  }

  /** @param {unknown} error */
  function showFailure(error) {
    const { title, text, detail } = describe(error);
    fill(
      failure,
      notice(
        'error',
        element('strong', {}, title),
        ' ',
        text,
        detail && element('code', { class: 'st-detail-code' }, detail),
        element('p', {}, element('button', { type: 'button', class: 'button', onclick: load }, say('retry'))),
      ),
    );
  }

  /** @param {unknown} error */
  function describe(error) {
    if (error instanceof EngineError) {
      return { title: say('engineFailed'), text: say('engineFailedText'), detail: error.message };
    }
    if (error instanceof ServerError) {
      const isLoggedOut = error.status === 401 || error.status === 403;
      return {
        title: say('serverFailed'),
        text: isLoggedOut ? say('loggedOut') : say('serverFailedText'),
        detail: `${error.status} ${error.code}: ${error.message}`,
      };
    }
    return { title: say('failed'), text: '', detail: error instanceof Error ? error.message : String(error) };
  }

  function buttons() {
    const button = (/** @type {string} */ label, /** @type {() => unknown} */ onclick, kind = '') =>
      element('button', { type: 'button', class: `button ${kind}`, onclick }, say(label));
    const made = [button('refresh', () => load())];
    if (settings.hasFeed) made.push(button('pull', () => act('pulling', pull)));
    if (settings.mode === 'enforce') made.push(button('project', () => act('projecting', project), 'button-primary'));
    const bar = element('p', { class: 'st-buttons' }, made);
    return {
      root: bar,
      /** @param {boolean} isBusy */
      busy(isBusy) {
        for (const one of made) one.toggleAttribute('disabled', isBusy);
      },
    };
  }

  /**
   * Sends a request to the shop and then fetches all facts again.
   * @param {string} label
   * @param {() => Promise<unknown>} what
   */
  async function act(label, what) {
    bar.busy(true);
    fill(failure);
    fill(status, say(label));
    try {
      await what();
      await load();
    } catch (error) {
      fill(status);
      bar.busy(false);
      showFailure(error);
    }
  }

  async function pull() {
    const result = await server.pull();
    if (result.ok === false) throw new ServerError(200, result.code, result.message);
  }

  async function project() {
    const ids = findings.rows.map(({ id }) => id).filter((id) => id > 0);
    for (let at = 0; at < ids.length; at += PROJECT_BATCH) {
      await server.project(ids.slice(at, at + PROJECT_BATCH));
      fill(status, say('projected', words.count(Math.min(at + PROJECT_BATCH, ids.length)), words.count(ids.length)));
    }
  }
}

/** The rules could not be loaded. */
class EngineError extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.name = 'EngineError';
  }
}

/**
 * @param {'error' | 'warning'} kind
 * @param {...import('./dom.js').Child} children
 */
function notice(kind, ...children) {
  return element('div', { class: `notice inline notice-${kind} st-notice` }, element('div', {}, ...children));
}

/**
 * @param {import('./words.js').Words} words
 * @param {() => void} onChange
 */
function filterBar(words, onChange) {
  const { say } = words;
  const cause = element('select', { id: 'st-filter-cause', onchange: onChange });
  const owner = element('select', { id: 'st-filter-owner', onchange: onChange });
  const search = element('input', {
    id: 'st-filter-search',
    type: 'search',
    placeholder: say('searchPlaceholder'),
    oninput: onChange,
  });
  const count = element('span', { class: 'st-quiet', 'aria-live': 'polite' });
  const field = (/** @type {string} */ label, /** @type {HTMLElement} */ control) =>
    element('span', { class: 'st-filter' }, element('label', { for: control.id }, say(label)), control);
  const root = element(
    'div',
    { class: 'st-filters', role: 'search', 'aria-label': say('filters') },
    field('filterCause', cause),
    field('filterOwner', owner),
    field('filterSearch', search),
    count,
  );

  /**
   * @param {HTMLSelectElement} select
   * @param {string[]} codes
   * @param {(code: string) => string} label name of a code
   */
  function options(select, codes, label) {
    const chosen = select.value;
    const counts = new Map();
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    fill(
      select,
      element('option', { value: '' }, say('any')),
      [...counts].map(([code, times]) => element('option', { value: code }, `${label(code)} (${words.count(times)})`)),
    );
    select.value = counts.has(chosen) ? chosen : '';
  }

  return {
    root,
    choice: () => ({ cause: cause.value, owner: owner.value, search: search.value }),
    /** @param {import('./mismatches.js').Row[]} rows whose causes and owners can be chosen */
    list(rows) {
      options(cause, rows.map(({ finding }) => finding.cause), words.cause);
      options(owner, rows.map(({ finding }) => finding.owner), words.owner);
    },
    /**
     * @param {number} shown
     * @param {number} all
     */
    count(shown, all) {
      fill(count, shown === all ? '' : say('shownOf', words.count(shown), words.count(all)));
    },
  };
}

const root = document.getElementById('stock-truth-mismatches');
if (root) open(root);

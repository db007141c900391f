/**
 * Shows the calculation of one listing's expected figure, the figure in the shop, and the first thing to do.
 * The terms come from the rules. Here they only get their words.
 */
import { element } from '@stock-truth/dom';
import { poolOf } from '@stock-truth/mismatches';

/** The terms in the order in which they are applied. */
const TERMS = ['inFlight', 'safetyStock', 'backorderAllowance', 'heldElsewhere', 'blocked', 'rounding', 'clamp', 'pendingReduction'];

/**
 * @param {import('./mismatches.js').Row} row
 * @param {import('./words.js').Words} words
 */
export function explanation(row, words) {
  const { answer, finding, question } = row;
  const advice = words.advice(finding.cause);
  return element(
    'div',
    { class: 'st-why' },
    element(
      'div',
      { class: 'st-why__words' },
      element('h3', {}, words.cause(finding.cause)),
      advice && element('p', {}, advice),
      element('p', { class: 'st-quiet' }, ...provenance(question, answer, words)),
    ),
    answer.terms ? sum(answer, words) : element('p', {}, words.say('noTerms')),
  );
}

/**
 * @param {any} answer
 * @param {import('./words.js').Words} words
 */
function sum(answer, words) {
  const { terms } = answer;
  const line = (/** @type {string} */ label, /** @type {string} */ figure, kind = '') =>
    element(
      'tr',
      { class: kind },
      element('th', { scope: 'row' }, label),
      element('td', {}, figure),
    );
  return element(
    'table',
    { class: 'st-sum' },
    element('caption', {}, words.say('sumCaption')),
    element(
      'tbody',
      {},
      line(words.say('term.figure'), words.quantity(terms.figure)),
      // A term of 0 does not change the figure.
      TERMS.filter((name) => Number(terms[name]) !== 0).map((name) =>
        line(words.say(`term.${name}`), words.quantity(terms[name], true)),
      ),
      line(words.say('term.expected'), words.quantity(terms.expected), 'st-sum__result'),
      line(
        words.say('term.shop'),
        answer.shop === null ? words.say('withoutCounting') : words.quantity(answer.shop),
      ),
      answer.drift !== null &&
        line(words.say('term.drift'), words.quantity(answer.drift, true), 'st-sum__result'),
    ),
  );
}

/**
 * @param {any} question
 * @param {any} answer
 * @param {import('./words.js').Words} words
 */
function provenance(question, answer, words) {
  const { shop } = question;
  const pool = poolOf(question);
  const known = pool?.receivedAt
    ? words.say('provenance', words.age(answer.ageMs), moment(pool.asOf), moment(pool.receivedAt))
    : words.say('neverHeard');
  const stored = shop
    ? words.say(
        'stored',
        shop.quantity === null || shop.quantity === undefined
          ? words.say('withoutCounting')
          : words.quantity(shop.quantity),
        words.say(shop.inStock ? 'inStock' : 'outOfStock'),
      )
    : '';
  return [known, ' ', stored];
}

/** @param {string} instant in UTC */
function moment(instant) {
  const date = new Date(instant);
  return Number.isNaN(date.getTime())
    ? instant
    : date.toLocaleString(document.documentElement.lang || undefined, {
        dateStyle: 'medium',
        timeStyle: 'medium',
      });
}

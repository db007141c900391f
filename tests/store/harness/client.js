/**
 * Decides how a test speaks HTTP with a shop: a cookie jar, redirects followed by hand as a browser
 * does, bounded waits, and the notices that WooCommerce puts into a page. It knows no shopping.
 */

const WAIT_MS = 60_000;
const REDIRECTS_MAX = 10;

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} url where the redirects ended
 * @property {Headers} headers
 * @property {string} text
 * @property {any} json the body, where it is JSON, else null
 * @property {Notices} notices
 */

/**
 * @typedef {object} Notices texts without markup
 * @property {string[]} errors
 * @property {string[]} successes
 * @property {string[]} infos
 */

export class Client {
  /** @type {Map<string, string>} */
  cookies = new Map();
  /** How long it waits for an answer. */
  patienceMs = WAIT_MS;

  /** @type {Record<string, string>} headers of every request */
  always = {};

  /** @param {string} url of the shop, without a slash at the end */
  constructor(url) {
    this.url = url;
  }

  /**
   * @param {string} path or whole address
   * @param {{method?: string, form?: Record<string, any>, json?: any, headers?: Record<string, string>, follow?: boolean, cookies?: boolean}} [options]
   *   `form` and `json` are two ways to give a body; either makes the method POST
   * @returns {Promise<Answer>}
   */
  async request(path, options = {}) {
    const { form, json, follow = true, cookies = true } = options;
    let method = options.method ?? (form || json !== undefined ? 'POST' : 'GET');
    let body = form ? encodeForm(form) : json === undefined ? undefined : JSON.stringify(json);
    let url = new URL(path, `${this.url}/`);
    for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
      /** @type {Record<string, string>} */
      const headers = { ...this.always, ...options.headers };
      if (cookies && this.cookies.size > 0) headers.cookie = this.#cookieHeader();
      if (body !== undefined) {
        headers['content-type'] = form ? 'application/x-www-form-urlencoded' : 'application/json';
      }
      const response = await fetch(url, {
        method,
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(this.patienceMs),
      });
      const text = await response.text();
      if (cookies) this.#remember(response.headers);
      const target = response.headers.get('location');
      if (!follow || !target || response.status < 300 || response.status > 399) {
        return {
          status: response.status,
          url: url.href,
          headers: response.headers,
          text,
          json: parseJson(text),
          notices: readNotices(text),
        };
      }
      url = new URL(target, url);
      if (url.hostname !== '127.0.0.1' && url.hostname !== 'localhost') {
        throw new Error(`\`${path}\` redirects outside the shop, to \`${url.href}\``);
      }
      if (![307, 308].includes(response.status)) {
        method = method === 'HEAD' ? 'HEAD' : 'GET';
        body = undefined;
      }
    }
    throw new Error(`\`${path}\` redirects more than ${REDIRECTS_MAX} times`);
  }

  #cookieHeader() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** @param {Headers} headers */
  #remember(headers) {
    for (const line of headers.getSetCookie()) {
      const [pair, ...attributes] = line.split(';');
      const at = pair.indexOf('=');
      const name = pair.slice(0, at).trim();
      const age = attributes.map((a) => /^\s*max-age=(-?\d+)/i.exec(a)?.[1]).find(Boolean);
      const expires = attributes.map((a) => /^\s*expires=(.+)/i.exec(a)?.[1]).find(Boolean);
      const gone =
        (age !== undefined && Number(age) <= 0) ||
        (age === undefined && expires !== undefined && Date.parse(expires) <= Date.now());
      if (gone) this.cookies.delete(name);
      else this.cookies.set(name, pair.slice(at + 1).trim());
    }
  }
}

/**
 * Flattens nested fields the way PHP reads them: `{cart: {k: {qty: 2}}}` is `cart[k][qty]=2`.
 * @param {Record<string, any>} fields
 */
function encodeForm(fields) {
  const form = new URLSearchParams();
  const add = (/** @type {string} */ name, /** @type {any} */ value) => {
    if (value === undefined || value === null) return;
    if (typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) add(`${name}[${key}]`, inner);
    } else form.append(name, String(value));
  };
  for (const [name, value] of Object.entries(fields)) add(name, value);
  return form.toString();
}

/**
 * @param {string} html a page, or the fragment that the classic checkout answers with
 * @returns {Notices}
 */
export function readNotices(html) {
  // The template of the empty notice area, and scripts, are not notices.
  const page = html.replace(/<script\b[\s\S]*?<\/script>|<template\b[\s\S]*?<\/template>/g, '');
  /** @param {string} kind @param {string} banner */
  const find = (kind, banner) => {
    const texts = [];
    const classic = new RegExp(
      `<(ul|div)[^>]*class="[^"]*\\bwoocommerce-${kind}\\b[^"]*"[^>]*>([\\s\\S]*?)</\\1>`,
      'g',
    );
    for (const [, tag, inner] of page.matchAll(classic)) {
      const items = [...inner.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map((item) => item[1]);
      texts.push(...(tag === 'ul' ? items : [inner]));
    }
    const blocks = new RegExp(
      `<div[^>]*class="[^"]*wc-block-components-notice-banner is-${banner}[^"]*"[\\s\\S]*?<div class="wc-block-components-notice-banner__content">([\\s\\S]*?)</div>`,
      'g',
    );
    for (const [, inner] of page.matchAll(blocks)) {
      const items = [...inner.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map((item) => item[1]);
      texts.push(...(items.length > 0 ? items : [inner]));
    }
    return texts.map(plainText).filter(Boolean);
  };
  return {
    errors: find('error', 'error'),
    successes: find('message', 'success'),
    infos: find('info', 'info'),
  };
}

/**
 * @param {string} html
 * @param {string} name of a form field
 * @returns {string | null} its value
 */
export function fieldValue(html, name) {
  for (const [input] of html.matchAll(/<input\b[^>]*>/g)) {
    if (!new RegExp(`\\bname="${name}"`).test(input)) continue;
    const value = /\bvalue="([^"]*)"/.exec(input)?.[1];
    return value === undefined ? '' : decode(value);
  }
  return null;
}

/** @param {string} html */
export function plainText(html) {
  const withoutLinks = html.replace(/<a\b[^>]*class="[^"]*button[^"]*"[^>]*>[\s\S]*?<\/a>/g, '');
  return decode(withoutLinks.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ').trim();
}

const NAMED = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  times: '×',
  rarr: '→',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
};

/** @param {string} text */
function decode(text) {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, code) => {
    if (/^#x/i.test(code)) return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    if (code.startsWith('#')) return String.fromCodePoint(Number(code.slice(1)));
    return NAMED[/** @type {keyof typeof NAMED} */ (code)] ?? whole;
  });
}

/** @param {string} text */
function parseJson(text) {
  if (!/^\s*[[{"]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Sends requests to the shop: for pages of facts, for a fetch from the ERP, and for a correction of the shop.
 */

/**
 * @typedef {object} ListingFacts
 * @property {number} id of the product or variation; 0 for an ERP item without a listing
 * @property {string} sku
 * @property {string} name
 * @property {string} editUrl
 * @property {any} question of `reconcile`, without the parts that the whole page shares
 */

/**
 * @typedef {object} FactsPage
 * @property {ListingFacts[]} listings
 * @property {any} shared parts of the question that are the same for all listings of the page
 * @property {number} total approximate number of listings
 * @property {number | null} next start of the next page; null after the last page
 */

/** A failed request, with the answer of the shop. */
export class ServerError extends Error {
  /**
   * @param {number} status of HTTP; 0: no answer
   * @param {string} code
   * @param {string} message
   */
  constructor(status, code, message) {
    super(message);
    this.name = 'ServerError';
    this.status = status;
    this.code = code;
  }
}

/** @param {{root: string, nonce: string, pageSize: number}} rest */
export function openServer({ root, nonce, pageSize }) {
  /**
   * @param {string} path
   * @param {RequestInit} [init]
   */
  async function request(path, init = {}) {
    const url = new URL(path, root);
    // Without pretty permalinks the route is a parameter of its own.
    if (root.includes('rest_route=')) {
      url.href = root + encodeURI(path.split('?')[0]);
      new URLSearchParams(path.split('?')[1] ?? '').forEach((value, name) => {
        url.searchParams.set(name, value);
      });
    }
    /** @type {Response} */
    let response;
    try {
      response = await fetch(url, {
        credentials: 'same-origin',
        ...init,
        headers: { 'X-WP-Nonce': nonce, 'Content-Type': 'application/json' },
      });
    } catch (error) {
      throw new ServerError(0, 'no_answer', error instanceof Error ? error.message : String(error));
    }
    const text = await response.text();
    const json = parse(text);
    if (!response.ok || json === undefined) {
      throw new ServerError(response.status, json?.code ?? 'not_json', json?.message ?? text.slice(0, 200));
    }
    return json;
  }

  return {
    /**
     * @param {number} after start of the page: 0, or `next` of the page before
     * @returns {Promise<FactsPage>}
     */
    facts: (after) => request(`listing-facts?after=${after}&limit=${pageSize}`),
    /** Asks the shop to fetch the ERP's figures now. */
    pull: () => request('pull', { method: 'POST', body: '{}' }),
    /**
     * Asks the shop to write the expected figures of these products now.
     * @param {number[]} ids
     */
    project: (ids) => request('project', { method: 'POST', body: JSON.stringify({ ids }) }),
  };
}

/** @typedef {ReturnType<typeof openServer>} Server */

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

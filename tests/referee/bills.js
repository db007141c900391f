/**
 * What a listing takes of the items that the ERP counts (rules.md §1, "bill of materials" and "kit kind"),
 * how many units of it fit into what can be promised, and whether a cart does. Written from the book alone.
 */

/**
 * @typedef {object} Kit
 * @property {'phantom' | 'assembledToOrder'} kind a pack is a phantom kit of one item
 * @property {Record<string, number>} takes of each component, for one unit; a component may be a phantom kit
 */

/** @typedef {{sku: string, kit?: Kit}} Billed */
/** @typedef {{sku: string, units: number}} Part units of one item */
/** @typedef {(sku: string) => number} Promised of an item */

export class Bills {
  /** @type {Map<string, Billed>} */
  #listings;

  /** @param {Billed[]} listings */
  constructor(listings) {
    this.#listings = new Map(listings.map((listing) => [listing.sku, listing]));
  }

  /** @returns {string[]} what the ERP counts */
  items() {
    const listed = [...this.#listings.values()].filter(({ kit }) => kit?.kind !== 'phantom').map(({ sku }) => sku);
    const taken = [...this.#listings.keys()].flatMap((sku) => [...this.#made(sku).keys()]);
    return [...new Set([...listed, ...taken])];
  }

  /** @param {string} sku of a listing @returns {boolean} whether units of it may be ready-made or made */
  splits(sku) {
    return this.#listings.get(sku)?.kit?.kind === 'assembledToOrder';
  }

  /** @param {string} sku of a listing @returns {string[]} every item that it may take */
  itemsOf(sku) {
    return [...new Set([...(this.splits(sku) ? [sku] : []), ...this.#made(sku).keys()])];
  }

  /**
   * @param {string} sku of a listing
   * @param {number} quantity
   * @param {number} [ready] units of these that are ready-made, where the kit is made to order
   * @returns {Map<string, number>} units by item, of every item that it may take
   */
  parts(sku, quantity, ready = 0) {
    const parts = new Map(this.itemsOf(sku).map((item) => [item, 0]));
    const made = this.splits(sku) ? quantity - ready : quantity;
    if (this.splits(sku)) parts.set(sku, ready);
    for (const [item, per] of this.#made(sku)) parts.set(item, (parts.get(item) ?? 0) + made * per);
    return parts;
  }

  /**
   * What lines of one cart or order take together: ready-made units first.
   * @param {{sku: string, quantity: number}[]} lines
   * @param {Promised} promised
   * @returns {Part[]} an entry an item
   */
  needs(lines, promised) {
    /** @type {Map<string, number>} */
    const needs = new Map();
    for (const { sku, quantity } of lines) {
      const left = this.splits(sku) ? promised(sku) - (needs.get(sku) ?? 0) : 0;
      const ready = Math.min(quantity, Math.max(0, left));
      for (const [item, units] of this.parts(sku, quantity, ready)) needs.set(item, (needs.get(item) ?? 0) + units);
    }
    return [...needs].filter(([, units]) => units > 0).map(([sku, units]) => ({ sku, units }));
  }

  /**
   * @param {{sku: string, quantity: number}[]} lines of one cart
   * @param {Promised} promised
   */
  fits(lines, promised) {
    return this.needs(lines, promised).every(({ sku, units }) => units <= promised(sku));
  }

  /**
   * @param {string} sku of a listing, alone in a cart
   * @param {Promised} promised
   * @returns {number} the most units that pass
   */
  sellable(sku, promised) {
    const made = [...this.#made(sku)].map(([item, per]) => Math.floor(Math.max(0, promised(item)) / per));
    return Math.min(...made) + (this.splits(sku) ? Math.max(0, promised(sku)) : 0);
  }

  /**
   * @param {string} sku
   * @returns {Map<string, number>} of one unit that is not ready-made
   */
  #made(sku) {
    const { kit } = this.#listings.get(sku) ?? {};
    if (!kit) return new Map([[sku, 1]]);
    /** @type {Map<string, number>} */
    const all = new Map();
    for (const [component, quantity] of Object.entries(kit.takes)) {
      const nested = this.#listings.get(component)?.kit?.kind === 'phantom' ? this.#made(component) : new Map([[component, 1]]);
      for (const [item, per] of nested) all.set(item, (all.get(item) ?? 0) + quantity * per);
    }
    return all;
  }
}

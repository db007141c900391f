/**
 * What is really there: units on shelves, and who took them. Nobody in the simulation but the referee
 * and the warehouse may look at it.
 */

export const SERVED = 'MAIN';

export class Shelf {
  /** @type {Map<string, number>} by `sku location` */
  #units = new Map();

  /**
   * @param {string} sku
   * @param {string} [location]
   */
  units(sku, location = SERVED) {
    return this.#units.get(`${sku} ${location}`) ?? 0;
  }

  /**
   * @param {string} sku
   * @param {number} units negative: taken; never below nothing
   * @param {string} [location]
   * @returns {number} what really moved
   */
  move(sku, units, location = SERVED) {
    const there = this.units(sku, location);
    const moved = Math.max(units, -there);
    this.#units.set(`${sku} ${location}`, there + moved);
    return moved;
  }
}

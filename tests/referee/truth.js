/**
 * Everything that is true in one simulation, in one place: the shelf, the ERP, the orders, and what the
 * book holds of each pool. Only the simulator writes it.
 */
import { Bills } from './bills.js';
import { Erp } from './erp.js';
import { Register } from './register.js';
import { Shelf } from './shelf.js';

export class Truth {
  shelf = new Shelf();
  /** @type {Map<string, import('./book.js').Pool>} */
  pools = new Map();

  /**
   * @param {import('./schedule.js').World} world
   * @param {(import('./schedule.js').Listing & {id: number})[]} listings
   * @param {ReturnType<typeof import('./clock.js').openClock>} clock
   */
  constructor(world, listings, clock) {
    this.world = world;
    this.listings = listings;
    this.clock = clock;
    this.startedAt = clock.now();
    this.bills = new Bills(listings);
    /** What the ERP counts. */
    this.skus = this.bills.items();
    this.erp = new Erp(this.skus);
    this.register = new Register((id) => listings.find((listing) => listing.id === id)?.sku, this.bills);
  }

  now() {
    return this.clock.now();
  }

  /** @returns {number} since the start, to a tenth */
  minutes() {
    return Math.round((this.now() - this.startedAt) / 6_000) / 10;
  }
}

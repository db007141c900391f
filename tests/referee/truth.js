/**
 * Everything that is true in one simulation, in one place: the shelf, the ERP, the orders, and what the
 * book holds of each pool. Only the simulator writes it.
 */
import { Bills } from './bills.js';
import { Erp } from './erp.js';
import { Pools } from './pools.js';
import { Register, sum } from './register.js';
import { Supplies } from './supplies.js';
import { Shelf } from './shelf.js';
import { TrytonErp } from './tryton.js';

export class Truth {
  shelf = new Shelf();
  /** Of owners, by feed and item. @type {Map<string, number>} */
  positions = new Map();
  /** What the shop was last told of each item's supply. @type {Map<string, import('./book.js').SupplyList>} */
  supply = new Map();

  /**
   * @param {import('./schedule.js').World} world
   * @param {(import('./worlds.js').Listing & {id: number})[]} listings
   * @param {ReturnType<typeof import('./clock.js').openClock>} clock
   * @param {import('./tryton.js').OpenTryton | null} [tryton] where the ERP is a real one
   */
  constructor(world, listings, clock, tryton = null) {
    this.world = world;
    this.listings = listings;
    this.clock = clock;
    this.startedAt = clock.now();
    this.bills = new Bills(listings);
    /** What the ERP counts. */
    this.skus = this.bills.items();
    this.erp = tryton ? new TrytonErp(this.skus, world, tryton) : new Erp(this.skus, world);
    this.supplies = new Supplies();
    this.pools = new Pools(() => world.contract === 'orders');
    this.register = new Register((id) => listings.find((listing) => listing.id === id)?.sku, this.bills);
  }

  /** The feed that a person has asked to take the items over. @type {string | null} */
  handOverTo = null;

  now() {
    return this.clock.now();
  }

  /**
   * @param {string} sku
   * @param {string} feed
   * @returns {number} how far the feed's figure was confirmed before the last command
   */
  positionBefore(sku, feed) {
    return this.positions.get(`${feed} ${sku}`) ?? 0;
  }

  /** Keeps how far each figure is confirmed. */
  keepPositions() {
    for (const [sku, feed] of this.pools.owners) this.positions.set(`${feed} ${sku}`, this.pools.ofFeed(feed, sku)?.position ?? 0);
  }

  /** @param {string} sku @returns {number} units on the shelves that serve the shop */
  onShelf(sku) {
    return sum(this.world.locations.map((location) => this.shelf.units(sku, location)));
  }

  /** @returns {number} since the start, to a tenth */
  minutes() {
    return Math.round((this.now() - this.startedAt) / 6_000) / 10;
  }
}

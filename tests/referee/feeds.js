/**
 * Two feeds of one ERP: the owner, and a witness that tells figures of its own making. In between the owner hands its items
 * over by hand, and the two change their parts. Who owns an item is read from the shop and held against the book.
 */
import { FEED, SECOND } from './answers.js';
import { ownersOf } from './ledger.js';

/** @typedef {import('./simulation.js').Simulation} Simulation */

/**
 * Reads which feed owns each item. It changes only after a person has asked for it, to the feed that was asked for, once
 * the new figure is confirmed as far as the old one.
 * @param {Simulation} simulation
 */
export async function followOwners({ truth, referee, shop, world }) {
  if (!world.witness) return;
  const { pools } = truth;
  for (const [sku, owner] of await ownersOf(shop.node('a'))) {
    const was = pools.owners.get(sku);
    if (was === undefined || owner === was) continue;
    const [from, to] = [pools.ofFeed(was, sku), pools.ofFeed(owner, sku)];
    const asked = truth.handOverTo === owner;
    const contained = from && to && to.position >= truth.positionBefore(sku, was);
    if (!asked || !contained) referee.find('ownerWrong', 1, `${sku}: ${owner} owns it, ${asked ? 'its figure is older than that of' : 'nobody took it from'} ${was}`);
    referee.counts.handedOver += 1;
    pools.owners.set(sku, owner);
  }
}

/** @type {Record<string, (simulation: Simulation, step: any) => Promise<void>>} */
export const FEEDS = {
  /** A feed tells more than there is, or the truth again; the owner of an item never lies so. */
  async inflate({ truth }, step) {
    const owns = [...truth.pools.owners.values()].includes(step.feed);
    if (step.units === 0 || !owns) truth.erp.inflated.set(step.feed, step.units);
  },

  /** The second feed gets the lower rank, and a person has the items handed over. Only a feed that tells the truth is chosen. */
  async handOver(simulation, step) {
    const { truth, shop, world } = simulation;
    const parts = truth.skus.flatMap((sku) => [...(truth.pools.ofFeed(SECOND, sku)?.parts.values() ?? [])]);
    if (!world.witness || parts.length === 0 || parts.some(({ content }) => content.isLie)) return;
    truth.keepPositions();
    truth.handOverTo = SECOND;
    for (const words of [['set', SECOND, '--ranking=5'], ['hand-over']]) {
      const { code, stderr } = await simulation.withErp(() => shop.shop.cli(['stock-truth', 'feed', ...words]));
      if (code !== 0) simulation.referee.find('broken', 1, `feed ${words.join(' ')}: ${stderr}`);
    }
    await followOwners(simulation);
    simulation.after(step.thenLies ?? 600, () => FEEDS.inflate(simulation, { feed: FEED, units: step.units }));
  },
};

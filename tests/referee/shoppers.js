/**
 * What people do to the shop: buy, pay, leave, edit, cancel, refund, and the connector that hands orders
 * over. Each step goes through a door of the shop or, where it says so, past them.
 */
import { net, shipped } from './register.js';

/** @typedef {import('./simulation.js').Simulation} Simulation */

/**
 * The connector hands an order over as it is then; the ERP reserves it later still.
 * @param {Simulation} simulation
 * @param {string} name
 * @param {{after: number, reserve: number, marks: boolean, answers?: boolean} | undefined} handing minutes; undefined: never
 */
export function handOver(simulation, name, handing) {
  if (!handing) return;
  simulation.after(handing.after, async () => {
    const { register, erp } = simulation.truth;
    const order = register.orders.get(name);
    if (!order || order.lines.length === 0) return;
    for (const line of order.lines) {
      line.told = net(line);
      erp.order(line, order.id);
    }
    const told = order.lines.map((line) => ({ line, quantity: line.told }));
    if (handing.marks) {
      await simulation.do('a', 'exported', { order: order.id });
      register.mark(order, simulation.truth.now());
    }
    if (handing.answers) {
      await simulation.do('a', 'answered', { order: order.id });
      register.answered(order, simulation.truth.now());
    }
    simulation.after(handing.reserve, () => {
      for (const { line, quantity } of told) erp.reserve(line, quantity);
    });
  });
}

/**
 * @param {Simulation} simulation
 * @param {any} step
 * @param {any} answer of the shop
 */
async function bought(simulation, step, answer) {
  const { truth, referee, world } = simulation;
  if (!answer) return;
  // What stood before it is asked when it is done: in a race another one was done first.
  const before = referee.before(step.name);
  const lines = step.lines ?? simulation.carts.get(step.name)?.lines ?? [];
  const asked = truth.bills.needs(
    lines.map((/** @type {any} */ line) => ({ sku: truth.listings[line.listing].sku, quantity: line.quantity })),
    (sku) => before.get(sku)?.promise ?? 0,
  );
  if (!answer.ok) {
    if (step.race) {
      referee.counts.refused += 1;
      return;
    }
    const there = referee.refused(asked, before, `${step.do} ${step.route ?? ''} ${answer.at}: ${answer.message}`);
    if (there && step.atRest) referee.find('refusedWhatIsThere', asked[0].units, `${step.name}: ${answer.at} ${answer.message}`);
    return;
  }
  if (!answer.order) return;
  const now = truth.now();
  // A checkout reserves; an order that staff wrote does not.
  const reserves = answer.order.status === 'pending' && step.route !== 'staff';
  const heldUntil = reserves ? now + world.holdMinutes * 60_000 : 0;
  const rises = await simulation.takeIn(step.name, answer.order, { heldUntil, race: step.race });
  referee.sold(step.route ?? 'store', rises, before, `order ${step.name} by ${step.route ?? 'store'}`);
  handOver(simulation, step.name, step.handing);
}

/** @param {Simulation} simulation @param {any} step */
const lines = ({ truth }, step) =>
  step.lines.map((/** @type {any} */ { listing, quantity }) => ({ product: truth.listings[listing].id, quantity }));

/**
 * Something happens to an order that exists.
 * @param {Simulation} simulation
 * @param {any} step
 * @param {string} route
 * @param {string} command
 * @param {(order: import('./register.js').Order) => Record<string, any> | null} args null: it cannot happen
 */
async function change(simulation, step, route, command, args) {
  const { truth, referee } = simulation;
  const order = truth.register.orders.get(step.name);
  if (!order || order.status === 'gone') return;
  const given = args(order);
  if (!given) return;
  const answer = await simulation.do(step.node, command, { order: order.id, ...given });
  if (!answer) return;
  const before = referee.before(step.name);
  const rises = await simulation.takeIn(step.name, answer.order);
  referee.sold(route, rises, before, `order ${step.name} by ${route}`);
  handOver(simulation, step.name, step.handing);
  return { order, rises, before };
}

/** @type {Record<string, (simulation: Simulation, step: any) => Promise<void>>} */
export const SHOPPERS = {
  async buy(simulation, step) {
    const { route, node, gateway, status } = step;
    if (route === 'http') {
      const shopper = simulation.shop.shop.shopper();
      shopper.by = 'token';
      const answer = await simulation.withErp(() => throughHttp(simulation, shopper, step));
      await bought(simulation, step, answer);
      return;
    }
    const command = route === 'store' ? 'buy' : route;
    const given = { lines: lines(simulation, step), gateway, status };
    await bought(simulation, step, await simulation.do(node, command, given));
  },

  /** A cart is filled; `checkout` comes later or never. */
  async fill(simulation, step) {
    const answer = await simulation.do(step.node, 'add', { lines: lines(simulation, step) });
    if (answer?.ok) simulation.carts.set(step.name, { token: answer.token, lines: step.lines });
    await bought(simulation, step, answer);
  },

  async checkout(simulation, step) {
    const cart = simulation.carts.get(step.name);
    if (!cart) return;
    const answer = await simulation.do(step.node, 'checkout', { token: cart.token, gateway: step.gateway });
    await bought(simulation, step, answer);
  },

  /** Two nodes do two things at once. */
  async together(simulation, step) {
    await Promise.all(step.steps.map((/** @type {any} */ one) => simulation.step({ ...one, race: true })));
  },

  /** The customer opens the payment link and pays. */
  async pay(simulation, step) {
    const { truth, referee, shop } = simulation;
    const order = truth.register.orders.get(step.name);
    if (!order || order.status !== 'pending' || order.lines.length > 0) return;
    const answer = await simulation.withErp(() => shop.shop.shopper().payByLink(order));
    const { [order.id]: facts } = await simulation.do('a', 'read', { orders: [order.id] });
    const before = referee.before(step.name);
    const rises = await simulation.takeIn(step.name, facts);
    referee.sold('pay', rises, before, `order ${step.name} by its payment link`);
    // Without a word: WooCommerce asks a guest for the e-mail address first when the order is not new.
    if (!answer.ok && answer.errors.length > 0) referee.refused(truth.bills.needs(order.asked, (sku) => before.get(sku)?.promise ?? 0), before, `payment link: ${answer.errors.join(' ')}`);
    handOver(simulation, step.name, step.handing);
  },

  /** The money of an order arrives, asked or not, also after the order was given up. */
  async money(simulation, step) {
    const payable = ['pending', 'cancelled', 'failed'];
    const happened = await change(simulation, step, 'money', 'paid', ({ status }) => (payable.includes(status) ? {} : null));
    if (happened) simulation.referee.paid(happened.order, happened.rises, happened.before);
  },

  async cancel(simulation, step) {
    await change(simulation, step, 'edit', 'status', () => ({ status: 'cancelled' }));
  },
  async status(simulation, step) {
    const route = step.status === 'processing' ? 'reopened' : 'edit';
    await change(simulation, step, route, 'status', ({ status }) => (status === step.status ? null : { status: step.status }));
  },
  async trash(simulation, step) {
    await change(simulation, step, 'edit', 'trash', () => ({}));
  },
  async delete(simulation, step) {
    await change(simulation, step, 'edit', 'delete', () => ({}));
  },
  async edit(simulation, step) {
    const { bills } = simulation.truth;
    await change(simulation, step, 'edit', 'edit', ({ asked: [one], lines }) => {
      if (!one) return null;
      const parts = bills.parts(one.sku, step.quantity, Math.min(step.quantity, one.ready));
      const isLeft = lines.some((line) => line.item === one.item && shipped(line) > (parts.get(line.sku) ?? 0));
      return isLeft ? null : { item: one.item, quantity: step.quantity };
    });
  },
  async refund(simulation, step) {
    await change(simulation, step, 'edit', 'refund', ({ asked, status }) => {
      if (!['processing', 'completed', 'on-hold'].includes(status)) return null;
      const one = asked.find(({ quantity }) => quantity > 0);
      if (!one) return null;
      const quantity = Math.min(step.quantity, one.quantity);
      return { item: one.item, quantity, restock: step.restock };
    });
  },
};

/**
 * @param {Simulation} simulation
 * @param {any} shopper
 * @param {any} step
 */
async function throughHttp(simulation, shopper, step) {
  const { truth } = simulation;
  for (const { listing, quantity } of step.lines) {
    const added = await shopper.storeAdd(truth.listings[listing].id, quantity);
    if (!added.ok) return { ok: false, at: 'add', message: added.errors.join(' '), order: null };
  }
  const placed = await shopper.storeCheckout({ payment_method: step.gateway });
  if (!placed.ok) return { ok: false, at: 'checkout', message: placed.errors.join(' '), order: null };
  const facts = await simulation.do('a', 'read', { orders: [placed.order.id] });
  return { ok: true, order: facts[placed.order.id] };
}

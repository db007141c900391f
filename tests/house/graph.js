/**
 * Which classes use which: uses of a layer above or beside, and circles.
 */

/**
 * @param {Map<string, string[]>} uses
 * @param {string[][]} layers from the highest to the lowest
 * @returns {string[]}
 */
export function upward(uses, layers) {
  const folder = (name) => name.split('\\')[1];
  const layer = (name) => layers.findIndex((folders) => folders.includes(folder(name)));
  const may = (from, to) => folder(from) === folder(to) || layer(from) < layer(to);
  return [...uses].flatMap(([from, to]) =>
    layer(from) < 0
      ? [`${from} has no layer`]
      : to.filter((name) => !may(from, name)).map((name) => `${from} uses ${name}`),
  );
}

/**
 * For each that can reach itself the shortest way around, each circle once.
 * @param {Map<string, string[]>} uses
 * @returns {string[]}
 */
export function circles(uses) {
  const found = new Set();
  for (const start of [...uses.keys()].sort()) {
    const way = around(uses, start);
    if (way && way.every((name) => name >= start)) found.add([...way, start].join(' → '));
  }
  return [...found];
}

function around(uses, start) {
  const from = new Map();
  const queue = [start];
  for (const at of queue) {
    for (const to of uses.get(at) ?? []) {
      if (to === start) {
        const way = [at];
        while (way[0] !== start) way.unshift(from.get(way[0]));
        return way;
      }
      if (!from.has(to)) {
        from.set(to, at);
        queue.push(to);
      }
    }
  }
  return undefined;
}

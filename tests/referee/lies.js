/**
 * The known ways in which an ERP misleads its reader (reference/erp.md §1.3), each by name. A lie spoils
 * an answer of the test ERP and says what a careful reader holds afterwards. What only a reader of
 * changes or of orders can meet (late commits, write dates that stand still) waits for such a feed.
 */

/**
 * @typedef {object} Telling
 * @property {{kind: string, feed: string, until: number, [more: string]: any}} lie
 * @property {import('../erp/erp.js').Erp} http
 * @property {import('./erp.js').Erp} erp
 * @property {import('./answers.js').Told} told
 * @property {ReturnType<typeof import('./clock.js').openClock>} clock
 */

/**
 * @typedef {object} Lie
 * @property {(telling: Telling) => void} tell
 * @property {boolean} [first] it makes the page anew and comes before those that change the page
 * @property {boolean} [alone] while it is told no other is
 */

/** An answer that nobody can use, whole. */
const unusable = (/** @type {Record<string, any>} */ fault) => ({
  tell: (/** @type {Telling} */ { http, told }) => {
    http.fault(/** @type {any} */ (fault));
    told.usable = false;
  },
});

/** @type {Record<string, Lie>} */
export const LIES = {
  outage: unusable({ kind: 'status', status: 503, retryAfter: 60 }),
  dropped: unusable({ kind: 'drop' }),
  cut: unusable({ kind: 'truncated' }),
  cutCleanly: unusable({ kind: 'truncated', cleanly: true }),
  /** §1.3-9: the key is refused by a page for people. */
  signIn: unusable({ kind: 'html' }),
  /** §1.3-9: an error with status 200. */
  errorAs200: unusable({ kind: 'status', status: 200, body: '{"error":"database is locked"}' }),
  /**
   * A row is lost between two pages while rows move: the count fits, because the next page says the last
   * row once more. Where the last row is the one that is lost, the pages end too early.
   */
  lostRow: {
    alone: true,
    tell: ({ lie, http, told, erp }) => {
      http.fault(/** @type {any} */ ({ kind: 'missingRows', skus: [lie.sku] }));
      told.missing.push(lie.sku);
      told.usable = lie.sku !== erp.skus[erp.skus.length - 1];
    },
  },
  /** §1.3-5: an inactive item is silently absent. */
  absent: {
    tell: ({ lie, http, told }) => {
      http.fault(/** @type {any} */ ({ kind: 'missingRows', skus: [lie.sku], honest: true }));
      told.missing.push(lie.sku);
    },
  },
  /** One location is missing from the list. */
  locationMissing: {
    tell: ({ lie, http, told }) => {
      http.fault(/** @type {any} */ ({ kind: 'missingLocations', locations: [lie.location] }));
      told.missingLocations.push(lie.location);
    },
  },
  /** §1.3-6: figures are binary floats. */
  floats: { tell: ({ http }) => http.fault({ kind: 'floats' }) },
  /** A cache answers: figures from before under today's clock and sequence. */
  cached: {
    first: true,
    tell: ({ lie, http, told, erp }) => {
      lie.kept ??= { memory: http.remember(), content: told.content, sequence: told.sequence };
      http.fault(/** @type {any} */ ({ kind: 'replay', of: lie.kept.memory }));
      http.fault({ kind: 'envelope', field: 'as_of', value: http.now() });
      http.fault({ kind: 'envelope', field: 'sequence', value: told.sequence });
      told.content = lie.kept.content;
      told.stated = (ms) => ms + erp.skewMs;
    },
  },
  /** A proxy repeats an old answer, old clock and old sequence with it. */
  repeated: {
    first: true,
    tell: ({ lie, http, told, erp, clock }) => {
      lie.kept ??= {
        memory: http.remember(),
        content: told.content,
        sequence: told.sequence,
        at: clock.now() + erp.skewMs,
      };
      http.fault(/** @type {any} */ ({ kind: 'replay', of: lie.kept.memory }));
      http.fault({ kind: 'envelope', field: 'sequence', value: lie.kept.sequence });
      told.content = lie.kept.content;
      const { at } = lie.kept;
      told.stated = () => at;
      told.sequence = lie.kept.sequence;
    },
  },
};

/* tslint:disable */
/* eslint-disable */
// What may be asked and what is answered. Made by: cargo dev build, from src/wire/layout.rs.

/** A decimal number of base units as text, such as "47", "-4" or "0.25". */
export type Quantity = string;
/** An instant with its offset, such as "2026-11-23T10:00:00.000Z". */
export type Instant = string;
/** A question that was refused whole. */
export interface Refused { error: { code: string; path: string; message: string } }

export type Admission = "accepted" | "duplicate" | "late" | "conflict" | "witness" | "unknownUnit" | "acceptedAfterGap";
export type Cause = "clockFault" | "staleFeed" | "duplicateSku" | "unitMismatch" | "recordsDisagree" | "stockManagementOff" | "backordersAllowed" | "notInShop" | "notInErp" | "figureUnknown" | "blockedInErp" | "negativeInErp" | "unexplained";
export type FaultSide = "block" | "allow";
export type ItemStatus = "active" | "blocked" | "discontinued";
export type Mapping = "mapped" | "notInErp" | "duplicateSku" | "unknownUnit" | "notInShop";
export type Outcome = "allow" | "undecided" | "limit" | "block";
export type Owner = "operations" | "merchandising" | "warehouse";
export type Reason = "notIncreased" | "notGoverned" | "notInErp" | "duplicateSku" | "unknownUnit" | "blockedInErp" | "discontinued" | "figureUnknown" | "clockFault" | "figureStale" | "staleButCovered" | "notEnough" | "enough";
export type Severity = "low" | "medium" | "high";
export type StaleSide = "block" | "thin" | "allow";
export type Step = "browse" | "add" | "checkout" | "pay";

/** May this cart pass this step, and if not, what would. */
export interface DecideQuestion {
    now: Instant;
    step: Step;
    policy?: { maxAgeMs?: number; clockToleranceMs?: number; staleBrowse?: StaleSide; staleAdd?: StaleSide; staleCheckout?: StaleSide; stalePay?: StaleSide; unknown?: FaultSide; mapping?: FaultSide; thinFactorPercent?: number; bufferUnits?: Quantity; bufferPercent?: number; };
    pools: Array<{ figure?: Quantity | null; status?: ItemStatus; asOf?: Instant | null; receivedAt?: Instant | null; confirmedThrough?: Instant | null; unacknowledged?: Quantity; held?: Quantity; heldUntil?: Instant | null; salesPerDay?: Quantity | null; step?: Quantity; }>;
    lines: Array<{ pool?: number | null; governed?: boolean; mapping?: Mapping; quantity: Quantity; before?: Quantity | null; counted?: Quantity; saleStep?: Quantity; }>;
}
export interface DecideAnswer {
    outcome: Outcome;
    line: number | null;
    validUntil: Instant | null;
    pools: Array<{ figure: Quantity | null; unacknowledged: Quantity | null; held: Quantity | null; buffer: Quantity | null; available: Quantity | null; ageMs: number | null; freshUntil: Instant | null; }>;
    lines: Array<{ outcome: Outcome; reason: Reason; reasons: Reason[]; largest: Quantity | null; }>;
}

/** What should the shop show for this listing, and what is behind a difference. */
export interface ReconcileQuestion {
    now: Instant;
    policy?: { maxAgeMs?: number; clockToleranceMs?: number; staleBrowse?: StaleSide; staleAdd?: StaleSide; staleCheckout?: StaleSide; stalePay?: StaleSide; unknown?: FaultSide; mapping?: FaultSide; thinFactorPercent?: number; bufferUnits?: Quantity; bufferPercent?: number; };
    pool?: { figure?: Quantity | null; status?: ItemStatus; asOf?: Instant | null; receivedAt?: Instant | null; confirmedThrough?: Instant | null; unacknowledged?: Quantity; held?: Quantity; heldUntil?: Instant | null; salesPerDay?: Quantity | null; step?: Quantity; };
    listing?: { governed?: boolean; mapping?: Mapping; saleStep?: Quantity; priceCents?: number | null; unreduced?: Quantity; heldElsewhere?: Quantity; };
    shop?: { quantity?: Quantity | null; inStock: boolean; backorders?: boolean; } | null;
}
export interface ReconcileAnswer {
    shop: Quantity | null;
    difference: Quantity | null;
    drift: Quantity | null;
    terms: { figure: Quantity; unacknowledged: Quantity; buffer: Quantity; heldElsewhere: Quantity; blocked: Quantity; rounding: Quantity; clamp: Quantity; unreduced: Quantity; expected: Quantity; } | null;
    finding: { cause: Cause; severity: Severity; owner: Owner; oversell: Quantity; oversellCents: number; lost: Quantity; lostCents: number; } | null;
    ageMs: number | null;
    freshUntil: Instant | null;
}

/** Does this claim become the pool's figure. */
export interface AdmitQuestion {
    toleranceMs?: number;
    owner?: boolean;
    unitKnown?: boolean;
    gapless?: boolean;
    standing?: { figure?: Quantity | null; status?: ItemStatus; asOf: Instant; receivedAt: Instant; sequence?: number | null; } | null;
    claim: { figure?: Quantity | null; status?: ItemStatus; asOf: Instant; receivedAt: Instant; sequence?: number | null; };
}
export interface AdmitAnswer {
    admission: Admission;
    clockAhead: boolean;
    standing: { figure: Quantity | null; status: ItemStatus; asOf: Instant; receivedAt: Instant; sequence: number | null; } | null;
}

/** Up to when has the feed told us everything after this poll. */
export interface ConfirmQuestion {
    confirmed?: Instant | null;
    sentAt: Instant;
    statedAt?: Instant | null;
    complete?: boolean;
    unbroken?: boolean;
}
export interface ConfirmAnswer {
    confirmed: Instant | null;
}

/** What does this order line still take off the pool's figure. */
export interface AcknowledgeQuestion {
    lagMs: number;
    position?: Instant | null;
    net: Quantity;
    contained?: Quantity;
    lowest?: Quantity | null;
    revisedAt: Instant;
}
export interface AcknowledgeAnswer {
    contained: Quantity;
    lowest: Quantity;
    unacknowledged: Quantity;
    counted: Quantity;
    settled: boolean;
}

export interface Questions {
    decide: DecideQuestion;
    reconcile: ReconcileQuestion;
    admit: AdmitQuestion;
    confirm: ConfirmQuestion;
    acknowledge: AcknowledgeQuestion;
}

export interface Answers {
    decide: DecideAnswer;
    reconcile: ReconcileAnswer;
    admit: AdmitAnswer;
    confirm: ConfirmAnswer;
    acknowledge: AcknowledgeAnswer;
}



/**
 * Asks the core one question and returns its answer, or `{error: {code, path, message}}`.
 *
 * `call` is `decide`, `reconcile`, `admit`, `confirm` or `acknowledge`. Nothing is thrown for a
 * malformed question; an exception means that the module itself is broken and must be loaded anew.
 */
export function ask(call: keyof Questions, question: Questions[keyof Questions]): Answers[keyof Answers] | Refused;

/**
 * The version of the crate and of the records it speaks, such as `0.1.0 format 1`.
 */
export function version(): string;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly ask: (a: number, b: number, c: any) => [number, number, number];
    readonly version: () => [number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;

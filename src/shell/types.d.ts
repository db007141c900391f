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

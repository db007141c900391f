/* tslint:disable */
/* eslint-disable */
// What may be asked and what is answered. Made by: cargo dev build, from src/wire/layout.

/** A decimal number of base units as text, such as "47", "-4" or "0.25". */
export type Quantity = string;
/** An instant with its offset, such as "2026-11-23T10:00:00.000Z". */
export type Instant = string;
/** A question that was refused whole. */
export interface Refused { error: { code: string; path: string; message: string } }

/** Which layout these types are of: the same stands in records.js and Layout.php. */
export type LayoutFingerprint = "3-678da423b8105c7e";

export type Absence = "keep" | "zero";
export type Admission = "accepted" | "duplicate" | "late" | "conflict" | "witness" | "unknownUnit" | "refused" | "waits" | "unchanged" | "missing" | "zeroed";
export type Agreement = "unknown" | "agrees" | "over" | "under";
export type Arrival = "go" | "judge" | "stay" | "release";
export type Basis = "onHand" | "free";
export type Cause = "clockFault" | "acknowledgementOverdue" | "returnAwaiting" | "staleFeed" | "messageConflict" | "manualEdit" | "foreignWrite" | "countedTwice" | "duplicateSku" | "unitMismatch" | "componentFault" | "recordsDisagree" | "stockManagementOff" | "backordersAllowed" | "missingFromSnapshot" | "notInShop" | "noSku" | "notInErp" | "figureUnknown" | "blockedInErp" | "negativeInErp" | "overPromised" | "unexplained";
export type Clock = "keep" | "start" | "respond" | "met" | "pause" | "resume" | "stop" | "broken";
export type Closure = "healed" | "repaired" | "accepted" | "fixedElsewhere" | "reattributed" | "duplicateOf" | "subjectGone" | "policyChanged";
export type Contract = "orderReads" | "weak";
export type Effect = "demand" | "hold" | "left" | "baseline";
export type EscalationStep = "ownerAgain" | "deputy" | "roleLead" | "administrator";
export type FaultAction = "block" | "allow";
export type Handling = "moved" | "logged" | "late" | "notDue" | "refused";
export type Happening = "disagree" | "agree" | "unknown" | "reattributed" | "inherited" | "acknowledge" | "assign" | "note" | "snooze" | "snoozeEnds" | "ackExpires" | "stepDue" | "repairApplied" | "repairUndone" | "close" | "parentOpened" | "parentClosed" | "subjectGone" | "policyChanged" | "markedDuplicate";
export type Holding = "promise" | "take" | "keep" | "release";
export type ItemStatus = "active" | "blocked" | "discontinued";
export type KitKind = "stocked" | "assembledToOrder" | "phantom";
export type Mapping = "mapped" | "notInErp" | "duplicateSku" | "unknownUnit" | "notInShop" | "noSku";
export type News = "opened" | "worse" | "resolved" | "snoozeOver" | "ackExpired" | "takenOver" | "flapping" | "repairUndone" | "stillThere" | "overdue" | "assigned";
export type Notice = "silent" | "wait" | "digest" | "tell";
export type NoticeReason = "first" | "worse" | "newMember" | "snoozeOver" | "allResolved" | "repeat";
export type OrderStatus = "checkoutDraft" | "pending" | "onHold" | "processing" | "completed" | "refunded" | "cancelled" | "failed" | "custom" | "autoDraft" | "draft" | "new" | "trash";
export type Outcome = "allow" | "undecided" | "limit" | "block";
export type Owner = "operations" | "merchandising" | "warehouse" | "support";
export type Progress = "entered" | "confirmed" | "reserved" | "picked" | "shipped";
export type QueueCause = "acknowledgementOverdue" | "returnAwaiting" | "staleFeed" | "messageConflict" | "manualEdit" | "foreignWrite" | "countedTwice" | "duplicateSku" | "unitMismatch" | "recordsDisagree" | "stockManagementOff" | "backordersAllowed" | "missingFromSnapshot" | "notInShop" | "notInErp" | "negativeInErp" | "unexplained" | "figureUnknown" | "clockFault" | "blockedInErp" | "overPromised" | "componentFault" | "noSku" | "orderUnacknowledged" | "orderStateUnknown" | "orderStateRegressed" | "paidNotHandedOver" | "cancelRaceLost" | "feedDown" | "engineFault" | "outboxFailing" | "ownerUnreachable" | "calendarEnded" | "feedHeld" | "feedRestarted" | "sequenceGap" | "revivedWithoutStock" | "closedShort" | "promiseBroken" | "refundWithoutProof" | "returnWithoutRefund" | "paymentReversed" | "shippedButCancelled" | "refundWithoutReturn" | "returnUnannounced" | "shipmentReversed" | "otherWriter" | "orderHeld";
export type Reason = "notIncreased" | "notGoverned" | "notInErp" | "noSku" | "duplicateSku" | "unknownUnit" | "componentFault" | "blockedInErp" | "discontinued" | "figureUnknown" | "clockFault" | "figureStale" | "promiseKept" | "staleButCovered" | "notEnough" | "enoughWithSupply" | "enough";
export type Recipient = "owner" | "deputy" | "roleLead" | "administrator";
export type Refusal = "notOpen" | "closed" | "needsNote" | "inThePast" | "notByHand" | "notAParent";
export type Repair = "none" | "applied" | "undone";
export type Scope = "exception" | "listing" | "group" | "source" | "cause" | "fallback";
export type Sent = "yes" | "no" | "unknown";
export type Severity = "low" | "medium" | "high";
export type StaleAction = "block" | "allowIfCovered" | "allow";
export type State = "suspected" | "open" | "acknowledged" | "snoozed" | "resolved";
export type Step = "browse" | "add" | "checkout" | "pay";
export type Why = "new" | "ongoing" | "worse" | "regressed" | "closedTooEarly" | "ackExpired" | "snoozeOver" | "repairUndone" | "assigned";

/** May this cart pass this step, and if not, what would. */
export interface DecideQuestion {
    now: Instant;
    step: Step;
    policy?: { maxAgeMs?: number; clockToleranceMs?: number; staleBrowse?: StaleAction; staleAdd?: StaleAction; staleCheckout?: StaleAction; stalePay?: StaleAction; unknown?: FaultAction; mapping?: FaultAction; salesFactorPercent?: number; safetyStockUnits?: Quantity; safetyStockPercent?: number; backorderCap?: Quantity; supplyWindowMs?: number; graceMs?: number; graceConfirmations?: number; };
    policies?: Array<{ maxAgeMs?: number; clockToleranceMs?: number; staleBrowse?: StaleAction; staleAdd?: StaleAction; staleCheckout?: StaleAction; stalePay?: StaleAction; unknown?: FaultAction; mapping?: FaultAction; salesFactorPercent?: number; safetyStockUnits?: Quantity; safetyStockPercent?: number; backorderCap?: Quantity; supplyWindowMs?: number; graceMs?: number; graceConfirmations?: number; }> | null;
    pools: Array<{ figure?: Quantity | null; status?: ItemStatus; asOf?: Instant | null; receivedAt?: Instant | null; confirmedThrough?: Instant | null; roseAt?: Instant | null; inFlight?: Quantity; salesPerDay?: Quantity | null; step?: Quantity; kitKind?: KitKind; policy?: number | null; }>;
    lines: Array<{ pool?: number | null; governed?: boolean; mapping?: Mapping; quantity: Quantity; before?: Quantity | null; alreadyCounted?: Quantity; saleStep?: Quantity; quantityPer?: Quantity; policy?: number | null; promised?: Quantity; promisedUntil?: Instant | null; }>;
    components?: Array<{ kit: number; pool: number; quantityPer?: Quantity; }> | null;
    supplies?: Array<{ pool: number; quantity: Quantity; dueAt: Instant; readAt: Instant; }> | null;
    holds?: Array<{ pool: number; quantity: Quantity; until: Instant; own?: boolean; }> | null;
}
export interface DecideAnswer {
    outcome: Outcome;
    line: number | null;
    validUntil: Instant | null;
    pools: Array<{ figure: Quantity | null; inFlight: Quantity | null; held: Quantity | null; safetyStock: Quantity | null; backorderAllowance: Quantity | null; available: Quantity | null; ageMs: number | null; freshUntil: Instant | null; taken: Quantity; assembled: Quantity; }>;
    lines: Array<{ outcome: Outcome; reason: Reason; reasons: Reason[]; uncounted: Quantity; maxQuantity: Quantity | null; pool: number | null; availableAt: Instant | null; shopDecides: boolean; suggestedQuantity: Quantity | null; }>;
}

/** What should the shop show for this listing, and what is behind a difference. */
export interface ReconcileQuestion {
    now: Instant;
    differsSince?: Instant | null;
    confirmations?: number;
    lookedAt?: Instant | null;
    policy?: { maxAgeMs?: number; clockToleranceMs?: number; staleBrowse?: StaleAction; staleAdd?: StaleAction; staleCheckout?: StaleAction; stalePay?: StaleAction; unknown?: FaultAction; mapping?: FaultAction; salesFactorPercent?: number; safetyStockUnits?: Quantity; safetyStockPercent?: number; backorderCap?: Quantity; supplyWindowMs?: number; graceMs?: number; graceConfirmations?: number; };
    policies?: Array<{ maxAgeMs?: number; clockToleranceMs?: number; staleBrowse?: StaleAction; staleAdd?: StaleAction; staleCheckout?: StaleAction; stalePay?: StaleAction; unknown?: FaultAction; mapping?: FaultAction; salesFactorPercent?: number; safetyStockUnits?: Quantity; safetyStockPercent?: number; backorderCap?: Quantity; supplyWindowMs?: number; graceMs?: number; graceConfirmations?: number; }> | null;
    pools: Array<{ figure?: Quantity | null; status?: ItemStatus; asOf?: Instant | null; receivedAt?: Instant | null; confirmedThrough?: Instant | null; roseAt?: Instant | null; inFlight?: Quantity; salesPerDay?: Quantity | null; step?: Quantity; kitKind?: KitKind; policy?: number | null; }>;
    listing?: { governed?: boolean; mapping?: Mapping; pool?: number | null; saleStep?: Quantity; quantityPer?: Quantity; priceCents?: number | null; pendingReduction?: Quantity; heldElsewhere?: Quantity; heldElsewhereUntil?: Instant | null; };
    shop?: { quantity?: Quantity | null; inStock: boolean; backorders?: boolean; lookupQuantity?: Quantity | null; lookupInStock?: boolean | null; termInStock?: boolean | null; } | null;
    evidence?: Array<{ cause: Cause; units?: Quantity | null; }> | null;
    components?: Array<{ kit: number; pool: number; quantityPer?: Quantity; }> | null;
    supplies?: Array<{ pool: number; quantity: Quantity; dueAt: Instant; readAt: Instant; }> | null;
    holds?: Array<{ pool: number; quantity: Quantity; until: Instant; own?: boolean; }> | null;
}
export interface ReconcileAnswer {
    causes: Array<{ cause: Cause; severity: Severity; owner: Owner; units: Quantity; }>;
    shop: Quantity | null;
    difference: Quantity | null;
    drift: Quantity | null;
    exception: boolean;
    terms: { figure: Quantity; inFlight: Quantity; safetyStock: Quantity; backorderAllowance: Quantity; heldElsewhere: Quantity; blocked: Quantity; rounding: Quantity; clamp: Quantity; pendingReduction: Quantity; expected: Quantity; } | null;
    finding: { cause: Cause; severity: Severity; owner: Owner; oversell: Quantity; oversellCents: number; lost: Quantity; lostCents: number; } | null;
    ageMs: number | null;
    freshUntil: Instant | null;
    changesAt: Instant | null;
    differsSince: Instant | null;
    confirmations: number;
    agreement: Agreement;
    stale: boolean;
}

/** Does this row become the pool's figure, and may its poll confirm the pool. */
export interface AdmitQuestion {
    toleranceMs?: number;
    owner?: boolean;
    readable?: boolean;
    unitKnown?: boolean;
    gapless?: boolean;
    complete?: boolean;
    lastSequence?: number | null;
    epoch?: number;
    epochSince?: Instant | null;
    readsOrders?: boolean;
    ordersReadAt?: Instant | null;
    means?: Absence;
    confirmedThrough?: Instant | null;
    sharedCoverage?: boolean;
    current?: { figure?: Quantity | null; status?: ItemStatus; asOf: Instant; receivedAt: Instant; sequence?: number | null; epoch?: number; roseAt?: Instant | null; } | null;
    stopped?: { through?: Instant | null; asOf: Instant; sequence?: number | null; } | null;
    claim?: { figure?: Quantity | null; status?: ItemStatus; asOf: Instant; receivedAt: Instant; sequence?: number | null; } | null;
    omission?: { asOf: Instant; receivedAt: Instant; sequence?: number | null; } | null;
}
export interface AdmitAnswer {
    admission: Admission;
    advances: boolean;
    gapFrom: number | null;
    gapTo: number | null;
    clockAhead: boolean;
    restarted: boolean;
    unsellable: boolean;
    unitKnown: boolean | null;
    current: { figure: Quantity | null; status: ItemStatus; asOf: Instant; receivedAt: Instant; sequence: number | null; epoch: number; roseAt: Instant | null; } | null;
    stopped: { through: Instant | null; asOf: Instant; sequence: number | null; } | null;
}

/** Up to when has the feed told us everything after this poll. */
export interface ConfirmQuestion {
    confirmedThrough?: Instant | null;
    sequence?: number | null;
    gapTo?: number | null;
    seenTo?: number | null;
    stopped?: boolean;
    gapless?: boolean;
    sentAt: Instant;
    statedAt?: Instant | null;
    whole?: boolean;
    snapshot?: boolean;
    since?: Instant | null;
    alone?: boolean;
    firstSequence?: number | null;
    lastSequence?: number | null;
    unreadable?: boolean;
}
export interface ConfirmAnswer {
    confirmedThrough: Instant | null;
    sequence: number | null;
    gapTo: number | null;
    seenTo: number | null;
    stopped: boolean;
    advanced: boolean;
}

/** What of this order line does the figure reflect, and what must still be taken off. */
export interface ReflectQuestion {
    now: Instant;
    contract: Contract;
    basis?: Basis;
    reflectsOrdersFrom?: Progress;
    position?: Instant | null;
    ordersReadAt?: Instant | null;
    epoch?: number;
    lagMs?: number;
    limitMs?: number;
    net: Quantity;
    changedAt: Instant;
    reflected?: Quantity;
    reflectedEpoch?: number;
    exportedAt?: Instant | null;
    reads?: Array<{ at: Instant; begunAt: Instant; epoch?: number; entered?: Quantity; confirmed?: Quantity; reserved?: Quantity; picked?: Quantity; shipped?: Quantity; }> | null;
    revisions?: Array<{ net: Quantity; at: Instant; sent?: Sent; exportedAt?: Instant | null; answeredAt?: Instant | null; }> | null;
    parts?: Array<{ from?: Quantity; to?: Quantity | null; quantityPer: Quantity; }> | null;
}
export interface ReflectAnswer {
    net: Quantity;
    reflected: Quantity;
    inFlight: Quantity;
    alreadyCounted: Quantity;
    settledReads: number;
    settledRevisions: number;
    settled: boolean;
    overdue: boolean;
    uncoveredRaise: boolean;
    waitsFor: Instant | null;
    covers: number | null;
    merge: { from: number; least: Quantity; most: Quantity; at: Instant; } | null;
}

/** What do several locations come to as one pool. */
export interface GroupQuestion {
    locations: Array<{ figure?: Quantity | null; status?: ItemStatus; asOf?: Instant | null; receivedAt?: Instant | null; confirmedThrough?: Instant | null; stoppedThrough?: Instant | null; roseAt?: Instant | null; }>;
}
export interface GroupAnswer {
    claim: { figure: Quantity | null; status: ItemStatus; asOf: Instant; receivedAt: Instant; position: Instant; roseAt: Instant | null; } | null;
}

/** Which policy holds where store, categories and product each have their say. */
export interface ResolveQuestion {
    layers: Array<{ maxAgeMs?: number | null; clockToleranceMs?: number | null; staleBrowse?: StaleAction | null; staleAdd?: StaleAction | null; staleCheckout?: StaleAction | null; stalePay?: StaleAction | null; unknown?: FaultAction | null; mapping?: FaultAction | null; salesFactorPercent?: number | null; safetyStockUnits?: Quantity | null; safetyStockPercent?: number | null; backorderCap?: Quantity | null; supplyWindowMs?: number | null; graceMs?: number | null; graceConfirmations?: number | null; excluded?: boolean | null; }>;
}
export interface ResolveAnswer {
    policy: { maxAgeMs: number; clockToleranceMs: number; staleBrowse: StaleAction; staleAdd: StaleAction; staleCheckout: StaleAction; stalePay: StaleAction; unknown: FaultAction; mapping: FaultAction; salesFactorPercent: number; safetyStockUnits: Quantity; safetyStockPercent: number; backorderCap: Quantity; supplyWindowMs: number; graceMs: number; graceConfirmations: number; };
    from: { maxAgeMs: number | null; clockToleranceMs: number | null; staleBrowse: number | null; staleAdd: number | null; staleCheckout: number | null; stalePay: number | null; unknown: number | null; mapping: number | null; salesFactorPercent: number | null; safetyStockUnits: number | null; safetyStockPercent: number | null; backorderCap: number | null; supplyWindowMs: number | null; graceMs: number | null; graceConfirmations: number | null; };
    excludedBy: number | null;
}

/** What does an order in this status take of the stock. */
export interface OrderQuestion {
    status: OrderStatus;
    enteredAt?: Instant | null;
    completedAt?: Instant | null;
    feedSince?: Instant | null;
    counted?: boolean;
    lines?: Array<{ ordered: Quantity; refunded?: Quantity; }> | null;
}
export interface OrderAnswer {
    effect: Effect;
    unclear: boolean;
    recorded: boolean;
    awaitsReduction: boolean;
    setPending: boolean;
    lines: Array<{ net: Quantity; }>;
}

/** Is this read of the ERP's orders taken, and which lines does it leave out. */
export interface OrderReadQuestion {
    now: Instant;
    at: Instant;
    begunAt: Instant;
    clockToleranceMs?: number;
    ordersReadAt?: Instant | null;
    complete?: boolean;
    heardSince?: Instant | null;
    epochSince?: Instant | null;
    limitMs?: number;
    lines?: Array<{ shownAt: Instant; }> | null;
}
export interface OrderReadAnswer {
    inFuture: boolean;
    ofOlderEpoch: boolean;
    begunAt: Instant;
    ordersReadAt: Instant | null;
    settlesBefore: Instant | null;
    lines: Array<{ leftOut: boolean; }>;
}

/** What of an item that the ERP shows of an order belongs to which of its lines. */
export interface SpreadQuestion {
    entered?: Quantity;
    confirmed?: Quantity;
    reserved?: Quantity;
    picked?: Quantity;
    shipped?: Quantity;
    lines: Array<{ net: Quantity; }>;
}
export interface SpreadAnswer {
    moreThanAsked: boolean;
    lines: Array<{ entered: Quantity; confirmed: Quantity; reserved: Quantity; picked: Quantity; shipped: Quantity; }>;
}

/** What do whole kits that the ERP shows say of what they are made of. */
export interface ExplodeQuestion {
    net: Quantity;
    entered?: Quantity;
    confirmed?: Quantity;
    reserved?: Quantity;
    picked?: Quantity;
    shipped?: Quantity;
    parts: Array<{ from?: Quantity; to?: Quantity | null; quantityPer: Quantity; }>;
    revisions?: Array<{ net: Quantity; }> | null;
}
export interface ExplodeAnswer {
    parts: Array<{ entered: Quantity; confirmed: Quantity; reserved: Quantity; picked: Quantity; shipped: Quantity; }>;
}

/** Which units of an order line are ready-made, and what do they take of each pool. */
export interface BillQuestion {
    units: Quantity;
    pools: Array<{ kitKind?: KitKind; taken?: Quantity; }>;
    draws: Array<{ pool: number; quantityPer?: Quantity; }>;
    components?: Array<{ kit: number; pool: number; quantityPer?: Quantity; }> | null;
}
export interface BillAnswer {
    parts: Array<{ pool: number; from: Quantity; to: Quantity | null; quantityPer: Quantity; taken: Quantity; }>;
}

/** How does a kit's order line stand on ready-made and on assembled units. */
export interface SplitQuestion {
    quantity: Quantity;
    readyMade: Quantity;
    assembled: Quantity;
    erpReadyMade?: Quantity | null;
    erpAssembled?: Quantity | null;
    read?: Quantity | null;
}
export interface SplitAnswer {
    readyMade: Quantity;
    assembled: Quantity;
    readReadyMade: Quantity | null;
    readAssembled: Quantity | null;
}

/** How many units of an order line does every pool count that it draws on. */
export interface CountedQuestion {
    units: Quantity;
    pools: Array<{ alreadyCounted: Quantity; }>;
    parts: Array<{ pool: number; from?: Quantity; to?: Quantity | null; quantityPer: Quantity; }>;
}
export interface CountedAnswer {
    alreadyCounted: Quantity;
}

/** Which of the feeds that have spoken of a pool is to own it. */
export interface OwnerQuestion {
    feeds: Array<{ ranking?: number; owns?: boolean; leaves?: boolean; position: Instant; lagMs: number; }>;
}
export interface OwnerAnswer {
    owner: number | null;
    waits: boolean;
}

/** May this feed take effect before a person has looked at it. */
export interface MassGuardQuestion {
    sellable: number;
    unsellable: number;
    sharePercent?: number;
    least?: number;
}
export interface MassGuardAnswer {
    held: boolean;
}

/** Is this listing's stock the ERP's to say. */
export interface GovernQuestion {
    bound: boolean;
    stockManaged: boolean;
    virtual: boolean;
    downloadable: boolean;
    excluded: boolean;
    keyed?: boolean;
    shared?: boolean;
    unitKnown?: boolean;
}
export interface GovernAnswer {
    governed: boolean;
    mapping: Mapping;
}

/** How many units of a listing sell on an average day. */
export interface SalesRateQuestion {
    now: Instant;
    sold: Quantity;
    countedFrom: Instant;
    firstOrderAt?: Instant | null;
}
export interface SalesRateAnswer {
    rate: Quantity | null;
}

/** Is this feed as a whole late. */
export interface FeedHealthQuestion {
    now: Instant;
    toldThrough?: Instant | null;
    maxAgeMs?: number;
}
export interface FeedHealthAnswer {
    ageMs: number | null;
    late: boolean;
    lateFrom: Instant | null;
}

/** May this order have another status now that its money has arrived. */
export interface PaymentQuestion {
    from: OrderStatus;
    to: OrderStatus;
    paid?: boolean;
    wasPaid?: boolean;
    held?: boolean;
    byPerson?: boolean;
}
export interface PaymentAnswer {
    arrival: Arrival;
}

/** What becomes of the units that are held for an order after a verdict on it. */
export interface HoldingQuestion {
    step: Step;
    outcome: Outcome;
    now?: Instant | null;
    reasons: Array<{ outcome: Outcome; reason: Reason; }>;
    holds?: Array<{ until: Instant; }> | null;
}
export interface HoldingAnswer {
    step: Step;
    holding: Holding;
}

/** What becomes of an exception by what happened to it. */
export interface ExceptionQuestion {
    happening: Happening;
    now: Instant;
    cause: QueueCause;
    shopRead?: number;
    erpPosition?: number;
    severity?: Severity;
    cents?: number;
    ordersShort?: boolean;
    graceMs?: number;
    graceConfirmations?: number;
    until?: Instant | null;
    worseByCents?: number | null;
    note?: boolean;
    samePerson?: boolean;
    closure?: Closure | null;
    parent?: QueueCause | null;
    step?: EscalationStep | null;
    inheritedState?: State | null;
    inheritedFirstSeen?: Instant | null;
    inheritedSeen?: number;
    exception?: { state: State; why?: Why | null; closure?: Closure | null; opening: number; seen: number; agreed: number; agreedSince?: Instant | null; firstSeen?: Instant | null; openedAt?: Instant | null; openedBefore?: Instant | null; openedEarlier?: Instant | null; closeShopRead: number; closeErpPosition: number; judgedShopRead: number; judgedErpPosition: number; mutedSince?: Instant | null; flapping: boolean; repair: Repair; ackUntil?: Instant | null; snoozeUntil?: Instant | null; snoozeWorseByCents?: number | null; severity: Severity; cents: number; toldSeverity: Severity; toldCents: number; } | null;
}
export interface ExceptionAnswer {
    exception: { state: State; why: Why | null; closure: Closure | null; opening: number; seen: number; agreed: number; agreedSince: Instant | null; firstSeen: Instant | null; openedAt: Instant | null; openedBefore: Instant | null; openedEarlier: Instant | null; closeShopRead: number; closeErpPosition: number; judgedShopRead: number; judgedErpPosition: number; mutedSince: Instant | null; flapping: boolean; repair: Repair; ackUntil: Instant | null; snoozeUntil: Instant | null; snoozeWorseByCents: number | null; severity: Severity; cents: number; toldSeverity: Severity; toldCents: number; };
    handling: Handling;
    refusal: Refusal | null;
    clock: Clock;
    news: News | null;
    routed: boolean;
    escalated: boolean;
}

/** What does a comparison say to each exception of its subject. */
export interface AttributionQuestion {
    known?: boolean;
    causes: Array<{ cause: QueueCause; live: boolean; found: boolean; }>;
}
export interface AttributionAnswer {
    causes: Array<{ happening: Happening; other: number | null; }>;
}

/** Whose is this exception. */
export interface OwnershipQuestion {
    cause: QueueCause;
    rules: Array<{ scope: Scope; listings?: number; since: Instant; ownerReachable: boolean; deputyReachable?: boolean; leadReachable?: boolean; }>;
}
export interface OwnershipAnswer {
    rule: number | null;
    recipient: Recipient | null;
    owner: Owner;
    follower: Owner | null;
}

/** When is this exception due. */
export interface DeadlinesQuestion {
    start: Instant;
    severity: Severity;
    respondMs?: number | null;
    resolveMs?: number | null;
    remindedAt?: Instant | null;
    coversUntil: Instant;
    intervals: Array<{ opensAt: Instant; closesAt: Instant; }>;
}
export interface DeadlinesAnswer {
    ownerAgainAt: Instant | null;
    respondDue: Instant | null;
    resolveDue: Instant | null;
    administratorAt: Instant | null;
    reminderAt: Instant | null;
    ackUntil: Instant | null;
    beyondCalendar: boolean;
}

/** How much open time lies between two instants, and when is so much of it over. */
export interface OpenTimeQuestion {
    from: Instant;
    to?: Instant | null;
    workMs?: number | null;
    coversUntil: Instant;
    intervals: Array<{ opensAt: Instant; closesAt: Instant; }>;
}
export interface OpenTimeAnswer {
    elapsedMs: number | null;
    due: Instant | null;
    opensAt: Instant | null;
    beyondCalendar: boolean;
}

/** Is somebody told of these exceptions now. */
export interface NoticeQuestion {
    now: Instant;
    lastToldAt?: Instant | null;
    newsSince?: Instant | null;
    still?: number;
    fresh?: number;
    worse?: number;
    woken?: number;
    resolved?: number;
    severity: Severity;
    ordersShort?: boolean;
    dayBegan?: Instant | null;
    opensAt?: Instant | null;
}
export interface NoticeAnswer {
    notice: Notice;
    reason: NoticeReason | null;
    at: Instant | null;
}

/** Which open order lines does a shortage meet. */
export interface AffectedQuestion {
    there: Quantity;
    onlyWholeOrders?: boolean;
    lines: Array<{ order: number; promisedBy?: Instant | null; orderedAt: Instant; asks: Quantity; }>;
}
export interface AffectedAnswer {
    left: Quantity;
    lines: Array<{ covered: Quantity; short: Quantity; }>;
}

export interface Questions {
    decide: DecideQuestion;
    reconcile: ReconcileQuestion;
    admit: AdmitQuestion;
    confirm: ConfirmQuestion;
    reflect: ReflectQuestion;
    group: GroupQuestion;
    resolve: ResolveQuestion;
    order: OrderQuestion;
    orderRead: OrderReadQuestion;
    spread: SpreadQuestion;
    explode: ExplodeQuestion;
    bill: BillQuestion;
    split: SplitQuestion;
    counted: CountedQuestion;
    owner: OwnerQuestion;
    massGuard: MassGuardQuestion;
    govern: GovernQuestion;
    salesRate: SalesRateQuestion;
    feedHealth: FeedHealthQuestion;
    payment: PaymentQuestion;
    holding: HoldingQuestion;
    exception: ExceptionQuestion;
    attribution: AttributionQuestion;
    ownership: OwnershipQuestion;
    deadlines: DeadlinesQuestion;
    openTime: OpenTimeQuestion;
    notice: NoticeQuestion;
    affected: AffectedQuestion;
}

export interface Answers {
    decide: DecideAnswer;
    reconcile: ReconcileAnswer;
    admit: AdmitAnswer;
    confirm: ConfirmAnswer;
    reflect: ReflectAnswer;
    group: GroupAnswer;
    resolve: ResolveAnswer;
    order: OrderAnswer;
    orderRead: OrderReadAnswer;
    spread: SpreadAnswer;
    explode: ExplodeAnswer;
    bill: BillAnswer;
    split: SplitAnswer;
    counted: CountedAnswer;
    owner: OwnerAnswer;
    massGuard: MassGuardAnswer;
    govern: GovernAnswer;
    salesRate: SalesRateAnswer;
    feedHealth: FeedHealthAnswer;
    payment: PaymentAnswer;
    holding: HoldingAnswer;
    exception: ExceptionAnswer;
    attribution: AttributionAnswer;
    ownership: OwnershipAnswer;
    deadlines: DeadlinesAnswer;
    openTime: OpenTimeAnswer;
    notice: NoticeAnswer;
    affected: AffectedAnswer;
}

/** A question whose answer is wanted in words. */
export interface Explain {
    call: "decide" | "reconcile";
    question: DecideQuestion | ReconcileQuestion;
    audience?: "shopper" | "operator" | "developer";
}
/** One term of a promise or an expected figure. */
export interface ExplainedTerm {
    term: string; symbol: string; value: Quantity | null; source: string; ageMs: number | null;
    facts: Record<string, unknown>; text: string;
}
/** A reason or cause in words. `number` is there for developers. */
export interface Spoken { label: string; text: string; help: string; number?: number }
/** One line's verdict in words: `code` and `text` for a shopper, `rule` and its words for others. */
export interface ExplainedLine extends Partial<Spoken> {
    line: number; outcome: Outcome; max_quantity: Quantity | null; availableAt: Instant | null; suggested_quantity: Quantity | null;
    code?: string; rule?: Reason; pool?: number | null; maxAgeMs?: number; policy?: number | null; also?: Array<Spoken & { rule: Reason }>;
}
/** One pool with every term; not for shoppers. */
export interface ExplainedPool {
    terms: ExplainedTerm[]; taken: Quantity; assembled: Quantity;
    asOf: Instant | null; confirmedThrough: Instant | null; freshUntil: Instant | null;
}
/** A verdict in words. */
export interface ExplainedCart {
    call: "decide"; audience: string; outcome: Outcome; lines: ExplainedLine[]; expires: Instant | null;
    pools?: ExplainedPool[]; answer?: DecideAnswer;
}
/** A drift in words. */
export interface ExplainedListing {
    call: "reconcile"; audience: string; shop: Quantity | null; difference: Quantity | null; drift: Quantity | null;
    terms: ExplainedTerm[] | null;
    causes: Array<Spoken & { cause: Cause; units: Quantity; severity: Severity; owner: Owner }>;
    expires: Instant | null; answer?: ReconcileAnswer;
}
export type Explained = ExplainedCart | ExplainedListing;

/** What all rows of `reconcileColumns` share. */
export interface ReconcileShared {
    now: Instant;
    policy?: ReconcileQuestion["policy"];
}
/** One value a listing in each column. Amounts are ten-thousandths, instants milliseconds since
 * 1970; flags are 0 or 1, codes the numbers of `codes()`. NaN and 255: not there. */
export interface ReconcileColumns {
    differsSince?: Float64Array;
    confirmations?: Float64Array;
    lookedAt?: Float64Array;
    figure?: Float64Array;
    status?: Uint8Array;
    asOf?: Float64Array;
    receivedAt?: Float64Array;
    confirmedThrough?: Float64Array;
    roseAt?: Float64Array;
    inFlight?: Float64Array;
    salesPerDay?: Float64Array;
    step?: Float64Array;
    kitKind?: Uint8Array;
    governed?: Uint8Array;
    mapping?: Uint8Array;
    pool?: Float64Array;
    saleStep?: Float64Array;
    quantityPer?: Float64Array;
    priceCents?: Float64Array;
    pendingReduction?: Float64Array;
    heldElsewhere?: Float64Array;
    heldElsewhereUntil?: Float64Array;
    quantity?: Float64Array;
    inStock?: Uint8Array;
    backorders?: Uint8Array;
    lookupQuantity?: Float64Array;
    lookupInStock?: Uint8Array;
    termInStock?: Uint8Array;
}
export interface ReconciledColumns {
    shop: Float64Array;
    difference: Float64Array;
    drift: Float64Array;
    exception: Uint8Array;
    expected: Float64Array;
    cause: Uint8Array;
    severity: Uint8Array;
    owner: Uint8Array;
    oversell: Float64Array;
    oversellCents: Float64Array;
    lost: Float64Array;
    lostCents: Float64Array;
    ageMs: Float64Array;
    freshUntil: Float64Array;
}
/** The words of each closed list by their numbers. */
export interface Codes {
    Absence: Array<Absence | null>;
    Admission: Array<Admission | null>;
    Agreement: Array<Agreement | null>;
    Arrival: Array<Arrival | null>;
    Basis: Array<Basis | null>;
    Cause: Array<Cause | null>;
    Clock: Array<Clock | null>;
    Closure: Array<Closure | null>;
    Contract: Array<Contract | null>;
    Effect: Array<Effect | null>;
    EscalationStep: Array<EscalationStep | null>;
    FaultAction: Array<FaultAction | null>;
    Handling: Array<Handling | null>;
    Happening: Array<Happening | null>;
    Holding: Array<Holding | null>;
    ItemStatus: Array<ItemStatus | null>;
    KitKind: Array<KitKind | null>;
    Mapping: Array<Mapping | null>;
    News: Array<News | null>;
    Notice: Array<Notice | null>;
    NoticeReason: Array<NoticeReason | null>;
    OrderStatus: Array<OrderStatus | null>;
    Outcome: Array<Outcome | null>;
    Owner: Array<Owner | null>;
    Progress: Array<Progress | null>;
    QueueCause: Array<QueueCause | null>;
    Reason: Array<Reason | null>;
    Recipient: Array<Recipient | null>;
    Refusal: Array<Refusal | null>;
    Repair: Array<Repair | null>;
    Scope: Array<Scope | null>;
    Sent: Array<Sent | null>;
    Severity: Array<Severity | null>;
    StaleAction: Array<StaleAction | null>;
    State: Array<State | null>;
    Step: Array<Step | null>;
    Why: Array<Why | null>;
}



/**
 * Many plain listings in columns that lie in the module's own memory, so that nothing is copied in or out.
 *
 * Amounts are ten-thousandths, instants milliseconds since 1970; flags are 0 or 1 and codes the
 * numbers of [`codes`]. `NaN` in a `Float64Array` and 255 in a `Uint8Array` stand for a value that is
 * not there. Made by [`listings`]; `free()` gives the memory back.
 */
export class Listings {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The columns, to be written: one typed array for each name.
     *
     * They are views of the module's memory and good until the module is called again: take them anew
     * then.
     */
    columns(): Required<ReconcileColumns>;
    /**
     * Holds each listing against its pool. Returns one typed array for each answer, views as above; or
     * `{error: {code, path, message}}` with a path such as `rows[17].priceCents`, and then nothing is
     * answered.
     */
    reconcile(shared: ReconcileShared): ReconciledColumns | Refused;
}

/**
 * Asks the core one question and returns its answer, or `{error: {code, path, message}}`.
 *
 * `call` is the name of any call of [`crate::wire::CALLS`], such as `decide`. Nothing is thrown for a
 * malformed question; an exception means that the module itself is broken and must be loaded anew.
 */
export function ask(call: keyof Questions, question: Questions[keyof Questions]): Answers[keyof Answers] | Refused;

/**
 * The words of every closed list by their numbers: `codes().Cause[17]` is `"unexplained"`.
 */
export function codes(): Codes;

/**
 * Answers a question and explains the answer for a `shopper`, an `operator` or a `developer`.
 *
 * Takes `{call, question, audience}` and returns the answer with what decided, every term with its
 * value, source and age, and until when that holds; or `{error: {code, path, message}}`.
 */
export function explain(question: Explain): Explained | Refused;

/**
 * Makes room for so many listings with columns of these names; every other column has its default in all
 * rows. Returns [`Listings`], or `{error: {code, path, message}}`. Nothing is thrown, as in `ask`.
 */
export function listings(rows: number, names: Array<keyof ReconcileColumns>): Listings | Refused;

/**
 * Which rules these are: 64 hexadecimal digits. The server's engine says the same where it was made
 * from the same rules, though its bytes are others.
 */
export function rules(): string;

/**
 * The version of the crate and of the records it speaks, such as `0.1.0 format 1`.
 */
export function version(): string;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_listings_free: (a: number, b: number) => void;
    readonly ask: (a: number, b: number, c: any) => [number, number, number];
    readonly codes: () => [number, number, number];
    readonly explain: (a: any) => [number, number, number];
    readonly listings: (a: number, b: number, c: number) => [number, number, number];
    readonly listings_columns: (a: number) => any;
    readonly listings_reconcile: (a: number, b: any) => [number, number, number];
    readonly rules: () => [number, number];
    readonly version: () => [number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __externref_drop_slice: (a: number, b: number) => void;
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

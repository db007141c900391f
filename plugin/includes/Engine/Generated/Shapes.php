<?php
/**
 * The types of what is asked and answered. Made by: cargo dev build, from src/wire/layout.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine\Generated;

/**
 * Quantities are ten-thousandths of a base unit, instants UTC milliseconds; what may be left out has a
 * question mark and stands for its default. For a static analyser and for people: never loaded.
 *
 * @phpstan-type Absence 'keep'|'zero'
 * @phpstan-type Admission 'accepted'|'duplicate'|'late'|'conflict'|'witness'|'unknownUnit'|'refused'|'waits'|'unchanged'|'missing'|'zeroed'
 * @phpstan-type Agreement 'unknown'|'agrees'|'over'|'under'
 * @phpstan-type Arrival 'go'|'judge'|'stay'|'release'
 * @phpstan-type Basis 'onHand'|'free'
 * @phpstan-type Cause 'clockFault'|'acknowledgementOverdue'|'returnAwaiting'|'staleFeed'|'messageConflict'|'manualEdit'|'foreignWrite'|'countedTwice'|'duplicateSku'|'unitMismatch'|'componentFault'|'recordsDisagree'|'stockManagementOff'|'backordersAllowed'|'missingFromSnapshot'|'notInShop'|'noSku'|'notInErp'|'figureUnknown'|'blockedInErp'|'negativeInErp'|'overPromised'|'unexplained'
 * @phpstan-type Clock 'keep'|'start'|'respond'|'met'|'pause'|'resume'|'stop'|'broken'
 * @phpstan-type Closure 'healed'|'repaired'|'accepted'|'fixedElsewhere'|'reattributed'|'duplicateOf'|'subjectGone'|'policyChanged'
 * @phpstan-type Contract 'orderReads'|'weak'
 * @phpstan-type Effect 'demand'|'hold'|'left'|'baseline'
 * @phpstan-type EscalationStep 'ownerAgain'|'deputy'|'roleLead'|'administrator'
 * @phpstan-type FaultAction 'block'|'allow'
 * @phpstan-type Handling 'moved'|'logged'|'late'|'notDue'|'refused'
 * @phpstan-type Happening 'disagree'|'agree'|'unknown'|'reattributed'|'inherited'|'acknowledge'|'assign'|'note'|'snooze'|'snoozeEnds'|'ackExpires'|'stepDue'|'repairApplied'|'repairUndone'|'close'|'parentOpened'|'parentClosed'|'subjectGone'|'policyChanged'|'markedDuplicate'
 * @phpstan-type Holding 'promise'|'take'|'keep'|'release'
 * @phpstan-type ItemStatus 'active'|'blocked'|'discontinued'
 * @phpstan-type KitKind 'stocked'|'assembledToOrder'|'phantom'
 * @phpstan-type Mapping 'mapped'|'notInErp'|'duplicateSku'|'unknownUnit'|'notInShop'|'noSku'
 * @phpstan-type News 'opened'|'worse'|'resolved'|'snoozeOver'|'ackExpired'|'takenOver'|'flapping'|'repairUndone'|'stillThere'|'overdue'|'assigned'
 * @phpstan-type Notice 'silent'|'wait'|'digest'|'tell'
 * @phpstan-type NoticeReason 'first'|'worse'|'newMember'|'snoozeOver'|'allResolved'|'repeat'
 * @phpstan-type OrderStatus 'checkoutDraft'|'pending'|'onHold'|'processing'|'completed'|'refunded'|'cancelled'|'failed'|'custom'|'autoDraft'|'draft'|'new'|'trash'
 * @phpstan-type Outcome 'allow'|'undecided'|'limit'|'block'
 * @phpstan-type Owner 'operations'|'merchandising'|'warehouse'|'support'
 * @phpstan-type Progress 'entered'|'confirmed'|'reserved'|'picked'|'shipped'
 * @phpstan-type QueueCause 'acknowledgementOverdue'|'returnAwaiting'|'staleFeed'|'messageConflict'|'manualEdit'|'foreignWrite'|'countedTwice'|'duplicateSku'|'unitMismatch'|'recordsDisagree'|'stockManagementOff'|'backordersAllowed'|'missingFromSnapshot'|'notInShop'|'notInErp'|'negativeInErp'|'unexplained'|'figureUnknown'|'clockFault'|'blockedInErp'|'overPromised'|'componentFault'|'noSku'|'orderUnacknowledged'|'orderStateUnknown'|'orderStateRegressed'|'paidNotHandedOver'|'cancelRaceLost'|'feedDown'|'engineFault'|'outboxFailing'|'ownerUnreachable'|'calendarEnded'|'feedHeld'|'feedRestarted'|'sequenceGap'|'revivedWithoutStock'|'closedShort'|'promiseBroken'|'refundWithoutProof'|'returnWithoutRefund'|'paymentReversed'|'shippedButCancelled'|'refundWithoutReturn'|'returnUnannounced'|'shipmentReversed'|'otherWriter'|'orderHeld'
 * @phpstan-type Reason 'notIncreased'|'notGoverned'|'notInErp'|'noSku'|'duplicateSku'|'unknownUnit'|'componentFault'|'blockedInErp'|'discontinued'|'figureUnknown'|'clockFault'|'figureStale'|'promiseKept'|'staleButCovered'|'notEnough'|'enoughWithSupply'|'enough'
 * @phpstan-type Recipient 'owner'|'deputy'|'roleLead'|'administrator'
 * @phpstan-type Refusal 'notOpen'|'closed'|'needsNote'|'inThePast'|'notByHand'|'notAParent'
 * @phpstan-type Repair 'none'|'applied'|'undone'
 * @phpstan-type Scope 'exception'|'listing'|'group'|'source'|'cause'|'fallback'
 * @phpstan-type Sent 'yes'|'no'|'unknown'
 * @phpstan-type Severity 'low'|'medium'|'high'
 * @phpstan-type StaleAction 'block'|'allowIfCovered'|'allow'
 * @phpstan-type State 'suspected'|'open'|'acknowledged'|'snoozed'|'resolved'
 * @phpstan-type Step 'browse'|'add'|'checkout'|'pay'
 * @phpstan-type Why 'new'|'ongoing'|'worse'|'regressed'|'closedTooEarly'|'ackExpired'|'snoozeOver'|'repairUndone'|'assigned'
 * @phpstan-type PoliciesQuestionPolicy array{maxAgeMs?: int, clockToleranceMs?: int, staleBrowse?: StaleAction, staleAdd?: StaleAction, staleCheckout?: StaleAction, stalePay?: StaleAction, unknown?: FaultAction, mapping?: FaultAction, salesFactorPercent?: int, safetyStockUnits?: int, safetyStockPercent?: int, backorderCap?: int, supplyWindowMs?: int, graceMs?: int, graceConfirmations?: int}
 * @phpstan-type PoliciesQuestionPolicies array{maxAgeMs?: int, clockToleranceMs?: int, staleBrowse?: StaleAction, staleAdd?: StaleAction, staleCheckout?: StaleAction, stalePay?: StaleAction, unknown?: FaultAction, mapping?: FaultAction, salesFactorPercent?: int, safetyStockUnits?: int, safetyStockPercent?: int, backorderCap?: int, supplyWindowMs?: int, graceMs?: int, graceConfirmations?: int}
 *
 * May this cart pass this step, and if not, what would.
 *
 * @phpstan-type DecideQuestionPools array{figure?: int|null, status?: ItemStatus, asOf?: int|null, receivedAt?: int|null, confirmedThrough?: int|null, roseAt?: int|null, inFlight?: int, salesPerDay?: int|null, step?: int, kitKind?: KitKind, policy?: int|null}
 * @phpstan-type DecideQuestionLines array{pool?: int|null, governed?: bool, mapping?: Mapping, quantity: int, before?: int|null, alreadyCounted?: int, saleStep?: int, quantityPer?: int, policy?: int|null, promised?: int, promisedUntil?: int|null}
 * @phpstan-type DecideQuestionComponents array{kit: int, pool: int, quantityPer?: int}
 * @phpstan-type DecideQuestionSupplies array{pool: int, quantity: int, dueAt: int, readAt: int}
 * @phpstan-type DecideQuestionHolds array{pool: int, quantity: int, until: int, own?: bool}
 * @phpstan-type DecideAnswerPools array{figure: int|null, inFlight: int|null, held: int|null, safetyStock: int|null, backorderAllowance: int|null, available: int|null, ageMs: int|null, freshUntil: int|null, taken: int, assembled: int}
 * @phpstan-type DecideAnswerLines array{outcome: Outcome, reason: Reason, reasons: list<Reason>, uncounted: int, maxQuantity: int|null, pool: int|null, availableAt: int|null, shopDecides: bool, suggestedQuantity: int|null}
 * @phpstan-type DecideQuestion array{policy?: PoliciesQuestionPolicy, policies?: list<PoliciesQuestionPolicies>|null, now: int, step: Step, pools: list<DecideQuestionPools>, lines: list<DecideQuestionLines>, components?: list<DecideQuestionComponents>|null, supplies?: list<DecideQuestionSupplies>|null, holds?: list<DecideQuestionHolds>|null}
 * @phpstan-type DecideAnswer array{outcome: Outcome, line: int|null, validUntil: int|null, pools: list<DecideAnswerPools>, lines: list<DecideAnswerLines>}
 *
 * What should the shop show for this listing, and what is behind a difference.
 *
 * @phpstan-type ReconcileQuestionPools array{figure?: int|null, status?: ItemStatus, asOf?: int|null, receivedAt?: int|null, confirmedThrough?: int|null, roseAt?: int|null, inFlight?: int, salesPerDay?: int|null, step?: int, kitKind?: KitKind, policy?: int|null}
 * @phpstan-type ReconcileQuestionListing array{governed?: bool, mapping?: Mapping, pool?: int|null, saleStep?: int, quantityPer?: int, priceCents?: int|null, pendingReduction?: int, heldElsewhere?: int, heldElsewhereUntil?: int|null}
 * @phpstan-type ReconcileQuestionShop array{quantity?: int|null, inStock: bool, backorders?: bool, lookupQuantity?: int|null, lookupInStock?: bool|null, termInStock?: bool|null}
 * @phpstan-type ReconcileQuestionEvidence array{cause: Cause, units?: int|null}
 * @phpstan-type ReconcileQuestionComponents array{kit: int, pool: int, quantityPer?: int}
 * @phpstan-type ReconcileQuestionSupplies array{pool: int, quantity: int, dueAt: int, readAt: int}
 * @phpstan-type ReconcileQuestionHolds array{pool: int, quantity: int, until: int, own?: bool}
 * @phpstan-type ReconcileAnswerCauses array{cause: Cause, severity: Severity, owner: Owner, units: int}
 * @phpstan-type ReconcileAnswerTerms array{figure: int, inFlight: int, safetyStock: int, backorderAllowance: int, heldElsewhere: int, blocked: int, rounding: int, clamp: int, pendingReduction: int, expected: int}
 * @phpstan-type ReconcileAnswerFinding array{cause: Cause, severity: Severity, owner: Owner, oversell: int, oversellCents: int, lost: int, lostCents: int}
 * @phpstan-type ReconcileQuestion array{policy?: PoliciesQuestionPolicy, policies?: list<PoliciesQuestionPolicies>|null, now: int, differsSince?: int|null, confirmations?: int, lookedAt?: int|null, pools: list<ReconcileQuestionPools>, listing?: ReconcileQuestionListing, shop?: ReconcileQuestionShop|null, evidence?: list<ReconcileQuestionEvidence>|null, components?: list<ReconcileQuestionComponents>|null, supplies?: list<ReconcileQuestionSupplies>|null, holds?: list<ReconcileQuestionHolds>|null}
 * @phpstan-type ReconcileAnswer array{causes: list<ReconcileAnswerCauses>, shop: int|null, difference: int|null, drift: int|null, exception: bool, terms: ReconcileAnswerTerms|null, finding: ReconcileAnswerFinding|null, ageMs: int|null, freshUntil: int|null, changesAt: int|null, differsSince: int|null, confirmations: int, agreement: Agreement, stale: bool}
 *
 * Does this row become the pool's figure, and may its poll confirm the pool.
 *
 * @phpstan-type AdmitQuestionCurrent array{figure?: int|null, status?: ItemStatus, asOf: int, receivedAt: int, sequence?: int|null, epoch?: int, roseAt?: int|null}
 * @phpstan-type AdmitQuestionStopped array{through?: int|null, asOf: int, sequence?: int|null}
 * @phpstan-type AdmitQuestionClaim array{figure?: int|null, status?: ItemStatus, asOf: int, receivedAt: int, sequence?: int|null}
 * @phpstan-type AdmitQuestionOmission array{asOf: int, receivedAt: int, sequence?: int|null}
 * @phpstan-type AdmitAnswerCurrent array{figure: int|null, status: ItemStatus, asOf: int, receivedAt: int, sequence: int|null, epoch: int, roseAt: int|null}
 * @phpstan-type AdmitAnswerStopped array{through: int|null, asOf: int, sequence: int|null}
 * @phpstan-type AdmitQuestion array{toleranceMs?: int, owner?: bool, readable?: bool, unitKnown?: bool, gapless?: bool, complete?: bool, lastSequence?: int|null, epoch?: int, epochSince?: int|null, readsOrders?: bool, ordersReadAt?: int|null, means?: Absence, confirmedThrough?: int|null, sharedCoverage?: bool, current?: AdmitQuestionCurrent|null, stopped?: AdmitQuestionStopped|null, claim?: AdmitQuestionClaim|null, omission?: AdmitQuestionOmission|null}
 * @phpstan-type AdmitAnswer array{admission: Admission, advances: bool, gapFrom: int|null, gapTo: int|null, clockAhead: bool, restarted: bool, unsellable: bool, unitKnown: bool|null, current: AdmitAnswerCurrent|null, stopped: AdmitAnswerStopped|null}
 *
 * Up to when has the feed told us everything after this poll.
 *
 * @phpstan-type ConfirmQuestion array{confirmedThrough?: int|null, sequence?: int|null, gapTo?: int|null, seenTo?: int|null, stopped?: bool, gapless?: bool, sentAt: int, statedAt?: int|null, whole?: bool, snapshot?: bool, since?: int|null, alone?: bool, firstSequence?: int|null, lastSequence?: int|null, unreadable?: bool}
 * @phpstan-type ConfirmAnswer array{confirmedThrough: int|null, sequence: int|null, gapTo: int|null, seenTo: int|null, stopped: bool, advanced: bool}
 *
 * What of this order line does the figure reflect, and what must still be taken off.
 *
 * @phpstan-type ReflectQuestionReads array{at: int, begunAt: int, epoch?: int, entered?: int, confirmed?: int, reserved?: int, picked?: int, shipped?: int}
 * @phpstan-type ReflectQuestionRevisions array{net: int, at: int, sent?: Sent, exportedAt?: int|null, answeredAt?: int|null}
 * @phpstan-type ReflectQuestionParts array{from?: int, to?: int|null, quantityPer: int}
 * @phpstan-type ReflectAnswerMerge array{from: int, least: int, most: int, at: int}
 * @phpstan-type ReflectQuestion array{now: int, contract: Contract, basis?: Basis, reflectsOrdersFrom?: Progress, position?: int|null, ordersReadAt?: int|null, epoch?: int, lagMs?: int, limitMs?: int, net: int, changedAt: int, reflected?: int, reflectedEpoch?: int, exportedAt?: int|null, reads?: list<ReflectQuestionReads>|null, revisions?: list<ReflectQuestionRevisions>|null, parts?: list<ReflectQuestionParts>|null}
 * @phpstan-type ReflectAnswer array{net: int, reflected: int, inFlight: int, alreadyCounted: int, settledReads: int, settledRevisions: int, settled: bool, overdue: bool, uncoveredRaise: bool, waitsFor: int|null, covers: int|null, merge: ReflectAnswerMerge|null}
 *
 * What do several locations come to as one pool.
 *
 * @phpstan-type GroupQuestionLocations array{figure?: int|null, status?: ItemStatus, asOf?: int|null, receivedAt?: int|null, confirmedThrough?: int|null, stoppedThrough?: int|null, roseAt?: int|null}
 * @phpstan-type GroupAnswerClaim array{figure: int|null, status: ItemStatus, asOf: int, receivedAt: int, position: int, roseAt: int|null}
 * @phpstan-type GroupQuestion array{locations: list<GroupQuestionLocations>}
 * @phpstan-type GroupAnswer array{claim: GroupAnswerClaim|null}
 *
 * Which policy holds where store, categories and product each have their say.
 *
 * @phpstan-type ResolveQuestionLayers array{maxAgeMs?: int|null, clockToleranceMs?: int|null, staleBrowse?: StaleAction|null, staleAdd?: StaleAction|null, staleCheckout?: StaleAction|null, stalePay?: StaleAction|null, unknown?: FaultAction|null, mapping?: FaultAction|null, salesFactorPercent?: int|null, safetyStockUnits?: int|null, safetyStockPercent?: int|null, backorderCap?: int|null, supplyWindowMs?: int|null, graceMs?: int|null, graceConfirmations?: int|null, excluded?: bool|null}
 * @phpstan-type ResolveAnswerPolicy array{maxAgeMs: int, clockToleranceMs: int, staleBrowse: StaleAction, staleAdd: StaleAction, staleCheckout: StaleAction, stalePay: StaleAction, unknown: FaultAction, mapping: FaultAction, salesFactorPercent: int, safetyStockUnits: int, safetyStockPercent: int, backorderCap: int, supplyWindowMs: int, graceMs: int, graceConfirmations: int}
 * @phpstan-type ResolveAnswerFrom array{maxAgeMs: int|null, clockToleranceMs: int|null, staleBrowse: int|null, staleAdd: int|null, staleCheckout: int|null, stalePay: int|null, unknown: int|null, mapping: int|null, salesFactorPercent: int|null, safetyStockUnits: int|null, safetyStockPercent: int|null, backorderCap: int|null, supplyWindowMs: int|null, graceMs: int|null, graceConfirmations: int|null}
 * @phpstan-type ResolveQuestion array{layers: list<ResolveQuestionLayers>}
 * @phpstan-type ResolveAnswer array{policy: ResolveAnswerPolicy, from: ResolveAnswerFrom, excludedBy: int|null}
 *
 * What does an order in this status take of the stock.
 *
 * @phpstan-type OrderQuestionLines array{ordered: int, refunded?: int}
 * @phpstan-type OrderAnswerLines array{net: int}
 * @phpstan-type OrderQuestion array{status: OrderStatus, enteredAt?: int|null, completedAt?: int|null, feedSince?: int|null, counted?: bool, lines?: list<OrderQuestionLines>|null}
 * @phpstan-type OrderAnswer array{effect: Effect, unclear: bool, recorded: bool, awaitsReduction: bool, setPending: bool, lines: list<OrderAnswerLines>}
 *
 * Is this read of the ERP's orders taken, and which lines does it leave out.
 *
 * @phpstan-type OrderReadQuestionLines array{shownAt: int}
 * @phpstan-type OrderReadAnswerLines array{leftOut: bool}
 * @phpstan-type OrderReadQuestion array{now: int, at: int, begunAt: int, clockToleranceMs?: int, ordersReadAt?: int|null, complete?: bool, heardSince?: int|null, epochSince?: int|null, limitMs?: int, lines?: list<OrderReadQuestionLines>|null}
 * @phpstan-type OrderReadAnswer array{inFuture: bool, ofOlderEpoch: bool, begunAt: int, ordersReadAt: int|null, settlesBefore: int|null, lines: list<OrderReadAnswerLines>}
 *
 * What of an item that the ERP shows of an order belongs to which of its lines.
 *
 * @phpstan-type SpreadQuestionLines array{net: int}
 * @phpstan-type SpreadAnswerLines array{entered: int, confirmed: int, reserved: int, picked: int, shipped: int}
 * @phpstan-type SpreadQuestion array{entered?: int, confirmed?: int, reserved?: int, picked?: int, shipped?: int, lines: list<SpreadQuestionLines>}
 * @phpstan-type SpreadAnswer array{moreThanAsked: bool, lines: list<SpreadAnswerLines>}
 *
 * What do whole kits that the ERP shows say of what they are made of.
 *
 * @phpstan-type ExplodeQuestionParts array{from?: int, to?: int|null, quantityPer: int}
 * @phpstan-type ExplodeQuestionRevisions array{net: int}
 * @phpstan-type ExplodeAnswerParts array{entered: int, confirmed: int, reserved: int, picked: int, shipped: int}
 * @phpstan-type ExplodeQuestion array{net: int, entered?: int, confirmed?: int, reserved?: int, picked?: int, shipped?: int, parts: list<ExplodeQuestionParts>, revisions?: list<ExplodeQuestionRevisions>|null}
 * @phpstan-type ExplodeAnswer array{parts: list<ExplodeAnswerParts>}
 *
 * Which units of an order line are ready-made, and what do they take of each pool.
 *
 * @phpstan-type BillQuestionPools array{kitKind?: KitKind, taken?: int}
 * @phpstan-type BillQuestionDraws array{pool: int, quantityPer?: int}
 * @phpstan-type BillQuestionComponents array{kit: int, pool: int, quantityPer?: int}
 * @phpstan-type BillAnswerParts array{pool: int, from: int, to: int|null, quantityPer: int, taken: int}
 * @phpstan-type BillQuestion array{units: int, pools: list<BillQuestionPools>, draws: list<BillQuestionDraws>, components?: list<BillQuestionComponents>|null}
 * @phpstan-type BillAnswer array{parts: list<BillAnswerParts>}
 *
 * How does a kit's order line stand on ready-made and on assembled units.
 *
 * @phpstan-type SplitQuestion array{quantity: int, readyMade: int, assembled: int, erpReadyMade?: int|null, erpAssembled?: int|null, read?: int|null}
 * @phpstan-type SplitAnswer array{readyMade: int, assembled: int, readReadyMade: int|null, readAssembled: int|null}
 *
 * How many units of an order line does every pool count that it draws on.
 *
 * @phpstan-type CountedQuestionPools array{alreadyCounted: int}
 * @phpstan-type CountedQuestionParts array{pool: int, from?: int, to?: int|null, quantityPer: int}
 * @phpstan-type CountedQuestion array{units: int, pools: list<CountedQuestionPools>, parts: list<CountedQuestionParts>}
 * @phpstan-type CountedAnswer array{alreadyCounted: int}
 *
 * Which of the feeds that have spoken of a pool is to own it.
 *
 * @phpstan-type OwnerQuestionFeeds array{ranking?: int, owns?: bool, leaves?: bool, position: int, lagMs: int}
 * @phpstan-type OwnerQuestion array{feeds: list<OwnerQuestionFeeds>}
 * @phpstan-type OwnerAnswer array{owner: int|null, waits: bool}
 *
 * May this feed take effect before a person has looked at it.
 *
 * @phpstan-type MassGuardQuestion array{sellable: int, unsellable: int, sharePercent?: int, least?: int}
 * @phpstan-type MassGuardAnswer array{held: bool}
 *
 * Is this listing's stock the ERP's to say.
 *
 * @phpstan-type GovernQuestion array{bound: bool, stockManaged: bool, virtual: bool, downloadable: bool, excluded: bool, keyed?: bool, shared?: bool, unitKnown?: bool}
 * @phpstan-type GovernAnswer array{governed: bool, mapping: Mapping}
 *
 * How many units of a listing sell on an average day.
 *
 * @phpstan-type SalesRateQuestion array{now: int, sold: int, countedFrom: int, firstOrderAt?: int|null}
 * @phpstan-type SalesRateAnswer array{rate: int|null}
 *
 * Is this feed as a whole late.
 *
 * @phpstan-type FeedHealthQuestion array{now: int, toldThrough?: int|null, maxAgeMs?: int}
 * @phpstan-type FeedHealthAnswer array{ageMs: int|null, late: bool, lateFrom: int|null}
 *
 * May this order have another status now that its money has arrived.
 *
 * @phpstan-type PaymentQuestion array{from: OrderStatus, to: OrderStatus, paid?: bool, wasPaid?: bool, held?: bool, byPerson?: bool}
 * @phpstan-type PaymentAnswer array{arrival: Arrival}
 *
 * What becomes of the units that are held for an order after a verdict on it.
 *
 * @phpstan-type HoldingQuestionReasons array{outcome: Outcome, reason: Reason}
 * @phpstan-type HoldingQuestionHolds array{until: int}
 * @phpstan-type HoldingQuestion array{step: Step, outcome: Outcome, now?: int|null, reasons: list<HoldingQuestionReasons>, holds?: list<HoldingQuestionHolds>|null}
 * @phpstan-type HoldingAnswer array{step: Step, holding: Holding}
 *
 * What becomes of an exception by what happened to it.
 *
 * @phpstan-type ExceptionQuestionException array{state: State, why?: Why|null, closure?: Closure|null, opening: int, seen: int, agreed: int, agreedSince?: int|null, firstSeen?: int|null, openedAt?: int|null, openedBefore?: int|null, openedEarlier?: int|null, closeShopRead: int, closeErpPosition: int, judgedShopRead: int, judgedErpPosition: int, mutedSince?: int|null, flapping: bool, repair: Repair, ackUntil?: int|null, snoozeUntil?: int|null, snoozeWorseByCents?: int|null, severity: Severity, cents: int, toldSeverity: Severity, toldCents: int}
 * @phpstan-type ExceptionAnswerException array{state: State, why: Why|null, closure: Closure|null, opening: int, seen: int, agreed: int, agreedSince: int|null, firstSeen: int|null, openedAt: int|null, openedBefore: int|null, openedEarlier: int|null, closeShopRead: int, closeErpPosition: int, judgedShopRead: int, judgedErpPosition: int, mutedSince: int|null, flapping: bool, repair: Repair, ackUntil: int|null, snoozeUntil: int|null, snoozeWorseByCents: int|null, severity: Severity, cents: int, toldSeverity: Severity, toldCents: int}
 * @phpstan-type ExceptionQuestion array{happening: Happening, now: int, cause: QueueCause, shopRead?: int, erpPosition?: int, severity?: Severity, cents?: int, ordersShort?: bool, graceMs?: int, graceConfirmations?: int, until?: int|null, worseByCents?: int|null, note?: bool, samePerson?: bool, closure?: Closure|null, parent?: QueueCause|null, step?: EscalationStep|null, inheritedState?: State|null, inheritedFirstSeen?: int|null, inheritedSeen?: int, exception?: ExceptionQuestionException|null}
 * @phpstan-type ExceptionAnswer array{exception: ExceptionAnswerException, handling: Handling, refusal: Refusal|null, clock: Clock, news: News|null, routed: bool, escalated: bool}
 *
 * What does a comparison say to each exception of its subject.
 *
 * @phpstan-type AttributionQuestionCauses array{cause: QueueCause, live: bool, found: bool}
 * @phpstan-type AttributionAnswerCauses array{happening: Happening, other: int|null}
 * @phpstan-type AttributionQuestion array{known?: bool, causes: list<AttributionQuestionCauses>}
 * @phpstan-type AttributionAnswer array{causes: list<AttributionAnswerCauses>}
 *
 * Whose is this exception.
 *
 * @phpstan-type OwnershipQuestionRules array{scope: Scope, listings?: int, since: int, ownerReachable: bool, deputyReachable?: bool, leadReachable?: bool}
 * @phpstan-type OwnershipQuestion array{cause: QueueCause, rules: list<OwnershipQuestionRules>}
 * @phpstan-type OwnershipAnswer array{rule: int|null, recipient: Recipient|null, owner: Owner, follower: Owner|null}
 *
 * When is this exception due.
 *
 * @phpstan-type DeadlinesQuestionIntervals array{opensAt: int, closesAt: int}
 * @phpstan-type DeadlinesQuestion array{start: int, severity: Severity, respondMs?: int|null, resolveMs?: int|null, remindedAt?: int|null, coversUntil: int, intervals: list<DeadlinesQuestionIntervals>}
 * @phpstan-type DeadlinesAnswer array{ownerAgainAt: int|null, respondDue: int|null, resolveDue: int|null, administratorAt: int|null, reminderAt: int|null, ackUntil: int|null, beyondCalendar: bool}
 *
 * How much open time lies between two instants, and when is so much of it over.
 *
 * @phpstan-type OpenTimeQuestionIntervals array{opensAt: int, closesAt: int}
 * @phpstan-type OpenTimeQuestion array{from: int, to?: int|null, workMs?: int|null, coversUntil: int, intervals: list<OpenTimeQuestionIntervals>}
 * @phpstan-type OpenTimeAnswer array{elapsedMs: int|null, due: int|null, opensAt: int|null, beyondCalendar: bool}
 *
 * Is somebody told of these exceptions now.
 *
 * @phpstan-type NoticeQuestion array{now: int, lastToldAt?: int|null, newsSince?: int|null, still?: int, fresh?: int, worse?: int, woken?: int, resolved?: int, severity: Severity, ordersShort?: bool, dayBegan?: int|null, opensAt?: int|null}
 * @phpstan-type NoticeAnswer array{notice: Notice, reason: NoticeReason|null, at: int|null}
 *
 * Which open order lines does a shortage meet.
 *
 * @phpstan-type AffectedQuestionLines array{order: int, promisedBy?: int|null, orderedAt: int, asks: int}
 * @phpstan-type AffectedAnswerLines array{covered: int, short: int}
 * @phpstan-type AffectedQuestion array{there: int, onlyWholeOrders?: bool, lines: list<AffectedQuestionLines>}
 * @phpstan-type AffectedAnswer array{left: int, lines: list<AffectedAnswerLines>}
 *
 * @phpstan-type Questions array{decide: DecideQuestion, reconcile: ReconcileQuestion, admit: AdmitQuestion, confirm: ConfirmQuestion, reflect: ReflectQuestion, group: GroupQuestion, resolve: ResolveQuestion, order: OrderQuestion, orderRead: OrderReadQuestion, spread: SpreadQuestion, explode: ExplodeQuestion, bill: BillQuestion, split: SplitQuestion, counted: CountedQuestion, owner: OwnerQuestion, massGuard: MassGuardQuestion, govern: GovernQuestion, salesRate: SalesRateQuestion, feedHealth: FeedHealthQuestion, payment: PaymentQuestion, holding: HoldingQuestion, exception: ExceptionQuestion, attribution: AttributionQuestion, ownership: OwnershipQuestion, deadlines: DeadlinesQuestion, openTime: OpenTimeQuestion, notice: NoticeQuestion, affected: AffectedQuestion}
 * @phpstan-type Answers array{decide: DecideAnswer, reconcile: ReconcileAnswer, admit: AdmitAnswer, confirm: ConfirmAnswer, reflect: ReflectAnswer, group: GroupAnswer, resolve: ResolveAnswer, order: OrderAnswer, orderRead: OrderReadAnswer, spread: SpreadAnswer, explode: ExplodeAnswer, bill: BillAnswer, split: SplitAnswer, counted: CountedAnswer, owner: OwnerAnswer, massGuard: MassGuardAnswer, govern: GovernAnswer, salesRate: SalesRateAnswer, feedHealth: FeedHealthAnswer, payment: PaymentAnswer, holding: HoldingAnswer, exception: ExceptionAnswer, attribution: AttributionAnswer, ownership: OwnershipAnswer, deadlines: DeadlinesAnswer, openTime: OpenTimeAnswer, notice: NoticeAnswer, affected: AffectedAnswer}
 */
final class Shapes {
}

<?php
/**
 * What each call of the core consists of. Made by: cargo dev build, from src/wire/layout.rs.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine\Generated;

/**
 * A part is: name, shape (plain, group, optional, list, optional_list), most rows, fields.
 * A field is: name, kind, its closed list or null, whether it may be absent, default word or null.
 */
final class Layout {

	/** The version of the records; their first word. */
	const FORMAT = 2;

	/** The word that stands for a value that is not there. */
	const NONE = PHP_INT_MIN;

	/** Every call: what is asked, part by part, and what is answered. */
	const CALLS = array(
		// May this cart pass this step, and if not, what would.
		'decide' => array(
			'question' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'now', 'instant', null, false, null ),
						array( 'step', 'code', 'Step', false, null ),
					),
				),
				array(
					'policy',
					'group',
					1,
					array(
						array( 'maxAgeMs', 'number', null, false, 900000 ),
						array( 'clockToleranceMs', 'number', null, false, 300000 ),
						array( 'staleBrowse', 'code', 'StaleSide', false, 3 ),
						array( 'staleAdd', 'code', 'StaleSide', false, 2 ),
						array( 'staleCheckout', 'code', 'StaleSide', false, 1 ),
						array( 'stalePay', 'code', 'StaleSide', false, 1 ),
						array( 'unknown', 'code', 'FaultSide', false, 1 ),
						array( 'mapping', 'code', 'FaultSide', false, 1 ),
						array( 'thinFactorPercent', 'number', null, false, 100 ),
						array( 'bufferUnits', 'quantity', null, false, 0 ),
						array( 'bufferPercent', 'number', null, false, 0 ),
						array( 'backorderCap', 'quantity', null, false, 0 ),
						array( 'supplyWindowMs', 'number', null, false, 2592000000 ),
						array( 'graceMs', 'number', null, false, 600000 ),
						array( 'graceConfirmations', 'number', null, false, 2 ),
					),
				),
				array(
					'policies',
					'optional_list',
					16,
					array(
						array( 'maxAgeMs', 'number', null, false, 900000 ),
						array( 'clockToleranceMs', 'number', null, false, 300000 ),
						array( 'staleBrowse', 'code', 'StaleSide', false, 3 ),
						array( 'staleAdd', 'code', 'StaleSide', false, 2 ),
						array( 'staleCheckout', 'code', 'StaleSide', false, 1 ),
						array( 'stalePay', 'code', 'StaleSide', false, 1 ),
						array( 'unknown', 'code', 'FaultSide', false, 1 ),
						array( 'mapping', 'code', 'FaultSide', false, 1 ),
						array( 'thinFactorPercent', 'number', null, false, 100 ),
						array( 'bufferUnits', 'quantity', null, false, 0 ),
						array( 'bufferPercent', 'number', null, false, 0 ),
						array( 'backorderCap', 'quantity', null, false, 0 ),
						array( 'supplyWindowMs', 'number', null, false, 2592000000 ),
						array( 'graceMs', 'number', null, false, 600000 ),
						array( 'graceConfirmations', 'number', null, false, 2 ),
					),
				),
				array(
					'pools',
					'list',
					100,
					array(
						array( 'figure', 'quantity', null, true, self::NONE ),
						array( 'status', 'code', 'ItemStatus', false, 1 ),
						array( 'asOf', 'instant', null, true, self::NONE ),
						array( 'receivedAt', 'instant', null, true, self::NONE ),
						array( 'confirmedThrough', 'instant', null, true, self::NONE ),
						array( 'unacknowledged', 'quantity', null, false, 0 ),
						array( 'held', 'quantity', null, false, 0 ),
						array( 'heldUntil', 'instant', null, true, self::NONE ),
						array( 'salesPerDay', 'quantity', null, true, self::NONE ),
						array( 'step', 'quantity', null, false, 10000 ),
						array( 'making', 'code', 'Making', false, 1 ),
						array( 'policy', 'number', null, true, self::NONE ),
					),
				),
				array(
					'lines',
					'list',
					100,
					array(
						array( 'pool', 'number', null, true, self::NONE ),
						array( 'governed', 'flag', null, false, 1 ),
						array( 'mapping', 'code', 'Mapping', false, 1 ),
						array( 'quantity', 'quantity', null, false, null ),
						array( 'before', 'quantity', null, true, self::NONE ),
						array( 'counted', 'quantity', null, false, 0 ),
						array( 'saleStep', 'quantity', null, false, 10000 ),
						array( 'perUnit', 'quantity', null, false, 10000 ),
						array( 'policy', 'number', null, true, self::NONE ),
						array( 'promised', 'quantity', null, false, 0 ),
						array( 'promisedUntil', 'instant', null, true, self::NONE ),
					),
				),
				array(
					'components',
					'optional_list',
					200,
					array(
						array( 'kit', 'number', null, false, null ),
						array( 'takes', 'number', null, false, null ),
						array( 'quantity', 'quantity', null, false, 10000 ),
					),
				),
				array(
					'supplies',
					'optional_list',
					100,
					array(
						array( 'pool', 'number', null, false, null ),
						array( 'quantity', 'quantity', null, false, null ),
						array( 'dueAt', 'instant', null, false, null ),
					),
				),
				array(
					'holds',
					'optional_list',
					200,
					array(
						array( 'pool', 'number', null, false, null ),
						array( 'quantity', 'quantity', null, false, null ),
						array( 'until', 'instant', null, false, null ),
						array( 'own', 'flag', null, false, 0 ),
					),
				),
			),
			'answer' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'outcome', 'code', 'Outcome', false, null ),
						array( 'line', 'number', null, true, self::NONE ),
						array( 'validUntil', 'instant', null, true, self::NONE ),
					),
				),
				array(
					'pools',
					'list',
					100,
					array(
						array( 'figure', 'quantity', null, true, self::NONE ),
						array( 'unacknowledged', 'quantity', null, true, self::NONE ),
						array( 'held', 'quantity', null, true, self::NONE ),
						array( 'buffer', 'quantity', null, true, self::NONE ),
						array( 'allowance', 'quantity', null, true, self::NONE ),
						array( 'available', 'quantity', null, true, self::NONE ),
						array( 'ageMs', 'number', null, true, self::NONE ),
						array( 'freshUntil', 'instant', null, true, self::NONE ),
						array( 'taken', 'quantity', null, false, null ),
						array( 'assembled', 'quantity', null, false, null ),
					),
				),
				array(
					'lines',
					'list',
					100,
					array(
						array( 'outcome', 'code', 'Outcome', false, null ),
						array( 'reason', 'code', 'Reason', false, null ),
						array( 'reasons', 'codes', 'Reason', false, null ),
						array( 'largest', 'quantity', null, true, self::NONE ),
						array( 'pool', 'number', null, true, self::NONE ),
						array( 'availableAt', 'instant', null, true, self::NONE ),
						array( 'offer', 'quantity', null, true, self::NONE ),
					),
				),
			),
		),
		// What should the shop show for this listing, and what is behind a difference.
		'reconcile' => array(
			'question' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'now', 'instant', null, false, null ),
						array( 'differsSince', 'instant', null, true, self::NONE ),
						array( 'confirmations', 'number', null, false, 0 ),
					),
				),
				array(
					'policy',
					'group',
					1,
					array(
						array( 'maxAgeMs', 'number', null, false, 900000 ),
						array( 'clockToleranceMs', 'number', null, false, 300000 ),
						array( 'staleBrowse', 'code', 'StaleSide', false, 3 ),
						array( 'staleAdd', 'code', 'StaleSide', false, 2 ),
						array( 'staleCheckout', 'code', 'StaleSide', false, 1 ),
						array( 'stalePay', 'code', 'StaleSide', false, 1 ),
						array( 'unknown', 'code', 'FaultSide', false, 1 ),
						array( 'mapping', 'code', 'FaultSide', false, 1 ),
						array( 'thinFactorPercent', 'number', null, false, 100 ),
						array( 'bufferUnits', 'quantity', null, false, 0 ),
						array( 'bufferPercent', 'number', null, false, 0 ),
						array( 'backorderCap', 'quantity', null, false, 0 ),
						array( 'supplyWindowMs', 'number', null, false, 2592000000 ),
						array( 'graceMs', 'number', null, false, 600000 ),
						array( 'graceConfirmations', 'number', null, false, 2 ),
					),
				),
				array(
					'policies',
					'optional_list',
					16,
					array(
						array( 'maxAgeMs', 'number', null, false, 900000 ),
						array( 'clockToleranceMs', 'number', null, false, 300000 ),
						array( 'staleBrowse', 'code', 'StaleSide', false, 3 ),
						array( 'staleAdd', 'code', 'StaleSide', false, 2 ),
						array( 'staleCheckout', 'code', 'StaleSide', false, 1 ),
						array( 'stalePay', 'code', 'StaleSide', false, 1 ),
						array( 'unknown', 'code', 'FaultSide', false, 1 ),
						array( 'mapping', 'code', 'FaultSide', false, 1 ),
						array( 'thinFactorPercent', 'number', null, false, 100 ),
						array( 'bufferUnits', 'quantity', null, false, 0 ),
						array( 'bufferPercent', 'number', null, false, 0 ),
						array( 'backorderCap', 'quantity', null, false, 0 ),
						array( 'supplyWindowMs', 'number', null, false, 2592000000 ),
						array( 'graceMs', 'number', null, false, 600000 ),
						array( 'graceConfirmations', 'number', null, false, 2 ),
					),
				),
				array(
					'pools',
					'list',
					100,
					array(
						array( 'figure', 'quantity', null, true, self::NONE ),
						array( 'status', 'code', 'ItemStatus', false, 1 ),
						array( 'asOf', 'instant', null, true, self::NONE ),
						array( 'receivedAt', 'instant', null, true, self::NONE ),
						array( 'confirmedThrough', 'instant', null, true, self::NONE ),
						array( 'unacknowledged', 'quantity', null, false, 0 ),
						array( 'held', 'quantity', null, false, 0 ),
						array( 'heldUntil', 'instant', null, true, self::NONE ),
						array( 'salesPerDay', 'quantity', null, true, self::NONE ),
						array( 'step', 'quantity', null, false, 10000 ),
						array( 'making', 'code', 'Making', false, 1 ),
						array( 'policy', 'number', null, true, self::NONE ),
					),
				),
				array(
					'listing',
					'group',
					1,
					array(
						array( 'governed', 'flag', null, false, 1 ),
						array( 'mapping', 'code', 'Mapping', false, 1 ),
						array( 'pool', 'number', null, true, self::NONE ),
						array( 'saleStep', 'quantity', null, false, 10000 ),
						array( 'perUnit', 'quantity', null, false, 10000 ),
						array( 'priceCents', 'number', null, true, self::NONE ),
						array( 'unreduced', 'quantity', null, false, 0 ),
						array( 'heldElsewhere', 'quantity', null, false, 0 ),
					),
				),
				array(
					'shop',
					'optional',
					1,
					array(
						array( 'quantity', 'quantity', null, true, self::NONE ),
						array( 'inStock', 'flag', null, false, null ),
						array( 'backorders', 'flag', null, false, 0 ),
						array( 'lookupQuantity', 'quantity', null, true, self::NONE ),
						array( 'lookupInStock', 'flag', null, true, self::NONE ),
						array( 'termInStock', 'flag', null, true, self::NONE ),
					),
				),
				array(
					'evidence',
					'optional_list',
					10,
					array(
						array( 'cause', 'code', 'Cause', false, null ),
						array( 'units', 'quantity', null, true, self::NONE ),
					),
				),
				array(
					'components',
					'optional_list',
					200,
					array(
						array( 'kit', 'number', null, false, null ),
						array( 'takes', 'number', null, false, null ),
						array( 'quantity', 'quantity', null, false, 10000 ),
					),
				),
				array(
					'supplies',
					'optional_list',
					100,
					array(
						array( 'pool', 'number', null, false, null ),
						array( 'quantity', 'quantity', null, false, null ),
						array( 'dueAt', 'instant', null, false, null ),
					),
				),
				array(
					'holds',
					'optional_list',
					200,
					array(
						array( 'pool', 'number', null, false, null ),
						array( 'quantity', 'quantity', null, false, null ),
						array( 'until', 'instant', null, false, null ),
						array( 'own', 'flag', null, false, 0 ),
					),
				),
			),
			'answer' => array(
				array(
					'causes',
					'list',
					22,
					array(
						array( 'cause', 'code', 'Cause', false, null ),
						array( 'severity', 'code', 'Severity', false, null ),
						array( 'owner', 'code', 'Owner', false, null ),
						array( 'units', 'quantity', null, false, null ),
					),
				),
				array(
					'',
					'plain',
					1,
					array(
						array( 'shop', 'quantity', null, true, self::NONE ),
						array( 'difference', 'quantity', null, true, self::NONE ),
						array( 'drift', 'quantity', null, true, self::NONE ),
						array( 'exception', 'flag', null, false, null ),
					),
				),
				array(
					'terms',
					'optional',
					1,
					array(
						array( 'figure', 'quantity', null, false, null ),
						array( 'unacknowledged', 'quantity', null, false, null ),
						array( 'buffer', 'quantity', null, false, null ),
						array( 'allowance', 'quantity', null, false, null ),
						array( 'heldElsewhere', 'quantity', null, false, null ),
						array( 'blocked', 'quantity', null, false, null ),
						array( 'rounding', 'quantity', null, false, null ),
						array( 'clamp', 'quantity', null, false, null ),
						array( 'unreduced', 'quantity', null, false, null ),
						array( 'expected', 'quantity', null, false, null ),
					),
				),
				array(
					'finding',
					'optional',
					1,
					array(
						array( 'cause', 'code', 'Cause', false, null ),
						array( 'severity', 'code', 'Severity', false, null ),
						array( 'owner', 'code', 'Owner', false, null ),
						array( 'oversell', 'quantity', null, false, null ),
						array( 'oversellCents', 'number', null, false, null ),
						array( 'lost', 'quantity', null, false, null ),
						array( 'lostCents', 'number', null, false, null ),
					),
				),
				array(
					'',
					'plain',
					1,
					array(
						array( 'ageMs', 'number', null, true, self::NONE ),
						array( 'freshUntil', 'instant', null, true, self::NONE ),
					),
				),
			),
		),
		// Does this claim become the pool's figure.
		'admit' => array(
			'question' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'toleranceMs', 'number', null, false, 300000 ),
						array( 'owner', 'flag', null, false, 1 ),
						array( 'unitKnown', 'flag', null, false, 1 ),
						array( 'gapless', 'flag', null, false, 0 ),
						array( 'showsOrders', 'flag', null, false, 0 ),
						array( 'ordersReadAt', 'instant', null, true, self::NONE ),
					),
				),
				array(
					'standing',
					'optional',
					1,
					array(
						array( 'figure', 'quantity', null, true, self::NONE ),
						array( 'status', 'code', 'ItemStatus', false, 1 ),
						array( 'asOf', 'instant', null, false, null ),
						array( 'receivedAt', 'instant', null, false, null ),
						array( 'sequence', 'number', null, true, self::NONE ),
					),
				),
				array(
					'claim',
					'optional',
					1,
					array(
						array( 'figure', 'quantity', null, true, self::NONE ),
						array( 'status', 'code', 'ItemStatus', false, 1 ),
						array( 'asOf', 'instant', null, false, null ),
						array( 'receivedAt', 'instant', null, false, null ),
						array( 'sequence', 'number', null, true, self::NONE ),
					),
				),
				array(
					'omission',
					'optional',
					1,
					array(
						array( 'complete', 'flag', null, false, null ),
						array( 'means', 'code', 'Absence', false, 1 ),
						array( 'asOf', 'instant', null, false, null ),
						array( 'receivedAt', 'instant', null, false, null ),
					),
				),
			),
			'answer' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'admission', 'code', 'Admission', false, null ),
						array( 'confirms', 'flag', null, false, null ),
						array( 'clockAhead', 'flag', null, false, null ),
					),
				),
				array(
					'standing',
					'optional',
					1,
					array(
						array( 'figure', 'quantity', null, true, self::NONE ),
						array( 'status', 'code', 'ItemStatus', false, 1 ),
						array( 'asOf', 'instant', null, false, null ),
						array( 'receivedAt', 'instant', null, false, null ),
						array( 'sequence', 'number', null, true, self::NONE ),
					),
				),
			),
		),
		// Up to when has the feed told us everything after this poll.
		'confirm' => array(
			'question' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'confirmed', 'instant', null, true, self::NONE ),
						array( 'sentAt', 'instant', null, false, null ),
						array( 'statedAt', 'instant', null, true, self::NONE ),
						array( 'complete', 'flag', null, false, 1 ),
						array( 'unbroken', 'flag', null, false, 1 ),
					),
				),
			),
			'answer' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'confirmed', 'instant', null, true, self::NONE ),
					),
				),
			),
		),
		// What does this order line still take off the pool's figure.
		'acknowledge' => array(
			'question' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'lagMs', 'number', null, false, null ),
						array( 'position', 'instant', null, true, self::NONE ),
						array( 'net', 'quantity', null, false, null ),
						array( 'contained', 'quantity', null, false, 0 ),
						array( 'lowest', 'quantity', null, true, self::NONE ),
						array( 'revisedAt', 'instant', null, false, null ),
					),
				),
			),
			'answer' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'contained', 'quantity', null, false, null ),
						array( 'lowest', 'quantity', null, false, null ),
						array( 'unacknowledged', 'quantity', null, false, null ),
						array( 'counted', 'quantity', null, false, null ),
						array( 'settled', 'flag', null, false, null ),
					),
				),
			),
		),
		// What of this order line does the figure contain, by what the ERP shows of the order.
		'contain' => array(
			'question' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'now', 'instant', null, false, null ),
						array( 'basis', 'code', 'Basis', false, null ),
						array( 'reflectsFrom', 'code', 'Progress', false, 3 ),
						array( 'position', 'instant', null, true, self::NONE ),
						array( 'limitMs', 'number', null, false, 86400000 ),
						array( 'net', 'quantity', null, false, null ),
						array( 'contained', 'quantity', null, false, 0 ),
						array( 'changedAt', 'instant', null, false, null ),
					),
				),
				array(
					'reads',
					'optional_list',
					16,
					array(
						array( 'at', 'instant', null, false, null ),
						array( 'begunAt', 'instant', null, false, null ),
						array( 'entered', 'quantity', null, false, 0 ),
						array( 'confirmed', 'quantity', null, false, 0 ),
						array( 'reserved', 'quantity', null, false, 0 ),
						array( 'picked', 'quantity', null, false, 0 ),
						array( 'shipped', 'quantity', null, false, 0 ),
					),
				),
				array(
					'revisions',
					'optional_list',
					32,
					array(
						array( 'net', 'quantity', null, false, null ),
						array( 'answeredAt', 'instant', null, true, self::NONE ),
					),
				),
			),
			'answer' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'contained', 'quantity', null, false, null ),
						array( 'unacknowledged', 'quantity', null, false, null ),
						array( 'counted', 'quantity', null, false, null ),
						array( 'settledReads', 'number', null, false, null ),
						array( 'settledRevisions', 'number', null, false, null ),
						array( 'settled', 'flag', null, false, null ),
						array( 'overdue', 'flag', null, false, null ),
					),
				),
			),
		),
		// What do several locations come to as one pool.
		'group' => array(
			'question' => array(
				array(
					'locations',
					'list',
					50,
					array(
						array( 'figure', 'quantity', null, true, self::NONE ),
						array( 'status', 'code', 'ItemStatus', false, 1 ),
						array( 'asOf', 'instant', null, true, self::NONE ),
						array( 'receivedAt', 'instant', null, true, self::NONE ),
						array( 'confirmedThrough', 'instant', null, true, self::NONE ),
					),
				),
			),
			'answer' => array(
				array(
					'claim',
					'optional',
					1,
					array(
						array( 'figure', 'quantity', null, true, self::NONE ),
						array( 'status', 'code', 'ItemStatus', false, null ),
						array( 'asOf', 'instant', null, false, null ),
						array( 'receivedAt', 'instant', null, false, null ),
					),
				),
			),
		),
		// Which policy holds where store, categories and product each have their say.
		'resolve' => array(
			'question' => array(
				array(
					'layers',
					'list',
					8,
					array(
						array( 'maxAgeMs', 'number', null, true, self::NONE ),
						array( 'clockToleranceMs', 'number', null, true, self::NONE ),
						array( 'staleBrowse', 'code', 'StaleSide', true, self::NONE ),
						array( 'staleAdd', 'code', 'StaleSide', true, self::NONE ),
						array( 'staleCheckout', 'code', 'StaleSide', true, self::NONE ),
						array( 'stalePay', 'code', 'StaleSide', true, self::NONE ),
						array( 'unknown', 'code', 'FaultSide', true, self::NONE ),
						array( 'mapping', 'code', 'FaultSide', true, self::NONE ),
						array( 'thinFactorPercent', 'number', null, true, self::NONE ),
						array( 'bufferUnits', 'quantity', null, true, self::NONE ),
						array( 'bufferPercent', 'number', null, true, self::NONE ),
						array( 'backorderCap', 'quantity', null, true, self::NONE ),
						array( 'supplyWindowMs', 'number', null, true, self::NONE ),
						array( 'graceMs', 'number', null, true, self::NONE ),
						array( 'graceConfirmations', 'number', null, true, self::NONE ),
					),
				),
			),
			'answer' => array(
				array(
					'policy',
					'group',
					1,
					array(
						array( 'maxAgeMs', 'number', null, false, 900000 ),
						array( 'clockToleranceMs', 'number', null, false, 300000 ),
						array( 'staleBrowse', 'code', 'StaleSide', false, 3 ),
						array( 'staleAdd', 'code', 'StaleSide', false, 2 ),
						array( 'staleCheckout', 'code', 'StaleSide', false, 1 ),
						array( 'stalePay', 'code', 'StaleSide', false, 1 ),
						array( 'unknown', 'code', 'FaultSide', false, 1 ),
						array( 'mapping', 'code', 'FaultSide', false, 1 ),
						array( 'thinFactorPercent', 'number', null, false, 100 ),
						array( 'bufferUnits', 'quantity', null, false, 0 ),
						array( 'bufferPercent', 'number', null, false, 0 ),
						array( 'backorderCap', 'quantity', null, false, 0 ),
						array( 'supplyWindowMs', 'number', null, false, 2592000000 ),
						array( 'graceMs', 'number', null, false, 600000 ),
						array( 'graceConfirmations', 'number', null, false, 2 ),
					),
				),
				array(
					'from',
					'group',
					1,
					array(
						array( 'maxAgeMs', 'number', null, true, self::NONE ),
						array( 'clockToleranceMs', 'number', null, true, self::NONE ),
						array( 'staleBrowse', 'number', null, true, self::NONE ),
						array( 'staleAdd', 'number', null, true, self::NONE ),
						array( 'staleCheckout', 'number', null, true, self::NONE ),
						array( 'stalePay', 'number', null, true, self::NONE ),
						array( 'unknown', 'number', null, true, self::NONE ),
						array( 'mapping', 'number', null, true, self::NONE ),
						array( 'thinFactorPercent', 'number', null, true, self::NONE ),
						array( 'bufferUnits', 'number', null, true, self::NONE ),
						array( 'bufferPercent', 'number', null, true, self::NONE ),
						array( 'backorderCap', 'number', null, true, self::NONE ),
						array( 'supplyWindowMs', 'number', null, true, self::NONE ),
						array( 'graceMs', 'number', null, true, self::NONE ),
						array( 'graceConfirmations', 'number', null, true, self::NONE ),
					),
				),
			),
		),
		// What does an order in this status take of the stock.
		'order' => array(
			'question' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'status', 'code', 'OrderStatus', false, null ),
						array( 'enteredBeforeFeed', 'flag', null, false, 0 ),
					),
				),
			),
			'answer' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'counting', 'code', 'Counting', false, null ),
						array( 'unclear', 'flag', null, false, null ),
					),
				),
			),
		),
		// May this snapshot take effect before a person has looked at it.
		'snapshot' => array(
			'question' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'stocked', 'number', null, false, null ),
						array( 'emptied', 'number', null, false, null ),
						array( 'sharePercent', 'number', null, false, 30 ),
						array( 'least', 'number', null, false, 20 ),
					),
				),
			),
			'answer' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'held', 'flag', null, false, null ),
					),
				),
			),
		),
	);

	/** Every closed list: code => number, in order of precedence. */
	const CODES = array(
		'Absence' => array(
			'keep' => 1,
			'zero' => 2,
		),
		'Admission' => array(
			'accepted' => 1,
			'duplicate' => 2,
			'late' => 3,
			'conflict' => 4,
			'witness' => 5,
			'unknownUnit' => 6,
			'acceptedAfterGap' => 7,
			'waitsForOrders' => 8,
			'unchanged' => 9,
			'missing' => 10,
			'missingIsZero' => 11,
		),
		'Basis' => array(
			'onHand' => 1,
			'free' => 2,
		),
		'Cause' => array(
			'clockFault' => 19,
			'acknowledgementOverdue' => 1,
			'returnAwaiting' => 2,
			'staleFeed' => 3,
			'messageConflict' => 4,
			'manualEdit' => 5,
			'foreignWrite' => 6,
			'countedTwice' => 7,
			'duplicateSku' => 8,
			'unitMismatch' => 9,
			'recipeFault' => 22,
			'recordsDisagree' => 10,
			'stockManagementOff' => 11,
			'backordersAllowed' => 12,
			'missingFromSnapshot' => 13,
			'notInShop' => 14,
			'notInErp' => 15,
			'figureUnknown' => 18,
			'blockedInErp' => 20,
			'negativeInErp' => 16,
			'overPromised' => 21,
			'unexplained' => 17,
		),
		'Counting' => array(
			'demand' => 1,
			'hold' => 2,
			'left' => 3,
			'baseline' => 4,
		),
		'FaultSide' => array(
			'block' => 1,
			'allow' => 2,
		),
		'ItemStatus' => array(
			'active' => 1,
			'blocked' => 2,
			'discontinued' => 3,
		),
		'Making' => array(
			'stocked' => 1,
			'assembled' => 2,
			'exploded' => 3,
		),
		'Mapping' => array(
			'mapped' => 1,
			'notInErp' => 2,
			'duplicateSku' => 3,
			'unknownUnit' => 4,
			'notInShop' => 5,
		),
		'OrderStatus' => array(
			'checkoutDraft' => 1,
			'pending' => 2,
			'onHold' => 3,
			'processing' => 4,
			'completed' => 5,
			'refunded' => 6,
			'cancelled' => 7,
			'failed' => 8,
			'custom' => 9,
		),
		'Outcome' => array(
			'allow' => 1,
			'undecided' => 2,
			'limit' => 3,
			'block' => 4,
		),
		'Owner' => array(
			'operations' => 1,
			'merchandising' => 2,
			'warehouse' => 3,
		),
		'Progress' => array(
			'entered' => 1,
			'confirmed' => 2,
			'reserved' => 3,
			'picked' => 4,
			'shipped' => 5,
		),
		'Reason' => array(
			'notIncreased' => 1,
			'notGoverned' => 2,
			'notInErp' => 3,
			'duplicateSku' => 4,
			'unknownUnit' => 5,
			'recipeFault' => 14,
			'blockedInErp' => 6,
			'discontinued' => 7,
			'figureUnknown' => 8,
			'clockFault' => 9,
			'figureStale' => 10,
			'promiseKept' => 15,
			'staleButCovered' => 11,
			'notEnough' => 12,
			'enoughWithSupply' => 16,
			'enough' => 13,
		),
		'Severity' => array(
			'low' => 1,
			'medium' => 2,
			'high' => 3,
		),
		'StaleSide' => array(
			'block' => 1,
			'thin' => 2,
			'allow' => 3,
		),
		'Step' => array(
			'browse' => 1,
			'add' => 2,
			'checkout' => 3,
			'pay' => 4,
		),
	);
}

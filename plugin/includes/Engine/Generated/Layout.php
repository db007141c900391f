<?php
/**
 * What each call of the core consists of. Made by: cargo dev build, from src/wire/layout.rs.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine\Generated;

/**
 * A part is: name, shape (plain, group, optional, list), most rows, fields.
 * A field is: name, kind, its closed list or null, whether it may be absent, default word or null.
 */
final class Layout {

	/** The version of the records; their first word. */
	const FORMAT = 1;

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
						array( 'available', 'quantity', null, true, self::NONE ),
						array( 'ageMs', 'number', null, true, self::NONE ),
						array( 'freshUntil', 'instant', null, true, self::NONE ),
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
					),
				),
				array(
					'pool',
					'group',
					1,
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
					),
				),
				array(
					'listing',
					'group',
					1,
					array(
						array( 'governed', 'flag', null, false, 1 ),
						array( 'mapping', 'code', 'Mapping', false, 1 ),
						array( 'saleStep', 'quantity', null, false, 10000 ),
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
					),
				),
			),
			'answer' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'shop', 'quantity', null, true, self::NONE ),
						array( 'difference', 'quantity', null, true, self::NONE ),
						array( 'drift', 'quantity', null, true, self::NONE ),
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
					'group',
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
			'answer' => array(
				array(
					'',
					'plain',
					1,
					array(
						array( 'admission', 'code', 'Admission', false, null ),
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
	);

	/** Every closed list: code => number, in order of precedence. */
	const CODES = array(
		'Admission' => array(
			'accepted' => 1,
			'duplicate' => 2,
			'late' => 3,
			'conflict' => 4,
			'witness' => 5,
			'unknownUnit' => 6,
			'acceptedAfterGap' => 7,
		),
		'Cause' => array(
			'clockFault' => 19,
			'staleFeed' => 3,
			'duplicateSku' => 8,
			'unitMismatch' => 9,
			'recordsDisagree' => 10,
			'stockManagementOff' => 11,
			'backordersAllowed' => 12,
			'notInShop' => 14,
			'notInErp' => 15,
			'figureUnknown' => 18,
			'blockedInErp' => 20,
			'negativeInErp' => 16,
			'unexplained' => 17,
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
		'Mapping' => array(
			'mapped' => 1,
			'notInErp' => 2,
			'duplicateSku' => 3,
			'unknownUnit' => 4,
			'notInShop' => 5,
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
		'Reason' => array(
			'notIncreased' => 1,
			'notGoverned' => 2,
			'notInErp' => 3,
			'duplicateSku' => 4,
			'unknownUnit' => 5,
			'blockedInErp' => 6,
			'discontinued' => 7,
			'figureUnknown' => 8,
			'clockFault' => 9,
			'figureStale' => 10,
			'staleButCovered' => 11,
			'notEnough' => 12,
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

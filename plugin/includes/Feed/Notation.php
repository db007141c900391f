<?php
/**
 * How an ERP writes figures, units and times, in its stock list and in its lists of orders alike.
 *
 * Decides nothing: it names what is asked of a mapping.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * What both kinds of lists share.
 */
interface Notation {

	/**
	 * How figures are written.
	 */
	public function numbers(): Numbers;

	/**
	 * Whether the ERP counts in binary fractions, so that its numbers may carry what these leave over.
	 */
	public function has_floats(): bool;

	/**
	 * How many pieces one of a unit is, in ten-thousandths; null where nobody declared it.
	 *
	 * @param string $unit The ERP's word; empty for the shop's piece.
	 */
	public function factor( string $unit ): ?int;

	/**
	 * How times are written.
	 */
	public function times(): Times;
}

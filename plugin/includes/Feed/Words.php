<?php
/**
 * An ERP's words for units and statuses, as a mapping declares them.
 *
 * Decides which word stands for how many pieces and for which status of the core. A word that nobody declared stands for
 * nothing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\NotADecimal;

defined( 'ABSPATH' ) || exit;

/**
 * Words of one mapping.
 */
final class Words {

	/** Units that mean one piece everywhere, and the core's own words for a status. */
	const PIECES   = array( 'each', 'ea', 'pc', 'pcs', 'piece', 'unit' );
	const STATUSES = array( 'active', 'blocked', 'discontinued' );

	/**
	 * How many pieces a unit stands for, in ten-thousandths, by its word in small letters.
	 *
	 * @var array<string, int>
	 */
	private $units;

	/**
	 * The core's status by the ERP's word in small letters.
	 *
	 * @var array<string, string>
	 */
	private $statuses;

	/**
	 * Checks what was declared.
	 *
	 * @param Members $erp The mapping's part `erp`.
	 * @throws FeedError Where a unit has no factor.
	 */
	public function __construct( Members $erp ) {
		$this->units    = array_replace( array_fill_keys( self::PIECES, 10000 ), self::factors( $erp->texts_in( 'units' ) ) );
		$this->statuses = array_combine( self::STATUSES, self::STATUSES );
		foreach ( $erp->texts_in( 'statuses' ) as $word => $status ) {
			$this->statuses[ Text::lower( Text::trim( (string) $word ) ) ] = $status;
		}
	}

	/**
	 * How many pieces one of a unit is, in ten-thousandths; null where nobody declared it.
	 *
	 * @param string $unit The ERP's word; empty for the shop's piece.
	 */
	public function factor( string $unit ): ?int {
		return '' === $unit ? 10000 : $this->units[ Text::lower( $unit ) ] ?? null;
	}

	/**
	 * The core's word for a status; null where the ERP's word is not declared.
	 *
	 * @param string $word The ERP's word; empty for an active item.
	 * @return value-of<self::STATUSES>|null
	 */
	public function status( string $word ): ?string {
		$said = '' === $word ? 'active' : $this->statuses[ Text::lower( $word ) ] ?? null;
		foreach ( self::STATUSES as $known ) {
			if ( $known === $said ) {
				return $known;
			}
		}
		return null;
	}

	/**
	 * Pieces in each declared unit.
	 *
	 * @param array<array-key, string> $declared Factors as text by unit.
	 * @return array<string, int>
	 * @throws FeedError Where one is no factor.
	 */
	private static function factors( array $declared ): array {
		$factors = array();
		foreach ( $declared as $unit => $text ) {
			try {
				$factor = Decimal::parse( $text );
			} catch ( NotADecimal $error ) {
				/* translators: 1: text, 2: unit. */
				throw new FeedError( $error->reason(), sprintf( __( '`%1$s` is no number of pieces for the unit `%2$s`.', 'stock-truth' ), $text, $unit ), 'erp.units.' . (string) $unit );
			}
			if ( $factor <= 0 ) {
				/* translators: %s: unit. */
				throw new FeedError( 'factor_not_positive', sprintf( __( 'The unit `%s` must stand for more than nothing.', 'stock-truth' ), $unit ), 'erp.units.' . (string) $unit );
			}
			$factors[ Text::lower( Text::trim( (string) $unit ) ) ] = $factor;
		}
		return $factors;
	}
}

<?php
/**
 * Whether a listing's stock is the ERP's to say.
 *
 * Decides nothing: it tells the core what the shop and the ledger know of the listing, and asks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;

defined( 'ABSPATH' ) || exit;

/**
 * Asks `govern`. There are few questions and every page asks them, so the answers are kept from one request to
 * the next, with the digest of the rules that gave them: a storefront page loads no class for them.
 */
final class Governed {

	const OPTION = 'stock_truth_governed';

	/** What is known of a listing, in the order in which it is written into a key. */
	const KNOWN = array( 'bound', 'stockManaged', 'virtual', 'downloadable', 'excluded' );

	/**
	 * Answers by key; null until they are needed.
	 *
	 * @var array<string, bool>|null
	 */
	private $answers;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Constructor.
	 *
	 * @param Engine $engine The rules.
	 */
	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/**
	 * Whether a listing is governed. While the core cannot be asked, everything is that the shop's policy does
	 * not exclude: nothing is given away that the ERP may own.
	 *
	 * @param array $row             Of Listings::with_pools().
	 * @param bool  $is_virtual      Whether nobody ships it.
	 * @param bool  $is_downloadable Whether it is downloaded.
	 */
	public function is( array $row, bool $is_virtual, bool $is_downloadable ): bool {
		// A fault such as a shared SKU does not make a listing less the ERP's.
		$is_bound = null !== $row['id'] && null !== $row['as_of'];
		try {
			return $this->answers()[ self::key( $is_bound, $row['is_stock_managed'], $is_virtual, $is_downloadable, $row['is_excluded'] ) ];
		} catch ( Unavailable | Undecidable $error ) {
			return ! $row['is_excluded'];
		}
	}

	/**
	 * Answers by key.
	 *
	 * @return array<string, bool>
	 */
	private function answers(): array {
		if ( null === $this->answers ) {
			$rules = $this->engine->rules();
			$kept  = get_option( self::OPTION );
			if ( ! is_array( $kept ) || ( $kept['rules'] ?? '' ) !== $rules || ! is_array( $kept['answers'] ?? null ) || 2 ** count( self::KNOWN ) !== count( $kept['answers'] ) ) {
				$kept = array(
					'rules'   => $rules,
					'answers' => $this->ask_all(),
				);
				update_option( self::OPTION, $kept, true );
			}
			$this->answers = $kept['answers'];
		}
		return $this->answers;
	}

	/**
	 * Asks every question there is.
	 *
	 * @return array<string, bool>
	 */
	private function ask_all(): array {
		$answers = array();
		for ( $number = 0; $number < 2 ** count( self::KNOWN ); ++$number ) {
			$flags = array();
			foreach ( array_keys( self::KNOWN ) as $bit ) {
				$flags[] = 1 === ( $number >> $bit & 1 );
			}
			$answers[ self::key( ...$flags ) ] = $this->engine->ask( 'govern', array_combine( self::KNOWN, $flags ) )['governed'];
		}
		return $answers;
	}

	/**
	 * A question as a key that is no number.
	 *
	 * @param bool ...$flags In the order of KNOWN.
	 */
	private static function key( bool ...$flags ): string {
		return 'k' . implode( '', array_map( 'intval', $flags ) );
	}
}

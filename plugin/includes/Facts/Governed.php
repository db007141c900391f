<?php
/**
 * Whether a listing's stock is the ERP's to say, and how the listing is bound to the ERP's items.
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

	/**
	 * Answers by key; null until they are needed.
	 *
	 * @var array<string, array{governed: bool, mapping: string}>|null
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
	 * Whether a listing is governed.
	 *
	 * PHP says so itself only where the core cannot be asked and never said: then everything is that the shop's
	 * policy does not exclude, so that nothing is given away that the ERP may own.
	 *
	 * @param array $row             Of Listings::with_pools().
	 * @param bool  $is_virtual      Whether nobody ships it.
	 * @param bool  $is_downloadable Whether it is downloaded.
	 */
	public function is( array $row, bool $is_virtual, bool $is_downloadable ): bool {
		try {
			return $this->answer( self::known( $row, $is_virtual, $is_downloadable ) )['governed'];
		} catch ( Unavailable | Undecidable $error ) {
			return ! $row['is_excluded'];
		}
	}

	/**
	 * How a listing is bound, by the core's words.
	 *
	 * @param array $row Of Listings::with_pools().
	 * @throws Unavailable|Undecidable Where the core cannot be asked and never said.
	 */
	public function mapping( array $row ): string {
		return $this->answer( self::known( $row, $row['is_virtual'], $row['is_downloadable'] ) )['mapping'];
	}

	/**
	 * What is known of a listing, by the layout's names.
	 *
	 * @param array $row             Of Listings::with_pools().
	 * @param bool  $is_virtual      Whether nobody ships it.
	 * @param bool  $is_downloadable Whether it is downloaded.
	 * @return array<string, bool>
	 */
	private static function known( array $row, bool $is_virtual, bool $is_downloadable ): array {
		return array(
			// The ledger has a row of it as soon as an order asks for it; the ERP spoke of it where there is a claim.
			'bound'        => null !== $row['id'] && null !== $row['as_of'],
			'stockManaged' => $row['is_stock_managed'],
			'virtual'      => $is_virtual,
			'downloadable' => $is_downloadable,
			'excluded'     => $row['is_excluded'],
			'keyed'        => '' !== $row['sku'],
			'shared'       => $row['sharers'] > 0,
			'unitKnown'    => null === $row['id'] || $row['unit_known'],
		);
	}

	/**
	 * The core's answer; where it cannot be asked, the last one that it gave.
	 *
	 * @param array<string, bool> $known What is known of a listing.
	 * @return array{governed: bool, mapping: string}
	 * @throws Unavailable|Undecidable Where there is none.
	 */
	private function answer( array $known ): array {
		$key = 'k' . implode( '', array_map( 'intval', $known ) );
		if ( isset( $this->answers[ $key ]['mapping'] ) ) {
			return $this->answers[ $key ];
		}
		$kept = get_option( self::OPTION );
		$kept = is_array( $kept ) && is_array( $kept['answers'] ?? null ) ? $kept : array( 'rules' => '', 'answers' => array() );
		try {
			if ( null === $this->answers ) {
				$rules         = $this->engine->rules();
				$this->answers = $rules === $kept['rules'] ? $kept['answers'] : array();
			}
			if ( ! isset( $this->answers[ $key ]['mapping'] ) ) {
				$this->answers[ $key ] = $this->engine->ask( 'govern', $known );
				update_option( self::OPTION, array( 'rules' => $this->engine->rules(), 'answers' => $this->answers ), true );
			}
			return $this->answers[ $key ];
		} catch ( Unavailable | Undecidable $error ) {
			if ( isset( $kept['answers'][ $key ]['mapping'] ) ) {
				return $kept['answers'][ $key ];
			}
			throw $error;
		}
	}
}

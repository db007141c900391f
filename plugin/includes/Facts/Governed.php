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
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Ledger\Row\DrawnListing;

defined( 'ABSPATH' ) || exit;

/**
 * Asks `govern`. There are few questions and every page asks them, so the answers are kept from one request to
 * the next, with the digest of the rules that gave them: a storefront page loads no class for them.
 *
 * @phpstan-import-type GovernAnswer from Shapes
 * @phpstan-import-type GovernQuestion from Shapes
 * @phpstan-import-type Mapping from Shapes
 */
final class Governed {

	const OPTION = 'stock_truth_governed';

	/** The core's words for how a listing is bound. */
	const MAPPINGS = array( 'mapped', 'notInErp', 'duplicateSku', 'unknownUnit', 'notInShop', 'noSku' );

	/**
	 * Answers by key, as the option has them; null until they are needed.
	 *
	 * @var array<array-key, mixed>|null
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
	 * @param DrawnListing $listing         The listing.
	 * @param bool         $is_virtual      Whether nobody ships it.
	 * @param bool         $is_downloadable Whether it is downloaded.
	 */
	public function is( DrawnListing $listing, bool $is_virtual, bool $is_downloadable ): bool {
		try {
			return $this->answer( self::known( $listing, $listing->is_named(), $is_virtual, $is_downloadable ) )['governed'];
		} catch ( Unavailable | Undecidable $error ) {
			return ! $listing->listing->excluded;
		}
	}

	/**
	 * How a listing is bound, by the core's words.
	 *
	 * @param DrawnListing $listing The listing.
	 * @throws Unavailable|Undecidable Where the core cannot be asked and never said.
	 *
	 * @phpstan-return Mapping
	 */
	public function mapping( DrawnListing $listing ): string {
		return $this->answer( self::known( $listing, $listing->is_bound(), $listing->listing->is_virtual, $listing->listing->downloadable ) )['mapping'];
	}

	/**
	 * What is known of a listing, by the layout's names.
	 *
	 * @param DrawnListing $listing         The listing.
	 * @param bool         $is_bound        Whether the ERP knows what it takes: to be governed any of its items is enough,
	 *                                      to be mapped all have to be known.
	 * @param bool         $is_virtual      Whether nobody ships it.
	 * @param bool         $is_downloadable Whether it is downloaded.
	 * @return array<string, bool>
	 *
	 * @phpstan-return GovernQuestion
	 */
	private static function known( DrawnListing $listing, bool $is_bound, bool $is_virtual, bool $is_downloadable ): array {
		return array(
			// A pool may have a row before the ERP has spoken of it; then there is no claim.
			'bound'        => $is_bound,
			'stockManaged' => $listing->listing->stock_managed,
			'virtual'      => $is_virtual,
			'downloadable' => $is_downloadable,
			'excluded'     => $listing->listing->excluded,
			// A kit without a key is known by its components.
			'keyed'        => '' !== $listing->listing->item || array() !== $listing->bill,
			'shared'       => $listing->shared,
			'unitKnown'    => $listing->is_unit_known(),
		);
	}

	/**
	 * The core's answer; where it cannot be asked, the last one that it gave.
	 *
	 * @param array<string, bool> $known What is known of a listing.
	 * @return array{governed: bool, mapping: string}
	 * @throws Unavailable|Undecidable Where there is none.
	 *
	 * @phpstan-param GovernQuestion $known
	 * @phpstan-return GovernAnswer
	 */
	private function answer( array $known ): array {
		$key  = 'k' . implode( '', array_map( 'intval', $known ) );
		$said = self::understood( $this->answers[ $key ] ?? null );
		if ( null !== $said ) {
			return $said;
		}
		$kept = get_option( self::OPTION );
		$kept = is_array( $kept ) && is_array( $kept['answers'] ?? null ) ? $kept : array( 'rules' => '', 'answers' => array() );
		$last = self::understood( $kept['answers'][ $key ] ?? null );
		try {
			$rules = $this->engine->rules();
			if ( null === $this->answers ) {
				$this->answers = $rules === $kept['rules'] ? $kept['answers'] : array();
			}
			$said = self::understood( $this->answers[ $key ] ?? null );
			if ( null === $said ) {
				$said                  = $this->engine->ask( 'govern', $known );
				$this->answers[ $key ] = $said;
				update_option( self::OPTION, array( 'rules' => $rules, 'answers' => $this->answers ), true );
			}
			return $said;
		} catch ( Unavailable | Undecidable $error ) {
			if ( null !== $last ) {
				return $last;
			}
			throw $error;
		}
	}

	/**
	 * An answer of the core that was kept; null where it is none.
	 *
	 * @param mixed $kept What stands in the option.
	 * @return array{governed: bool, mapping: string}|null
	 *
	 * @phpstan-return GovernAnswer|null
	 */
	private static function understood( $kept ): ?array {
		$governed = is_array( $kept ) ? $kept['governed'] ?? null : null;
		$mapping  = is_array( $kept ) ? $kept['mapping'] ?? null : null;
		return is_bool( $governed ) && in_array( $mapping, self::MAPPINGS, true ) ? array( 'governed' => $governed, 'mapping' => $mapping ) : null;
	}
}

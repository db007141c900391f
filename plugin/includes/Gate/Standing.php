<?php
/**
 * What the core says of single listings where they are shown, asked for a whole page at once.
 *
 * Decides which products are worth asking about together: those whose facts were read together. Whether a
 * listing may be sold, and whether WooCommerce alone decides about it, is the core's to say; an answer is kept for
 * the page, and no longer than the core vouches for it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Catalog\Bundles;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Facts\AskedLine;
use StockTruth\Facts\Governed;
use StockTruth\Facts\PageMemory;
use StockTruth\Facts\ReadAhead;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Verdicts of `browse` by listing.
 *
 * @phpstan-import-type Outcome from Shapes
 * @phpstan-type Known array{outcome: Outcome, shop_decides: bool, expected_at: int|null, until: int|null}
 */
final class Standing {

	/**
	 * Outcome and whether WooCommerce alone decides, by key().
	 *
	 * @var PageMemory<Known>
	 */
	private $known;

	/**
	 * Whose a listing's stock is.
	 *
	 * @var Governed
	 */
	private $governed;

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

	/**
	 * Asks for verdicts.
	 *
	 * @var Judge
	 */
	private $judge;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Facts about all products of a page.
	 *
	 * @var ReadAhead
	 */
	private $read_ahead;

	/**
	 * Constructor.
	 *
	 * @param Governed  $governed   Whose a listing's stock is.
	 * @param Guard     $guard      Asks and acts on the verdict.
	 * @param Judge     $judge      Asks for verdicts.
	 * @param Log       $log        Where faults are written.
	 * @param ReadAhead $read_ahead Facts about all products of a page.
	 */
	public function __construct( Governed $governed, Guard $guard, Judge $judge, Log $log, ReadAhead $read_ahead ) {
		$this->known      = new PageMemory();
		$this->governed   = $governed;
		$this->guard      = $guard;
		$this->judge      = $judge;
		$this->log        = $log;
		$this->read_ahead = $read_ahead;
	}

	/**
	 * Whether the product may be sold; where nobody can tell, looking stays open.
	 *
	 * @param \WC_Product $product Product.
	 * @throws \Throwable What asking throws; until the next request everything then counts as sellable.
	 */
	public function may_sell( \WC_Product $product ): bool {
		return in_array( $this->of( $product )['outcome'], array( 'allow', 'undecided' ), true );
	}

	/**
	 * Whether WooCommerce alone decides about the product, its backorders included: the ERP does not speak for
	 * it, or the shop's policy lets it be sold although nobody can tell what the ERP has. Where the core cannot
	 * be asked, only what it said last about whose the stock is counts: nothing is given away that the ERP may own.
	 *
	 * @param \WC_Product $product Product.
	 */
	public function shop_decides( \WC_Product $product ): bool {
		try {
			return $this->of( $product )['shop_decides'];
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			$known = $this->known->get( self::key( Lines::one( $product ) ) );
			return null !== $known && $known['shop_decides'];
		}
	}

	/**
	 * When what is due has come without which the product could not be sold; null where it is there, or nobody can tell.
	 *
	 * @param \WC_Product $product Product.
	 * @throws \Throwable What asking throws.
	 */
	public function expected_at( \WC_Product $product ): ?int {
		return $this->of( $product )['expected_at'];
	}

	/**
	 * Whether the product itself takes stock. A variable or grouped one, and one that holds others, is shown by what it
	 * contains.
	 *
	 * @param \WC_Product $product Product.
	 */
	public static function is_listing( \WC_Product $product ): bool {
		return ! $product->is_type( array( 'variable', 'grouped', 'external' ) ) && ! Bundles::is_container( $product );
	}

	/**
	 * What is known of a product.
	 *
	 * @param \WC_Product $product Product.
	 * @return Known
	 */
	private function of( \WC_Product $product ): array {
		// A page asks about each product several times; what its line is, only once.
		$of    = 'product ' . $product->get_id();
		$known = $this->known->get( $of );
		if ( null === $known ) {
			$line  = Lines::one( $product );
			$key   = self::key( $line );
			$known = $this->known->get( $key ) ?? $this->judge( $line );
			$this->known->keep( $of, $known, $known['until'] );
		}
		return $known;
	}

	/**
	 * Asks about a product and those that were read with it.
	 *
	 * @param AskedLine $line Of the product.
	 * @return Known What is known of it.
	 */
	private function judge( AskedLine $line ): array {
		$own   = self::key( $line );
		$order = $this->guard->own_order();
		// Until it is answered, and where it cannot be, nothing is asked twice.
		$this->note( $own, self::answer( 'undecided', false, null, null ) );
		$listing = $this->read_ahead->facts( array( $line->stock_id ), $order )[ $line->stock_id ] ?? null;
		if ( null !== $listing ) {
			$this->note( $own, self::answer( 'undecided', ! $this->governed->is( $listing, $line->is_virtual, $line->is_downloadable ), null, null ) );
		}
		$lines = array( $own => $line );
		$size  = null === $listing ? 0 : $listing->size();
		$pools = null === $listing ? array() : $listing->pools;
		foreach ( $this->read_ahead->companions() as $known ) {
			$companion = Lines::stored( $known->listing );
			$key       = self::key( $companion );
			$larger    = $size + $known->size();
			// What shares a pool is asked about by itself: nobody has put both into a cart.
			if ( array() === array_intersect_key( $pools, $known->pools ) && $larger <= ReadAhead::MOST && count( $lines ) < ReadAhead::MOST && ! isset( $lines[ $key ] ) && null === $this->known->get( $key ) ) {
				$lines[ $key ] = $companion;
				$size          = $larger;
				$pools        += $known->pools;
			}
		}
		$verdict = $this->judge->ask( 'browse', array_values( $lines ), array( 'exclude_order' => $order ) );
		foreach ( array_keys( $lines ) as $at => $key ) {
			$this->note( $key, self::told( $verdict, $at ) );
		}
		return $this->known->get( $own ) ?? self::told( $verdict, 0 );
	}

	/**
	 * Keeps an answer.
	 *
	 * @param string $key    Of key().
	 * @param array  $answer Of answer().
	 *
	 * @phpstan-param Known $answer
	 */
	private function note( string $key, array $answer ): void {
		$this->known->keep( $key, $answer, $answer['until'] );
	}

	/**
	 * What a verdict says of one of its lines.
	 *
	 * @param Verdict $verdict The verdict.
	 * @param int     $at      Place of the line.
	 * @return Known
	 */
	private static function told( Verdict $verdict, int $at ): array {
		return self::answer( $verdict->line_outcome( $at ), $verdict->shop_decides( $at ), $verdict->expected_at( $at ), $verdict->valid_until() );
	}

	/**
	 * An answer as it is kept.
	 *
	 * @param string   $outcome      Of the core.
	 * @param bool     $shop_decides Of the core.
	 * @param int|null $expected_at  Of the core.
	 * @param int|null $until        Until when the core vouches for it.
	 * @return Known
	 *
	 * @phpstan-param Outcome $outcome
	 */
	private static function answer( string $outcome, bool $shop_decides, ?int $expected_at, ?int $until ): array {
		return array(
			'outcome'      => $outcome,
			'shop_decides' => $shop_decides,
			'expected_at'  => $expected_at,
			'until'        => $until,
		);
	}

	/**
	 * What an answer depends on beside the ledger. Variations that share their parent's stock need not share what
	 * they are.
	 *
	 * @param AskedLine $line Line.
	 */
	private static function key( AskedLine $line ): string {
		return $line->stock_id . '|' . (int) $line->is_virtual . '|' . (int) $line->is_downloadable;
	}
}

<?php
/**
 * What the core says of single listings where they are shown.
 *
 * Decides that an answer which the core gave when the listing was projected is used where it still counts, and that the core is
 * asked otherwise. Whether a listing may be sold, and whether WooCommerce alone decides about it, is the core's to say; an
 * answer is kept for the page, and no longer than the core vouches for it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Catalog\Bundles;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Facts\AskedLine;
use StockTruth\Facts\EarlierAnswers;
use StockTruth\Facts\Expected;
use StockTruth\Facts\PageMemory;
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
	 * What the rules answered earlier.
	 *
	 * @var EarlierAnswers
	 */
	private $earlier;

	/**
	 * Which products the request will ask about.
	 *
	 * @var Expected
	 */
	private $expected;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Which order is the shopper's own.
	 *
	 * @var OwnOrder
	 */
	private $own_order;

	/**
	 * Asks the rules, where an earlier answer does not do.
	 *
	 * @var callable(): Showing
	 */
	private $showing;

	/**
	 * Which request of the Store API is answered.
	 *
	 * @var StoreApi
	 */
	private $store_api;

	/**
	 * Constructor.
	 *
	 * @param EarlierAnswers $earlier   What the rules answered earlier.
	 * @param Expected       $expected  Which products the request will ask about.
	 * @param Log            $log       Where faults are written.
	 * @param OwnOrder       $own_order Which order is the shopper's own.
	 * @param callable       $showing   Asks the rules: a page about which they answered earlier does not load what that takes.
	 * @param StoreApi       $store_api Which request of the Store API is answered.
	 *
	 * @phpstan-param callable(): Showing $showing
	 */
	public function __construct( EarlierAnswers $earlier, Expected $expected, Log $log, OwnOrder $own_order, callable $showing, StoreApi $store_api ) {
		$this->known     = new PageMemory();
		$this->earlier   = $earlier;
		$this->expected  = $expected;
		$this->log       = $log;
		$this->own_order = $own_order;
		$this->showing   = $showing;
		$this->store_api = $store_api;
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
			$known = $this->known->get( $key ) ?? $this->earlier( $key, $line ) ?? ( $this->showing )()->about( $line, $this->own_order->id(), $this->known );
			$this->known->keep( $of, $known, $known['until'] );
		}
		return $known;
	}

	/**
	 * What the rules answered earlier about a product; null where they have to be asked. A shopper who has an order that is
	 * not paid sees its goods as his own, which no answer for everybody says. The Store API checks the cart with each answer that
	 * holds it: its lines are asked about in any case, and one reading of all facts does for both.
	 *
	 * @param string    $key  Of key().
	 * @param AskedLine $line Of the product.
	 * @return Known|null
	 */
	private function earlier( string $key, AskedLine $line ): ?array {
		$is_checked = $this->store_api->is_of_cart() && $this->expected->is_in_cart( $line->stock_id );
		$answer     = ! $is_checked && 0 === $this->own_order->id() ? $this->earlier->about( $line ) : null;
		if ( null === $answer ) {
			return null;
		}
		/** @var Outcome $outcome Written by the projection, as the core gave it. */
		$outcome = $answer->outcome;
		$this->note( $key, self::answer( $outcome, $answer->shop_decides, $answer->expected_at, $answer->until ) );
		return $this->known->get( $key );
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
	public static function answer( string $outcome, bool $shop_decides, ?int $expected_at, ?int $until ): array {
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
	public static function key( AskedLine $line ): string {
		return $line->stock_id . '|' . (int) $line->is_virtual . '|' . (int) $line->is_downloadable;
	}
}

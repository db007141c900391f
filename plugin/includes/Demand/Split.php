<?php
/**
 * What each line of an order takes of which pool.
 *
 * Decides nothing about stock: which units of a kit are ready-made and which are assembled is the core's to say (`decide`,
 * of the lines up to and with each). Here its answer is put down line by line. Kits that are never stocked are followed to
 * what they are made of.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Units;
use StockTruth\Facts\QuestionPools;
use StockTruth\Ledger\DrawnListings;
use StockTruth\Ledger\Row\BillPart;
use StockTruth\Ledger\Row\DrawnListing;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Splits lines. To be asked under the locks of all pools that the listings draw on: what is ready-made for one order is
 * then ready-made for no other.
 *
 * @phpstan-import-type DecideQuestionLines from Shapes
 */
final class Split {

	/**
	 * Reads listings.
	 *
	 * @var DrawnListings
	 */
	private $drawn_listings;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param DrawnListings $drawn_listings Reads listings.
	 * @param Engine        $engine         The rules.
	 * @param SettingsStore $settings       The settings.
	 */
	public function __construct( DrawnListings $drawn_listings, Engine $engine, SettingsStore $settings ) {
		$this->drawn_listings = $drawn_listings;
		$this->engine         = $engine;
		$this->settings       = $settings;
	}

	/**
	 * What lines of an order take, in their order.
	 *
	 * @param array<array-key, array{product_id: int, quantity: int}> $lines    Listings with units in ten-thousandths.
	 * @param int                                                     $order_id The order: what is kept for it is its own.
	 * @return array<array-key, array<int, list<BillPart>>> Parts by pool, by the lines' keys.
	 */
	public function of( array $lines, int $order_id ): array {
		$listings = $this->drawn_listings->find( array_column( $lines, 'product_id' ), Moment::now(), $order_id );
		$pools    = new QuestionPools();
		$asked    = array();
		$taken    = array();
		$found    = array();
		foreach ( $lines as $key => $line ) {
			$listing = $listings[ $line['product_id'] ] ?? null;
			if ( null === $listing ) {
				$found[ $key ] = array();
				continue;
			}
			$asked[]       = $pools->of( $listing ) + array( 'quantity' => $line['quantity'], 'saleStep' => $listing->listing->sale_step );
			$before        = $taken;
			$taken         = $listing->is_assembled() ? $this->taken( $pools, $asked ) : $taken;
			$found[ $key ] = self::parts( $listing, $line['quantity'], self::more( $taken, $before ) );
		}
		return $found;
	}

	/**
	 * What the core says that lines take of each pool. Where it cannot be asked, nothing is ready-made.
	 *
	 * @param QuestionPools $pools Their pools.
	 * @param array[]       $lines Lines.
	 * @return array<int, int> Ten-thousandths by pool.
	 *
	 * @phpstan-param list<DecideQuestionLines> $lines
	 */
	private function taken( QuestionPools $pools, array $lines ): array {
		$answer = $this->engine->ask(
			'decide',
			array(
				'now'        => Moment::now(),
				'step'       => 'checkout',
				'policy'     => $this->settings->current()->policy(),
				'pools'      => $pools->pools(),
				'lines'      => $lines,
				'components' => $pools->components(),
				'supplies'   => $pools->supplies(),
				'holds'      => $pools->holds(),
			)
		);
		$taken  = array();
		foreach ( $pools->numbers() as $place => $pool_id ) {
			$taken[ $pool_id ] = $answer['pools'][ $place ]['taken'];
		}
		return $taken;
	}

	/**
	 * What is taken more than before.
	 *
	 * @param array<int, int> $taken  By pool.
	 * @param array<int, int> $before By pool.
	 * @return array<int, int> By pool.
	 */
	private static function more( array $taken, array $before ): array {
		foreach ( $before as $pool_id => $amount ) {
			$taken[ $pool_id ] -= $amount;
		}
		return $taken;
	}

	/**
	 * The parts of one line.
	 *
	 * @param DrawnListing    $listing  Its listing.
	 * @param int             $quantity Its units.
	 * @param array<int, int> $taken    What it takes of each pool, by the core's answer.
	 * @return array<int, list<BillPart>> By pool.
	 */
	private static function parts( DrawnListing $listing, int $quantity, array $taken ): array {
		$parts = array();
		$open  = array();
		foreach ( $listing->bill as $pool_id => $per ) {
			$open[] = array( $pool_id, $per, 0, 0 );
		}
		while ( array() !== $open ) {
			list( $pool_id, $per, $from, $depth ) = array_shift( $open );
			$bill                                 = $depth < DrawnListing::DEPTH ? $listing->made_of( $pool_id ) : array();
			if ( array() === $bill ) {
				$parts[ $pool_id ][] = new BillPart( $per, $from );
				continue;
			}
			$to = $from;
			if ( ! $listing->is_phantom( $pool_id ) ) {
				$asked                = Units::of_pool( max( 0, $quantity - $from ), $per );
				$ready                = min( $asked, $taken[ $pool_id ] ?? 0 );
				$taken[ $pool_id ]    = ( $taken[ $pool_id ] ?? 0 ) - $ready;
				$to                   = $ready === $asked ? max( $from, $quantity ) : $from + Units::of_listing( $ready, $per );
				$parts[ $pool_id ][] = new BillPart( $per, $from, $to );
			}
			foreach ( $bill as $component => $each ) {
				$open[] = array( $component, Units::of_pool( $per, $each ), $to, $depth + 1 );
			}
		}
		return array_map( array( self::class, 'merged' ), $parts );
	}

	/**
	 * Parts of one pool, those that begin and end together as one.
	 *
	 * @param list<BillPart> $parts Parts.
	 * @return list<BillPart>
	 */
	private static function merged( array $parts ): array {
		$merged = array();
		foreach ( $parts as $part ) {
			$key = $part->from . ' ' . $part->to;
			if ( isset( $merged[ $key ] ) ) {
				$merged[ $key ]->per += $part->per;
			} else {
				$merged[ $key ] = $part;
			}
		}
		return array_values( $merged );
	}
}

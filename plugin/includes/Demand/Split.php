<?php
/**
 * What each line of an order takes of which pool.
 *
 * Decides nothing about stock: what the lines take of what is there is the core's to say (`decide`, of the lines up to and
 * with each), and so is which of their units that makes ready-made and which assembled (`bill`).
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Facts\QuestionPolicies;
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
 * @phpstan-import-type BillAnswerParts from Shapes
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
	 * What units of each line of an order take, in their order.
	 *
	 * @param array<array-key, array{product_id: int, quantity: int}> $lines    Listings with units in ten-thousandths.
	 * @param int                                                     $order_id The order: what is kept for it is its own.
	 * @return array<array-key, array<int, list<BillPart>>> Parts by pool, by the lines' keys.
	 */
	public function of( array $lines, int $order_id ): array {
		$found = array();
		foreach ( $this->told( $lines, $order_id ) as $key => $told ) {
			$found[ $key ] = array();
			foreach ( $told as list( $pool_id, $part ) ) {
				$found[ $key ][ $pool_id ][] = new BillPart( $part['quantityPer'], $part['from'], $part['to'] );
			}
		}
		return $found;
	}

	/**
	 * What the lines themselves take.
	 *
	 * @param array<array-key, array{product_id: int, quantity: int}> $lines    Listings with units in ten-thousandths.
	 * @param int                                                     $order_id The order: what is kept for it is its own.
	 * @return array<array-key, array<int, int>> Ten-thousandths by pool, by the lines' keys.
	 */
	public function amounts( array $lines, int $order_id ): array {
		$found = array();
		foreach ( $this->told( $lines, $order_id ) as $key => $told ) {
			$found[ $key ] = array();
			foreach ( $told as list( $pool_id, $part ) ) {
				$found[ $key ][ $pool_id ] = ( $found[ $key ][ $pool_id ] ?? 0 ) + $part['taken'];
			}
		}
		return $found;
	}

	/**
	 * What the core says of each line: of a later one once those before it have taken theirs.
	 *
	 * @param array<array-key, array{product_id: int, quantity: int}> $lines    Listings with units in ten-thousandths.
	 * @param int                                                     $order_id The order.
	 * @return array<array-key, list<array{0: int, 1: array}>> Pool and part, by the lines' keys.
	 *
	 * @phpstan-return array<array-key, list<array{0: int, 1: BillAnswerParts}>>
	 */
	private function told( array $lines, int $order_id ): array {
		$listings = $this->drawn_listings->find( array_column( $lines, 'product_id' ), Moment::now(), $order_id );
		$pools    = new QuestionPools( new QuestionPolicies( $this->settings->current()->policy() ) );
		$asked    = array();
		$taken    = array();
		$told     = array();
		foreach ( $lines as $key => $line ) {
			$listing = $listings[ $line['product_id'] ] ?? null;
			if ( null === $listing ) {
				$told[ $key ] = array();
				continue;
			}
			$asked[]      = $pools->of( $listing ) + array( 'quantity' => $line['quantity'], 'saleStep' => $listing->listing->sale_step );
			$before       = $taken;
			$taken        = $this->taken( $pools, $asked );
			$told[ $key ] = $this->parts( $pools, $listing, $line['quantity'], self::more( $taken, $before ) );
		}
		return $told;
	}

	/**
	 * What the core says that lines take of what is there.
	 *
	 * @param QuestionPools $pools Their pools.
	 * @param array[]       $lines Lines.
	 * @return array<int, int> Ten-thousandths by the pools' places.
	 *
	 * @phpstan-param list<DecideQuestionLines> $lines
	 */
	private function taken( QuestionPools $pools, array $lines ): array {
		$answer = $this->engine->ask(
			'decide',
			array(
				'now'        => Moment::now(),
				'step'       => 'checkout',
				'pools'      => $pools->pools(),
				'lines'      => $lines,
				'components' => $pools->components(),
				'supplies'   => $pools->supplies(),
				'holds'      => $pools->holds(),
			) + $pools->policies()
		);
		return array_column( $answer['pools'], 'taken' );
	}

	/**
	 * What is taken more than before.
	 *
	 * @param array<int, int> $taken  By place.
	 * @param array<int, int> $before By place.
	 * @return array<int, int> By place.
	 */
	private static function more( array $taken, array $before ): array {
		foreach ( $before as $place => $amount ) {
			$taken[ $place ] -= $amount;
		}
		return $taken;
	}

	/**
	 * The parts of one line.
	 *
	 * @param QuestionPools   $pools    Its pools, among others.
	 * @param DrawnListing    $listing  Its listing.
	 * @param int             $quantity Its units.
	 * @param array<int, int> $taken    What it takes of each pool, by place.
	 * @return list<array{0: int, 1: array}> Pool and part.
	 *
	 * @phpstan-return list<array{0: int, 1: BillAnswerParts}>
	 */
	private function parts( QuestionPools $pools, DrawnListing $listing, int $quantity, array $taken ): array {
		$places = array_flip( $pools->numbers() );
		$draws  = array();
		foreach ( $listing->bill as $pool_id => $per ) {
			$draws[] = array(
				'pool'        => $places[ $pool_id ],
				'quantityPer' => $per,
			);
		}
		$asked = array();
		foreach ( $pools->pools() as $place => $pool ) {
			$asked[] = array(
				'kitKind' => $pool['kitKind'] ?? 'stocked',
				'taken'   => $taken[ $place ],
			);
		}
		$answer = $this->engine->ask(
			'bill',
			array(
				'units'      => $quantity,
				'pools'      => $asked,
				'draws'      => $draws,
				'components' => $pools->components(),
			)
		);
		$parts  = array();
		foreach ( $answer['parts'] as $part ) {
			$parts[] = array( $pools->numbers()[ $part['pool'] ], $part );
		}
		return $parts;
	}
}

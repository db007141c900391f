<?php
/**
 * Everything that is known of one item, with where it comes from and what follows.
 *
 * Decides nothing: it asks the core and puts the answers side by side.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Units;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\DrawnListing;
use StockTruth\Policy\PolicyFields;
use StockTruth\Policy\Preview;
use StockTruth\Policy\Scopes;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Explains items.
 *
 * @phpstan-import-type ReconcileAnswer from Shapes
 * @phpstan-import-type ReconcileAnswerFinding from Shapes
 * @phpstan-type Term array{term: string, value: string, source: string, age: string}
 * @phpstan-type StepVerdict array{step: string, outcome: string, reason: string, maxQuantity: string, valid_until: string}
 * @phpstan-type ExplainedFinding array{cause: string, severity: string, owner: string, oversell: string, oversell_cost: string, lost: string, lost_cost: string}
 * @phpstan-type PolicyField array{field: string, value: string, layer: string}
 * @phpstan-type Explained array{id: int|null, sku: string, name: string, mode: string, mapping: string, terms: list<Term>, expected: string|null, shop: string|null, drift: string|null, fresh_until: string|null, finding: ExplainedFinding|null, verdicts: list<StepVerdict>, policy: list<PolicyField>}
 */
final class Explanation {

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Questions about listings.
	 *
	 * @var ListingFacts
	 */
	private $listing_facts;

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * The ledger's pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Which policy holds.
	 *
	 * @var Preview
	 */
	private $preview;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Engine        $engine        The rules.
	 * @param ListingFacts  $listing_facts Questions about listings.
	 * @param ListingTable  $listing_table The ledger's listings.
	 * @param PoolTable     $pools         The ledger's pools.
	 * @param Preview       $preview       Which policy holds.
	 * @param SettingsStore $settings      The settings.
	 */
	public function __construct( Engine $engine, ListingFacts $listing_facts, ListingTable $listing_table, PoolTable $pools, Preview $preview, SettingsStore $settings ) {
		$this->engine        = $engine;
		$this->listing_facts = $listing_facts;
		$this->listing_table = $listing_table;
		$this->pools         = $pools;
		$this->preview       = $preview;
		$this->settings      = $settings;
	}

	/**
	 * Explains an item.
	 *
	 * @param string $item SKU, or the id of a product or variation.
	 * @return array|null Null where nobody knows it.
	 *
	 * @phpstan-return Explained|null
	 */
	public function of( string $item ): ?array {
		$row = $this->row( trim( $item ) );
		return null === $row ? null : $this->explained( $row );
	}

	/**
	 * Explains a product.
	 *
	 * @param int $id Of a product or variation.
	 * @return array|null Null where the shop does not have it.
	 *
	 * @phpstan-return Explained|null
	 */
	public function of_product( int $id ): ?array {
		$row = $this->of_id( $id );
		return null === $row ? null : $this->explained( $row );
	}

	/**
	 * Explains what is known of an item.
	 *
	 * @param AskedItem $row Of ListingFacts.
	 * @return array
	 *
	 * @phpstan-return Explained
	 */
	private function explained( AskedItem $row ): array {
		$answer = $this->engine->ask( 'reconcile', $row->question );
		return array(
			'id'          => $row->id > 0 ? $row->id : null,
			'sku'         => $row->sku,
			'name'        => $row->name,
			'mode'        => $this->settings->current()->mode(),
			'mapping'     => $row->question['listing']['mapping'],
			'terms'       => self::terms( $row, $answer ),
			'expected'    => null === $answer['terms'] ? null : Decimal::write( $answer['terms']['expected'] ),
			'shop'        => null === $answer['shop'] ? null : Decimal::write( $answer['shop'] ),
			'drift'       => null === $answer['drift'] ? null : Decimal::write( $answer['drift'] ),
			'fresh_until' => null === $answer['freshUntil'] ? null : Moment::write( $answer['freshUntil'] ),
			'finding'     => null === $answer['finding'] ? null : self::finding( $answer['finding'] ),
			'verdicts'    => $this->verdicts( $row ),
			'policy'      => $this->policy( $row ),
		);
	}

	/**
	 * The policy that the item's listing follows, field by field, with the layer that names it. What an item's pool keeps
	 * back goes by the listing that bears its key.
	 *
	 * @param AskedItem $row Of ListingFacts.
	 * @return array[]
	 *
	 * @phpstan-return list<PolicyField>
	 */
	private function policy( AskedItem $row ): array {
		$listing = $row instanceof AskedListing ? $row->drawn->listing : null;
		$held    = $this->preview->of_listing( null === $listing ? 0 : $listing->product_id, null === $listing ? 0 : $listing->parent_id );
		$fields  = array();
		foreach ( PolicyFields::told( $held['policy'] ) + array( 'excluded' => null !== $held['excluded_by'] ) as $field => $value ) {
			$layer    = 'excluded' === $field ? $held['excluded_by'] : $held['from'][ $field ];
			$fields[] = array(
				'field' => $field,
				'value' => is_bool( $value ) ? ( $value ? 'yes' : 'no' ) : ( is_scalar( $value ) ? (string) $value : '' ),
				'layer' => null === $layer ? 'default' : rtrim( $layer['scope'] . ' ' . Scopes::name( $layer['scope'], $layer['id'] ) ),
			);
		}
		return $fields;
	}

	/**
	 * The item's listing, or its pool where the shop has no listing for it.
	 *
	 * @param string $item SKU or id.
	 */
	private function row( string $item ): ?AskedItem {
		$ids  = $this->listing_table->of_item( $item );
		$rows = $this->listing_facts->for_products( $ids );
		if ( array() === $ids && ctype_digit( $item ) ) {
			$rows = array_filter( array( $this->of_id( (int) $item ) ) );
		}
		if ( array() !== $rows ) {
			return reset( $rows );
		}
		$pool = $this->pools->of_items( PoolTable::STOREFRONT, array( $item ) )[ $item ] ?? null;
		return null === $pool || null === $pool->feed_id ? null : $this->listing_facts->of_item( $pool->id );
	}

	/**
	 * The listing of a product, or of the one that owns its stock.
	 *
	 * @param int $id Of a product or variation.
	 */
	private function of_id( int $id ): ?AskedItem {
		$product = wc_get_product( $id );
		$rows    = $product instanceof \WC_Product ? $this->listing_facts->for_products( array( (int) $product->get_stock_managed_by_id() ) ) : array();
		$first   = reset( $rows );
		return false === $first ? null : $first;
	}

	/**
	 * The terms from the ERP's figure to the expected one, and what the shop shows.
	 *
	 * @param AskedItem $row    Of ListingFacts.
	 * @param array     $answer Of reconcile.
	 * @return array[]
	 *
	 * @phpstan-param ReconcileAnswer $answer
	 * @phpstan-return list<Term>
	 */
	private static function terms( AskedItem $row, array $answer ): array {
		$pool  = $row->question['pools'][ $row->question['listing']['pool'] ?? 0 ] ?? array();
		$age   = null === $answer['ageMs'] ? '' : self::span( $answer['ageMs'] );
		$terms = array();
		foreach ( null === $answer['terms'] ? array( 'figure' => $pool['figure'] ?? null ) : $answer['terms'] as $term => $value ) {
			$terms[] = array(
				'term'   => $term,
				'value'  => null === $value ? __( 'unknown', 'stock-truth' ) : Decimal::write( $value ),
				'source' => self::source( $term ),
				'age'    => 'figure' === $term ? $age : '',
			);
		}
		$terms[] = array(
			'term'   => 'shop',
			'value'  => null === $answer['shop'] ? __( 'not counted', 'stock-truth' ) : Decimal::write( $answer['shop'] ),
			'source' => 'WooCommerce',
			'age'    => '',
		);
		$terms[] = array(
			'term'   => 'reserved',
			'value'  => Decimal::write( self::reserved( $row instanceof AskedListing ? $row->drawn : null ) ),
			'source' => __( 'unpaid orders of other shoppers, reserved by WooCommerce', 'stock-truth' ),
			'age'    => '',
		);
		return $terms;
	}

	/**
	 * Where a term of the expected figure comes from.
	 *
	 * @param string $term The core's word.
	 */
	private static function source( string $term ): string {
		$sources = array(
			'figure'             => 'ERP',
			'inFlight'           => __( 'orders not yet in the ERP', 'stock-truth' ),
			'safetyStock'        => __( 'policy', 'stock-truth' ),
			'backorderAllowance' => __( 'confirmed supply that may be sold', 'stock-truth' ),
			'heldElsewhere'      => __( 'holds through other listings', 'stock-truth' ),
			'blocked'            => __( 'block in the ERP', 'stock-truth' ),
			'rounding'           => __( 'sale step', 'stock-truth' ),
			'clamp'              => __( 'correction to 0: a shop shows no negative stock', 'stock-truth' ),
			'pendingReduction'   => __( 'sold units that WooCommerce has not subtracted yet', 'stock-truth' ),
			'expected'           => __( 'figure that the shop should show', 'stock-truth' ),
		);
		return $sources[ $term ] ?? '';
	}

	/**
	 * What WooCommerce keeps of a listing for orders that are not paid, in ten-thousandths.
	 *
	 * @param DrawnListing|null $listing The listing; null where there is none.
	 */
	private static function reserved( ?DrawnListing $listing ): int {
		$sum = 0;
		foreach ( null === $listing ? array() : $listing->reservations as $reservation ) {
			$sum += (int) Units::from_shop( $reservation['units'] );
		}
		return $sum;
	}

	/**
	 * What the core says of one unit at each step.
	 *
	 * @param AskedItem $row Of ListingFacts.
	 * @return array[]
	 *
	 * @phpstan-return list<StepVerdict>
	 */
	private function verdicts( AskedItem $row ): array {
		$question = $row->question;
		$listing  = $row instanceof AskedListing ? $row->drawn : null;
		$pools    = new QuestionPools( new QuestionPolicies( $this->settings->current()->policy(), null === $listing ? '' : $listing->policy ) );
		$draws_on = null !== $listing ? $pools->of( $listing ) : array( 'pool' => 0 );
		$verdicts = array();
		foreach ( array( 'browse', 'add', 'checkout', 'pay' ) as $step ) {
			$answer     = $this->engine->ask(
				'decide',
				array(
					'now'        => $question['now'],
					'step'       => $step,
					'pools'      => null !== $listing ? $pools->pools() : $question['pools'],
					'components' => $pools->components(),
					'supplies'   => $pools->supplies(),
					'holds'      => $pools->holds(),
					'lines'      => array(
						$draws_on + array(
							'governed' => $question['listing']['governed'] ?? true,
							'mapping'  => $question['listing']['mapping'],
							// As little as is sold.
							'quantity' => $question['listing']['saleStep'] ?? Units::ONE,
							'saleStep' => $question['listing']['saleStep'] ?? Units::ONE,
						),
					),
				) + $pools->policies()
			);
			$line       = $answer['lines'][0];
			$verdicts[] = array(
				'step'        => $step,
				'outcome'     => $line['outcome'],
				'reason'      => $line['reason'],
				'maxQuantity' => null === $line['maxQuantity'] ? '' : Decimal::write( $line['maxQuantity'] ),
				'valid_until' => null === $answer['validUntil'] ? '' : Moment::write( $answer['validUntil'] ),
			);
		}
		return $verdicts;
	}

	/**
	 * A finding for people.
	 *
	 * @param array $finding Of reconcile.
	 * @return array
	 *
	 * @phpstan-param ReconcileAnswerFinding $finding
	 * @phpstan-return ExplainedFinding
	 */
	private static function finding( array $finding ): array {
		return array(
			'cause'         => $finding['cause'],
			'severity'      => $finding['severity'],
			'owner'         => $finding['owner'],
			'oversell'      => Decimal::write( $finding['oversell'] ),
			'oversell_cost' => self::money( $finding['oversellCents'] ),
			'lost'          => Decimal::write( $finding['lost'] ),
			'lost_cost'     => self::money( $finding['lostCents'] ),
		);
	}

	/**
	 * An amount of money.
	 *
	 * @param int $cents Cents.
	 */
	private static function money( int $cents ): string {
		return sprintf( '%d.%02d %s', intdiv( $cents, 100 ), $cents % 100, get_woocommerce_currency() );
	}

	/**
	 * A length of time in its largest unit.
	 *
	 * @param int $ms Milliseconds.
	 */
	private static function span( int $ms ): string {
		$seconds = intdiv( $ms, 1000 );
		foreach ( array( 'd' => 86400, 'h' => 3600, 'min' => 60 ) as $unit => $length ) {
			if ( $seconds >= $length ) {
				return intdiv( $seconds, $length ) . ' ' . $unit;
			}
		}
		return $seconds . ' s';
	}
}

<?php
/**
 * What an assistant may ask about products.
 *
 * Decides which product is meant and how the rules' answer is told. What can be sold is the rules' to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Abilities;

use StockTruth\Catalog\Bundles;
use StockTruth\Engine\Decimal;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Units;
use StockTruth\Exceptions\NotPossible;
use StockTruth\Facts\AskedLine;
use StockTruth\Facts\Explanation;
use StockTruth\Gate\Judge;
use StockTruth\Gate\Lines;
use StockTruth\Gate\Messages;
use StockTruth\Gate\Verdict;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Explains, and asks whether something can be promised.
 *
 * @phpstan-import-type Explained from Explanation
 * @phpstan-type Promised array{product: int, sku: string, name: string, quantity: string, promised: bool, outcome: string, reason: string, sentence: string, maxQuantity: string|null, availableAt: string|null, validUntil: string|null, enforced: bool}
 */
final class Listings {

	/**
	 * Answers.
	 *
	 * @var Answers
	 */
	private $answers;

	/**
	 * Explains listings.
	 *
	 * @var Explanation
	 */
	private $explanation;

	/**
	 * Asks for verdicts.
	 *
	 * @var Judge
	 */
	private $judge;

	/**
	 * What shoppers read.
	 *
	 * @var Messages
	 */
	private $messages;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Answers       $answers     Answers.
	 * @param Explanation   $explanation Explains listings.
	 * @param Judge         $judge       Asks for verdicts.
	 * @param Messages      $messages    What shoppers read.
	 * @param SettingsStore $settings    The settings.
	 */
	public function __construct( Answers $answers, Explanation $explanation, Judge $judge, Messages $messages, SettingsStore $settings ) {
		$this->answers     = $answers;
		$this->explanation = $explanation;
		$this->judge       = $judge;
		$this->messages    = $messages;
		$this->settings    = $settings;
	}

	/**
	 * Explains a product's stock.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 * @return array|\WP_Error
	 */
	public function explain( array $input ) {
		return $this->answers->to(
			/**
			 * The explanation.
			 *
			 * @return array<string, mixed>
			 */
			function () use ( $input ): array {
				$sku       = self::sku( $input );
				$explained = null === $sku ? $this->explanation->of_product( (int) $input['product'] ) : $this->explanation->of( $sku );
				if ( null === $explained ) {
					throw self::unknown();
				}
				return $explained;
			}
		);
	}

	/**
	 * Says whether a quantity of a product could be ordered now. Nothing is held.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 * @return array|\WP_Error
	 */
	public function can_be_promised( array $input ) {
		return $this->answers->to(
			/**
			 * The answer.
			 *
			 * @return array<string, mixed>
			 */
			function () use ( $input ): array {
				$sku     = self::sku( $input );
				$product = wc_get_product( null === $sku ? (int) $input['product'] : wc_get_product_id_by_sku( $sku ) );
				if ( ! $product instanceof \WC_Product ) {
					throw self::unknown();
				}
				if ( $product->is_type( array( 'variable', 'grouped', 'external' ) ) ) {
					throw new NotPossible( 'not_sold_itself', __( 'This product is not sold itself. Name one of its variations, or one of the products that belong to it.', 'stock-truth' ) );
				}
				$quantity = Units::demand( $input['quantity'] ?? 1 );
				return $this->told( $product, $quantity, $this->judge->ask( 'checkout', self::lines( $product, $quantity ), array() ) );
			}
		);
	}

	/**
	 * A verdict as it is told.
	 *
	 * @param \WC_Product $product  What was asked about.
	 * @param int         $quantity How many, in ten-thousandths.
	 * @param Verdict     $verdict  The verdict.
	 * @return array
	 *
	 * @phpstan-return Promised
	 */
	private function told( \WC_Product $product, int $quantity, Verdict $verdict ): array {
		$exchange = $verdict->exchange();
		$lines    = null === $exchange ? array() : $exchange['answer']['lines'];
		// Of a container several products are asked about, and no single one's limit is its own.
		$line     = 1 === count( $lines ) ? $lines[0] : null;
		$arrivals = array_filter( array_column( $lines, 'availableAt' ) );
		$at       = array() === $arrivals ? null : Moment::write( max( $arrivals ) );
		$until    = $verdict->valid_until();
		return array(
			'product'     => $product->get_id(),
			'sku'         => $product->get_sku(),
			'name'        => html_entity_decode( wp_strip_all_tags( $product->get_name() ), ENT_QUOTES, 'UTF-8' ),
			'quantity'    => Decimal::write( $quantity ),
			'promised'    => $verdict->passes(),
			'outcome'     => $verdict->outcome(),
			'reason'      => self::reason( $verdict ),
			'sentence'    => $this->sentence( $verdict, $at ),
			'maxQuantity' => null === $line || null === $line['maxQuantity'] ? null : Decimal::write( $line['maxQuantity'] ),
			'availableAt' => $at,
			'validUntil'  => null === $until ? null : Moment::write( $until ),
			'enforced'    => $this->settings->current()->is_enforcing(),
		);
	}

	/**
	 * What may be said of a verdict.
	 *
	 * @param Verdict     $verdict The verdict.
	 * @param string|null $at      When what is still to come has arrived.
	 */
	private function sentence( Verdict $verdict, ?string $at ): string {
		if ( ! $verdict->passes() ) {
			return implode( ' ', $this->messages->sentences( 'checkout', $verdict ) );
		}
		return null === $at
			? __( 'It could be ordered now.', 'stock-truth' )
			/* translators: %s: an instant. */
			: sprintf( __( 'It could be ordered now, and is expected by %s.', 'stock-truth' ), $at );
	}

	/**
	 * The reason that decided.
	 *
	 * @param Verdict $verdict The verdict.
	 */
	private static function reason( Verdict $verdict ): string {
		foreach ( $verdict->reasons() as $reason ) {
			if ( $verdict->outcome() === $reason['outcome'] ) {
				return $reason['reason'];
			}
		}
		return '' !== $verdict->question_fault() ? $verdict->question_fault() : 'undecided';
	}

	/**
	 * The lines that a quantity of a product is in a cart of its own.
	 *
	 * @param \WC_Product $product  The product.
	 * @param int         $quantity Ten-thousandths.
	 * @return list<AskedLine>
	 */
	private static function lines( \WC_Product $product, int $quantity ): array {
		if ( ! Bundles::is_container( $product ) ) {
			return array( Lines::of( $product, $quantity ) );
		}
		$lines = array();
		foreach ( Bundles::fixed( $product ) as $held ) {
			$lines[] = Lines::of( $held['product'], Units::of_pool( $quantity, Units::demand( $held['units'] ) ) );
		}
		return $lines;
	}

	/**
	 * The SKU that an input names; null where it names a product by its number.
	 *
	 * @param array<string, mixed> $input As the schema has it.
	 * @throws NotPossible Where it names both or neither.
	 */
	private static function sku( array $input ): ?string {
		if ( isset( $input['product'] ) === isset( $input['sku'] ) ) {
			throw new NotPossible( 'product_unnamed', __( 'Name a product either by its number or by its SKU.', 'stock-truth' ) );
		}
		return isset( $input['sku'] ) ? (string) $input['sku'] : null;
	}

	/**
	 * There is no such product.
	 */
	private static function unknown(): NotPossible {
		return new NotPossible( 'product_unknown', __( 'Neither the shop nor the ERP knows this product.', 'stock-truth' ) );
	}
}

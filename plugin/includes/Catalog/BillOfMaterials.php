<?php
/**
 * What one unit of a product takes of the ERP's items, as it is stored with the product.
 *
 * Decides the form in which it is stored, and how it is read back. What may be stored is decided by BillEntry; what
 * follows from it is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\NotADecimal;
use StockTruth\Ledger\Row\PoolRow;

defined( 'ABSPATH' ) || exit;

/**
 * A bill of materials.
 */
final class BillOfMaterials {

	/** Where it is stored: the components as JSON, such as `[{"item":"BOLT-8","quantity":"4"}]`, and the kind of kit. */
	const META      = '_stock_truth_components';
	const KIND_META = '_stock_truth_kit_kind';

	/** A kit that says no kind is never stocked. */
	const KIND = 'phantom';

	/** The core takes no larger quantity of a component: 100,000 units. */
	const QUANTITY_MOST = 1000000000;

	/**
	 * How what is asked of it is met: the core's word.
	 *
	 * @var string
	 */
	public $kind;

	/**
	 * What one unit takes, in the order in which it was entered.
	 *
	 * @var list<array{item: string, quantity: int}> Quantities in ten-thousandths.
	 */
	public $components;

	/**
	 * A bill.
	 *
	 * @param string $kind       The core's word.
	 * @param array  $components What one unit takes.
	 *
	 * @phpstan-param list<array{item: string, quantity: int}> $components
	 */
	public function __construct( string $kind, array $components ) {
		$this->kind       = $kind;
		$this->components = $components;
	}

	/**
	 * Whether the core takes a quantity of a component.
	 *
	 * @param int $quantity Ten-thousandths.
	 */
	public static function is_within( int $quantity ): bool {
		return $quantity > 0 && $quantity <= self::QUANTITY_MOST;
	}

	/**
	 * The bill that is stored. What cannot be read is a kit that is made of nothing: the core calls that a fault, and the
	 * listing is not sold as if it took nothing.
	 *
	 * @param string $components As it is stored.
	 * @param string $kind       As it is stored.
	 */
	public static function stored( string $components, string $kind ): self {
		$rows = json_decode( $components, true );
		$read = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$item     = is_array( $row ) && is_scalar( $row['item'] ?? null ) ? trim( (string) $row['item'] ) : '';
			$quantity = is_array( $row ) && is_scalar( $row['quantity'] ?? null ) ? (string) $row['quantity'] : '';
			try {
				$read[] = array(
					'item'     => $item,
					'quantity' => Decimal::parse( $quantity ),
				);
			} catch ( NotADecimal $error ) {
				return new self( self::KIND, array() );
			}
			if ( '' === $item || ! self::is_within( end( $read )['quantity'] ) ) {
				return new self( self::KIND, array() );
			}
		}
		return new self( in_array( $kind, PoolRow::KIT_KINDS, true ) ? $kind : self::KIND, $read );
	}

	/**
	 * The components as they are stored.
	 */
	public function text(): string {
		return (string) wp_json_encode( $this->rows(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/**
	 * The components with decimal quantities, for people and other programs.
	 *
	 * @return list<array{item: string, quantity: string}>
	 */
	public function rows(): array {
		$rows = array();
		foreach ( $this->components as $component ) {
			$rows[] = array(
				'item'     => $component['item'],
				'quantity' => Decimal::write( $component['quantity'] ),
			);
		}
		return $rows;
	}

	/**
	 * The items that it names.
	 *
	 * @return string[]
	 */
	public function items(): array {
		return array_column( $this->components, 'item' );
	}

	/**
	 * What one unit takes of each pool; of an item that stands there twice, both.
	 *
	 * @param array<string, int> $pools Numbers of pools by item.
	 * @return array<int, int> Ten-thousandths by pool.
	 */
	public function per_pool( array $pools ): array {
		$taken = array();
		foreach ( $this->components as $component ) {
			$pool           = $pools[ $component['item'] ];
			$taken[ $pool ] = ( $taken[ $pool ] ?? 0 ) + $component['quantity'];
		}
		ksort( $taken );
		return $taken;
	}
}

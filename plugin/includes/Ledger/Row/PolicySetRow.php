<?php
/**
 * One row of the table policy_set.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * Layers of policy that hold together for some listings, and what follows from them by the core.
 *
 * @phpstan-type Layer array{scope: string, id: int}
 */
final class PolicySetRow {

	/** What its listings have to be told: that their own policy is another one. */
	const OWN = 1;

	/** What its listings have to be told: that another part of their items is kept back. */
	const KEPT = 2;

	/** A digest of the layers; empty where the store's alone holds. */
	public string $id = '';

	/**
	 * Layers above the store's, the most specific last.
	 *
	 * @var list<Layer>
	 */
	public array $layers = array();

	/** The policy that follows, as JSON by the names of the core's policy. */
	public string $fields = '';

	/** Whether a layer excludes its listings. */
	public bool $excluded = false;

	/** How old a figure may be for its listings, in milliseconds. */
	public int $max_age = 0;

	/** Bits of what its listings have to be told. */
	public int $told = 0;

	/** The last listing that was told. */
	public int $told_through = 0;

	/** Rises with every write, and where a layer of it is changed; 0 where there is no row yet. */
	public int $revision = 0;

	/**
	 * A row of layers that has not been written yet.
	 *
	 * @param list<Layer> $layers Layers above the store's, the most specific last.
	 */
	public static function of_layers( array $layers ): self {
		$set         = new self();
		$set->layers = $layers;
		$set->id     = array() === $layers ? '' : md5( $set->text() );
		return $set;
	}

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$set               = new self();
		$set->id           = Cell::text( $row, 'id' );
		$set->fields       = Cell::text( $row, 'fields' );
		$set->excluded     = Cell::flag( $row, 'excluded' );
		$set->max_age      = Cell::number( $row, 'max_age' );
		$set->told         = Cell::number( $row, 'told' );
		$set->told_through = Cell::number( $row, 'told_through' );
		$set->revision     = Cell::number( $row, 'revision' );
		foreach ( array_filter( explode( ' ', Cell::text( $row, 'layers' ) ) ) as $layer ) {
			list( $scope, $id ) = explode( ':', $layer . ':0' );
			$set->layers[]      = array(
				'scope' => $scope,
				'id'    => (int) $id,
			);
		}
		return $set;
	}

	/**
	 * Its layers as they are written.
	 */
	public function text(): string {
		return implode( ' ', array_map( static fn( array $layer ): string => $layer['scope'] . ':' . $layer['id'], $this->layers ) );
	}
}

<?php
/**
 * Keys that listings had before.
 *
 * Decides how a change of key is remembered, and for how long.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_alias.
 */
final class AliasTable implements Cleanable {

	/** A key that was given up 400 days ago helps to find nothing any more. */
	const KEEP_MS = 34560000000;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Remembers that listings have keys from now on. Where one has it already, nothing changes.
	 *
	 * @param array<int, string> $items Keys by listing; empty where it has none any more.
	 * @param int                $now   Our clock.
	 */
	public function renamed( array $items, int $now ): void {
		if ( array() === $items ) {
			return;
		}
		$this->database->transaction(
			function () use ( $items, $now ): void {
				$here    = array( $this->name() );
				$present = array_column(
					$this->database->rows( 'SELECT product_id, item FROM %i WHERE product_id IN ( ' . Database::places( $items ) . ' ) AND to_at IS NULL ORDER BY product_id, from_at, id FOR UPDATE', array_merge( $here, array_keys( $items ) ) ),
					'item',
					'product_id'
				);
				$changed = array();
				$rows    = array();
				foreach ( $items as $product_id => $item ) {
					if ( ( $present[ $product_id ] ?? '' ) !== $item ) {
						$changed[] = $product_id;
						if ( '' !== $item ) {
							$rows[] = array( $product_id, Cell::key( $item, 400 ), $now );
						}
					}
				}
				if ( array() !== $changed ) {
					$this->database->write( 'UPDATE %i SET to_at = %d WHERE product_id IN ( ' . Database::places( $changed ) . ' ) AND to_at IS NULL', array_merge( $here, array( $now ), $changed ) );
					( new Bulk( $this->database ) )->insert( $this->name(), array( 'product_id', 'item', 'from_at' ), $rows );
				}
			}
		);
	}

	/**
	 * Listings that have or had a key.
	 *
	 * @param string $item Key.
	 * @return array<int, array{product_id: int, from_at: int, to_at: int|null}> The latest first.
	 */
	public function with_item( string $item ): array {
		return array_map(
			static function ( array $row ): array {
				return array(
					'product_id' => Cell::number( $row, 'product_id' ),
					'from_at'    => Cell::number( $row, 'from_at' ),
					'to_at'      => Cell::perhaps( $row, 'to_at' ),
				);
			},
			$this->database->rows( 'SELECT * FROM %i WHERE item = %s ORDER BY from_at DESC, id DESC LIMIT 100', array( $this->name(), $item ) )
		);
	}

	/**
	 * Deletes keys that were given up long ago.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->write( 'DELETE FROM %i WHERE to_at < %d ORDER BY to_at LIMIT %d', array( $this->name(), $now - self::KEEP_MS, $limit ) );
	}

	/**
	 * How many keys are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE to_at < %d LIMIT %d ) AS beyond', array( $this->name(), $now - self::KEEP_MS, $most ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'alias' );
	}
}

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
	 * Remembers that a listing has a key from now on. Where it has it already, nothing changes.
	 *
	 * @param int    $product_id Listing.
	 * @param string $item       Key; empty where it has none any more.
	 * @param int    $now        Our clock.
	 */
	public function renamed( int $product_id, string $item, int $now ): void {
		$present = $this->database->value( 'SELECT item FROM %i WHERE product_id = %d AND to_at IS NULL ORDER BY from_at DESC, id DESC LIMIT 1', array( $this->name(), $product_id ) );
		if ( ( $present ?? '' ) === $item ) {
			return;
		}
		$this->database->write( 'UPDATE %i SET to_at = %d WHERE product_id = %d AND to_at IS NULL', array( $this->name(), $now, $product_id ) );
		if ( '' !== $item ) {
			$this->database->write( 'INSERT INTO %i ( product_id, item, from_at ) VALUES ( %d, %s, %d )', array( $this->name(), $product_id, Cell::key( $item, 400 ), $now ) );
		}
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

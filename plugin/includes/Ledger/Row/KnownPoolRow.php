<?php
/**
 * A pool with what its claims and their coverage say of its age.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What `decide` and `reconcile` have to know of a pool, but for holds and supply.
 */
final class KnownPoolRow {

	/** The pool. */
	public PoolRow $pool;

	/**
	 * The instant that its figure speaks for: of several locations that of the oldest part, confirmations included. Null
	 * where no feed has spoken of it.
	 */
	public ?int $as_of = null;

	/** When the feed was last heard of it, by our clock. */
	public ?int $received_at = null;

	/** The ERP's clock at the last rise of a part. */
	public ?int $rose_at = null;

	/** Its confirmed position. */
	public ?int $position = null;

	/** What the feed that owns it declares of orders, where its demand is to be judged. */
	public OwnerRow $owner;

	/**
	 * A pool that no feed owns.
	 */
	public function __construct() {
		$this->owner = new OwnerRow();
	}

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row Of PoolTable::known().
	 */
	public static function from_database( array $row ): self {
		$known              = new self();
		$known->pool        = PoolRow::from_database( $row );
		$known->as_of       = Cell::perhaps( $row, 'as_of' );
		$known->received_at = Cell::perhaps( $row, 'received_at' );
		$known->rose_at     = Cell::perhaps( $row, 'rose_at' );
		$known->position    = Cell::perhaps( $row, 'position' );
		return $known;
	}

	/**
	 * By the names of the core's layout. The age is in `asOf`: nothing is left to confirm.
	 *
	 * @return array{figure: int|null, status: 'active'|'blocked'|'discontinued', asOf: int|null, receivedAt: int|null, roseAt: int|null, inFlight: int, step: int, kitKind: 'stocked'|'assembledToOrder'|'phantom'}
	 */
	public function for_core(): array {
		return array(
			'figure'     => $this->pool->figure,
			'status'     => $this->pool->status,
			'asOf'       => $this->as_of,
			'receivedAt' => $this->received_at,
			'roseAt'     => $this->rose_at,
			'inFlight'   => $this->pool->in_flight,
			'step'       => $this->pool->step,
			'kitKind'    => $this->pool->kit_kind,
		);
	}
}

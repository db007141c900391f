<?php
/**
 * One row of the table pool.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * One item in one location group.
 */
final class PoolRow {

	/** The core's words for what the ERP says of an item. */
	const STATUSES = array( 'active', 'blocked', 'discontinued' );

	/** The core's words for how what is asked of a kit is met. */
	const KIT_KINDS = array( 'stocked', 'assembledToOrder', 'phantom' );

	/** Number. */
	public int $id = 0;

	/** The location group. */
	public int $group_id = 0;

	/** The ERP's key, byte by byte. */
	public string $item = '';

	/** The feed that owns it; null where none has spoken of it. */
	public ?int $feed_id = null;

	/** E, in ten-thousandths; null where it is not known. */
	public ?int $figure = null;

	/**
	 * The core's word.
	 *
	 * @var 'active'|'blocked'|'discontinued'
	 */
	public string $status = 'active';

	/** Whether the unit of every claim is declared. */
	public bool $unit_known = true;

	/** The smallest amount in which it is counted out, in ten-thousandths. */
	public int $step = 10000;

	/**
	 * How what is asked of it is met: the core's word.
	 *
	 * @var 'stocked'|'assembledToOrder'|'phantom'
	 */
	public string $kit_kind = 'stocked';

	/** U, in ten-thousandths. */
	public int $in_flight = 0;

	/** Whether its demand has to be judged anew. */
	public bool $due = false;

	/** Rises with every write of something that belongs to it. */
	public int $revision = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$pool             = new self();
		$pool->id         = Cell::number( $row, 'id' );
		$pool->group_id   = Cell::number( $row, 'group_id' );
		$pool->item       = Cell::text( $row, 'item' );
		$pool->feed_id    = Cell::perhaps( $row, 'feed_id' );
		$pool->figure     = Cell::perhaps( $row, 'figure' );
		$pool->status     = Cell::word( $row, 'status', self::STATUSES );
		$pool->unit_known = Cell::flag( $row, 'unit_known' );
		$pool->step       = Cell::number( $row, 'step' );
		$pool->kit_kind   = Cell::word( $row, 'kit_kind', self::KIT_KINDS );
		$pool->in_flight  = Cell::number( $row, 'in_flight' );
		$pool->due        = Cell::flag( $row, 'due' );
		$pool->revision   = Cell::number( $row, 'revision' );
		return $pool;
	}

	/**
	 * Values by column, with revision as it was read.
	 *
	 * @return array<string, int|string|bool|null>
	 */
	public function to_database(): array {
		return array(
			'id'         => $this->id,
			'group_id'   => $this->group_id,
			'item'       => $this->item,
			'feed_id'    => $this->feed_id,
			'figure'     => $this->figure,
			'status'     => $this->status,
			'unit_known' => $this->unit_known,
			'step'       => $this->step,
			'kit_kind'   => $this->kit_kind,
			'in_flight'  => $this->in_flight,
			'due'        => $this->due,
			'revision'   => $this->revision,
		);
	}
}

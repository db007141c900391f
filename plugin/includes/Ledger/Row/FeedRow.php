<?php
/**
 * One row of the table feed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * A configured source of the ERP, with how it is doing.
 */
final class FeedRow {

	/** Number; 0 before it is stored. */
	public int $id = 0;

	/** What it is called, such as `erp`. */
	public string $name = '';

	/** How rows come: `pull`, `push` or `file`. */
	public string $transport = 'pull';

	/** Whether it shows orders: the core's word, `orderReads` or `weak`. */
	public string $contract = 'weak';

	/** What its number means: the core's word, `free` or `onHand`. */
	public string $basis = 'free';

	/** From which stage on its figure contains an order: the core's word, such as `reserved`. */
	public string $reflects_orders_from = 'reserved';

	/** Whether its sequence numbers leave none out. */
	public bool $gapless = false;

	/** The name of its mapping file. */
	public string $mapping = '';

	/** Where its secret is found; never the secret. */
	public string $credential_ref = '';

	/** What its transport needs beside that, such as address and cadence. */
	public array $options = array();

	/** Of two feeds that report a pool the one with the lower number owns it. */
	public int $ranking = 0;

	/** Of a weak contract: how long after an export its figure contains an order. */
	public int $lag_ms = 0;

	/** Which life of the source it is in; rises where the source was restored. */
	public int $epoch = 0;

	/** When that epoch began. */
	public ?int $epoch_since = null;

	/** The instant of its first figures. */
	public ?int $heard_since = null;

	/** When its last complete read of the orders began. */
	public ?int $orders_read_at = null;

	/** When it was last asked. */
	public ?int $attempted_at = null;

	/** When a run of it was last taken in. */
	public ?int $succeeded_at = null;

	/** How many attempts in a row have failed. */
	public int $failures = 0;

	/** When to ask again. */
	public ?int $retry_at = null;

	/** Stable code of the last failure; empty after a success. */
	public string $error_code = '';

	/** What to tell the operator of it. */
	public ?string $error_message = null;

	/** When it failed. */
	public ?int $error_at = null;

	/** When the mass guard's window began. */
	public ?int $unsellable_since = null;

	/** How many pools it has made unsellable in that window. */
	public int $unsellable = 0;

	/** Rises with every write; 0 before it is stored. */
	public int $revision = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$feed                       = new self();
		$feed->id                   = Cell::number( $row, 'id' );
		$feed->name                 = Cell::text( $row, 'name' );
		$feed->transport            = Cell::text( $row, 'transport' );
		$feed->contract             = Cell::text( $row, 'contract' );
		$feed->basis                = Cell::text( $row, 'basis' );
		$feed->reflects_orders_from = Cell::text( $row, 'reflects_orders_from' );
		$feed->gapless              = Cell::flag( $row, 'gapless' );
		$feed->mapping              = Cell::text( $row, 'mapping' );
		$feed->credential_ref       = Cell::text( $row, 'credential_ref' );
		$feed->options              = Cell::json( $row, 'options' );
		$feed->ranking              = Cell::number( $row, 'ranking' );
		$feed->lag_ms               = Cell::number( $row, 'lag_ms' );
		$feed->epoch                = Cell::number( $row, 'epoch' );
		$feed->epoch_since          = Cell::perhaps( $row, 'epoch_since' );
		$feed->heard_since          = Cell::perhaps( $row, 'heard_since' );
		$feed->orders_read_at       = Cell::perhaps( $row, 'orders_read_at' );
		$feed->attempted_at         = Cell::perhaps( $row, 'attempted_at' );
		$feed->succeeded_at         = Cell::perhaps( $row, 'succeeded_at' );
		$feed->failures             = Cell::number( $row, 'failures' );
		$feed->retry_at             = Cell::perhaps( $row, 'retry_at' );
		$feed->error_code           = Cell::text( $row, 'error_code' );
		$feed->error_message        = Cell::perhaps_text( $row, 'error_message' );
		$feed->error_at             = Cell::perhaps( $row, 'error_at' );
		$feed->unsellable_since     = Cell::perhaps( $row, 'unsellable_since' );
		$feed->unsellable           = Cell::number( $row, 'unsellable' );
		$feed->revision             = Cell::number( $row, 'revision' );
		return $feed;
	}

	/**
	 * Values by column, but for id and revision.
	 *
	 * @return array<string, int|string|bool|null>
	 */
	public function to_database(): array {
		return array(
			'name'                 => Cell::key( $this->name, 60 ),
			'transport'            => $this->transport,
			'contract'             => $this->contract,
			'basis'                => $this->basis,
			'reflects_orders_from' => $this->reflects_orders_from,
			'gapless'              => $this->gapless,
			'mapping'              => Cell::key( $this->mapping, 60 ),
			'credential_ref'       => Cell::key( $this->credential_ref, 60 ),
			'options'              => Cell::written( $this->options ),
			'ranking'              => $this->ranking,
			'lag_ms'               => $this->lag_ms,
			'epoch'                => $this->epoch,
			'epoch_since'          => $this->epoch_since,
			'heard_since'          => $this->heard_since,
			'orders_read_at'       => $this->orders_read_at,
			'attempted_at'         => $this->attempted_at,
			'succeeded_at'         => $this->succeeded_at,
			'failures'             => $this->failures,
			'retry_at'             => $this->retry_at,
			'error_code'           => Cell::cut( $this->error_code, 60 ),
			'error_message'        => $this->error_message,
			'error_at'             => $this->error_at,
			'unsellable_since'     => $this->unsellable_since,
			'unsellable'           => $this->unsellable,
		);
	}
}

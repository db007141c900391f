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

	/** Whether it is read: `removing` once a person has said that it goes, until other feeds own its pools. */
	const ACTIVE   = 'active';
	const PAUSED   = 'paused';
	const REMOVING = 'removing';

	/** How often it is asked, and how long an answer may take, where its options say nothing. */
	const CADENCE_S = 300;
	const TIMEOUT_S = 15;

	/** Number; 0 before it is stored. */
	public int $id = 0;

	/** What it is called, such as `erp`. */
	public string $name = '';

	/** One of the constants. */
	public string $state = self::ACTIVE;

	/** How rows come: `pull`, `push`, `file` or `folder`. */
	public string $transport = 'pull';

	/** Whether it shows orders: `orders` or `weak`; empty where nobody has declared it, as the next two. */
	public string $contract = '';

	/** What its number means: `free` or `on_hand`. */
	public string $basis = '';

	/** From which stage on its figure contains an order, such as `reserved`. */
	public string $reflects_orders_from = '';

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

	/** Of a weak contract: how long after an export its figure contains an order; null where nobody has declared it. */
	public ?int $lag_ms = null;

	/** Which life of the source it is in; rises where the source was restored. */
	public int $epoch = 0;

	/** When that epoch began. */
	public ?int $epoch_since = null;

	/** What the source calls its epoch; empty where it does not say, or has not yet. */
	public string $source_epoch = '';

	/** The epoch for which acknowledgements of older ones are void on every line. */
	public int $voided_epoch = 0;

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
		$feed->state                = Cell::text( $row, 'state' );
		$feed->transport            = Cell::text( $row, 'transport' );
		$feed->contract             = Cell::text( $row, 'contract' );
		$feed->basis                = Cell::text( $row, 'basis' );
		$feed->reflects_orders_from = Cell::text( $row, 'reflects_orders_from' );
		$feed->gapless              = Cell::flag( $row, 'gapless' );
		$feed->mapping              = Cell::text( $row, 'mapping' );
		$feed->credential_ref       = Cell::text( $row, 'credential_ref' );
		$feed->options              = Cell::json( $row, 'options' );
		$feed->ranking              = Cell::number( $row, 'ranking' );
		$feed->lag_ms               = Cell::perhaps( $row, 'lag_ms' );
		$feed->epoch                = Cell::number( $row, 'epoch' );
		$feed->epoch_since          = Cell::perhaps( $row, 'epoch_since' );
		$feed->source_epoch         = Cell::text( $row, 'source_epoch' );
		$feed->voided_epoch         = Cell::number( $row, 'voided_epoch' );
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
	 * Takes every value of another reading of the same row.
	 *
	 * @param self $other The row as it stands.
	 */
	public function become( self $other ): void {
		foreach ( get_object_vars( $other ) as $name => $value ) {
			$this->{(string) $name} = $value;
		}
	}

	/**
	 * Where it is asked; empty where it is not.
	 */
	public function url(): string {
		$url = $this->options['url'] ?? '';
		return is_string( $url ) ? $url : '';
	}

	/**
	 * How often it is asked, in seconds.
	 */
	public function cadence_s(): int {
		$seconds = $this->options['cadence_s'] ?? self::CADENCE_S;
		return is_int( $seconds ) ? $seconds : self::CADENCE_S;
	}

	/**
	 * How long an answer of it may take, in seconds.
	 */
	public function timeout_s(): int {
		$seconds = $this->options['timeout_s'] ?? self::TIMEOUT_S;
		return is_int( $seconds ) ? $seconds : self::TIMEOUT_S;
	}

	/**
	 * What messages of its ERP hold: `delta`, `snapshot`, or `hint` where they only say that there is news; empty where
	 * nobody has declared it.
	 */
	public function push(): string {
		$push = $this->options['push'] ?? '';
		return is_string( $push ) ? $push : '';
	}

	/**
	 * The folder that its files are put into; empty where none is declared with it.
	 */
	public function folder(): string {
		$folder = $this->options['folder'] ?? '';
		return is_string( $folder ) ? $folder : '';
	}

	/**
	 * The name of the mapping that messages are read by.
	 */
	public function push_mapping(): string {
		$mapping = $this->options['push_mapping'] ?? '';
		return is_string( $mapping ) && '' !== $mapping ? $mapping : $this->mapping;
	}

	/**
	 * The locations that are read, where they are declared with the feed and not by its mapping alone.
	 *
	 * @return array<array-key, int> Location groups by what the ERP calls the location.
	 */
	public function locations(): array {
		$locations = $this->options['locations'] ?? array();
		return is_array( $locations ) ? array_filter( $locations, 'is_int' ) : array();
	}

	/**
	 * Whether it is asked by itself.
	 */
	public function is_polled(): bool {
		return self::ACTIVE === $this->state && 'pull' === $this->transport && '' !== $this->url();
	}

	/**
	 * Values by column, but for id and revision.
	 *
	 * @return array<string, int|string|bool|null>
	 */
	public function to_database(): array {
		return array(
			'name'                 => Cell::key( $this->name, 60 ),
			'state'                => $this->state,
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
			'source_epoch'         => Cell::key( $this->source_epoch, 100 ),
			'voided_epoch'         => $this->voided_epoch,
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

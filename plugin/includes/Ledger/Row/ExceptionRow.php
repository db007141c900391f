<?php
/**
 * One row of the table exception.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Engine\Generated\Shapes;
use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * A disagreement that persists, or did. What the rules keep of it is held by the names of the layout.
 *
 * @phpstan-import-type ExceptionAnswerException from Shapes
 * @phpstan-import-type QueueCause from Shapes
 */
final class ExceptionRow {

	/** Columns of what the rules keep, by the names of the layout. */
	const STANDING = array(
		'state'              => 'state',
		'why'                => 'why',
		'closure'            => 'closure',
		'opening'            => 'opening',
		'seen'               => 'seen',
		'agreed'             => 'agreed',
		'agreedSince'        => 'agreed_since',
		'firstSeen'          => 'first_seen',
		'openedAt'           => 'opened_at',
		'openedBefore'       => 'opened_before',
		'openedEarlier'      => 'opened_earlier',
		'closeShopRead'      => 'close_shop_read',
		'closeErpPosition'   => 'close_erp_position',
		'judgedShopRead'     => 'judged_shop_read',
		'judgedErpPosition'  => 'judged_erp_position',
		'mutedSince'         => 'muted_since',
		'flapping'           => 'flapping',
		'repair'             => 'repair',
		'ackUntil'           => 'ack_until',
		'snoozeUntil'        => 'snooze_until',
		'snoozeWorseByCents' => 'snooze_worse_by_cents',
		'severity'           => 'severity',
		'cents'              => 'cents',
		'toldSeverity'       => 'told_severity',
		'toldCents'          => 'told_cents',
	);

	/** Which of them are words and which are flags; the rest are numbers. */
	const WORDS = array( 'state', 'why', 'closure', 'repair', 'severity', 'toldSeverity' );
	const FLAGS = array( 'flapping' );

	/** Number; given by the table. */
	public int $id = 0;

	/** What it is about: the core's word. */
	public string $cause = '';

	/** What it is of, such as `listing:12` or `feed:3`. */
	public string $subject = '';

	/**
	 * What the rules keep of it.
	 *
	 * @var array
	 * @phpstan-var ExceptionAnswerException
	 */
	public $standing;

	/** What may be sold and is not there, in cents. */
	public int $oversell_cents = 0;

	/** What is there and cannot be sold, in cents. */
	public int $lost_cents = 0;

	/** The figure that the shop showed when it was last seen. */
	public ?int $shown = null;

	/** The figure that it should have shown then. */
	public ?int $expected = null;

	/** Whether open orders are short by it. */
	public bool $orders_short = false;

	/** The role that it belongs to; empty until it was opened. */
	public string $role = '';

	/** Whoever it belongs to; 0 for nobody in particular. */
	public int $person = 0;

	/** The rule by which it does; 0 where a person gave it away, or none was needed yet. */
	public int $owner_rule = 0;

	/** Who is told of it: the core's word; empty until it was opened. */
	public string $recipient = '';

	/** Whether a person gave it to its owner. */
	public bool $given = false;

	/** Who has taken it on; 0 for nobody. */
	public int $acknowledged_by = 0;

	/** Until when somebody has to take it on. */
	public ?int $respond_due = null;

	/** Until when it has to be over. */
	public ?int $resolve_due = null;

	/** When its owner is told again. */
	public ?int $owner_again_at = null;

	/** When the administrator hears of it. */
	public ?int $administrator_at = null;

	/** The revision of the open hours that these instants come from. */
	public int $calendar_revision = 0;

	/** When somebody took it on. */
	public ?int $responded_at = null;

	/** When it was not over in time. */
	public ?int $broken_at = null;

	/** When its clock was stopped. */
	public ?int $paused_at = null;

	/** The exception that it goes on as, or that it is the same as. */
	public ?int $other_id = null;

	/** The exception that mutes it. */
	public ?int $parent_id = null;

	/** How often something about it arrived late. */
	public int $late = 0;

	/** What somebody is to be told of it: the core's word; empty where nothing is. */
	public string $news = '';

	/** Since when. */
	public ?int $news_at = null;

	/** When it was closed. */
	public ?int $closed_at = null;

	/** When the row was made. */
	public int $made_at = 0;

	/** When it last changed. */
	public int $changed_at = 0;

	/** Rises with every write. */
	public int $revision = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$exception                    = new self();
		$exception->id                = Cell::number( $row, 'id' );
		$exception->cause             = Cell::text( $row, 'cause' );
		$exception->subject           = Cell::text( $row, 'subject' );
		$exception->standing          = self::standing( $row );
		$exception->oversell_cents    = Cell::number( $row, 'oversell_cents' );
		$exception->lost_cents        = Cell::number( $row, 'lost_cents' );
		$exception->shown             = Cell::perhaps( $row, 'shown' );
		$exception->expected          = Cell::perhaps( $row, 'expected' );
		$exception->orders_short      = Cell::flag( $row, 'orders_short' );
		$exception->role              = Cell::text( $row, 'role' );
		$exception->person            = Cell::number( $row, 'person' );
		$exception->owner_rule        = Cell::number( $row, 'owner_rule' );
		$exception->recipient         = Cell::text( $row, 'recipient' );
		$exception->given             = Cell::flag( $row, 'given' );
		$exception->acknowledged_by   = Cell::number( $row, 'acknowledged_by' );
		$exception->respond_due       = Cell::perhaps( $row, 'respond_due' );
		$exception->resolve_due       = Cell::perhaps( $row, 'resolve_due' );
		$exception->owner_again_at    = Cell::perhaps( $row, 'owner_again_at' );
		$exception->administrator_at  = Cell::perhaps( $row, 'administrator_at' );
		$exception->calendar_revision = Cell::number( $row, 'calendar_revision' );
		$exception->responded_at      = Cell::perhaps( $row, 'responded_at' );
		$exception->broken_at         = Cell::perhaps( $row, 'broken_at' );
		$exception->paused_at         = Cell::perhaps( $row, 'paused_at' );
		$exception->other_id          = Cell::perhaps( $row, 'other_id' );
		$exception->parent_id         = Cell::perhaps( $row, 'parent_id' );
		$exception->late              = Cell::number( $row, 'late' );
		$exception->news              = Cell::text( $row, 'news' );
		$exception->news_at           = Cell::perhaps( $row, 'news_at' );
		$exception->closed_at         = Cell::perhaps( $row, 'closed_at' );
		$exception->made_at           = Cell::number( $row, 'made_at' );
		$exception->changed_at        = Cell::number( $row, 'changed_at' );
		$exception->revision          = Cell::number( $row, 'revision' );
		return $exception;
	}

	/**
	 * Its columns with their values, without those that never change.
	 *
	 * @return array<string, int|string|bool|null>
	 */
	public function columns(): array {
		$columns = array();
		foreach ( self::STANDING as $name => $column ) {
			$columns[ $column ] = $this->standing[ $name ];
		}
		return $columns + array(
			'oversell_cents'    => $this->oversell_cents,
			'lost_cents'        => $this->lost_cents,
			'shown'             => $this->shown,
			'expected'          => $this->expected,
			'orders_short'      => $this->orders_short,
			'role'              => $this->role,
			'person'            => $this->person,
			'owner_rule'        => $this->owner_rule,
			'recipient'         => $this->recipient,
			'given'             => $this->given,
			'acknowledged_by'   => $this->acknowledged_by,
			'respond_due'       => $this->respond_due,
			'resolve_due'       => $this->resolve_due,
			'owner_again_at'    => $this->owner_again_at,
			'administrator_at'  => $this->administrator_at,
			'calendar_revision' => $this->calendar_revision,
			'responded_at'      => $this->responded_at,
			'broken_at'         => $this->broken_at,
			'paused_at'         => $this->paused_at,
			'other_id'          => $this->other_id,
			'parent_id'         => $this->parent_id,
			'late'              => $this->late,
			'news'              => $this->news,
			'news_at'           => $this->news_at,
			'closed_at'         => $this->closed_at,
			'changed_at'        => $this->changed_at,
		);
	}

	/**
	 * What the rules keep of it, by the names of the layout.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 * @return array
	 *
	 * @phpstan-return ExceptionAnswerException
	 */
	private static function standing( array $row ): array {
		$standing = array();
		foreach ( self::STANDING as $name => $column ) {
			if ( in_array( $name, self::WORDS, true ) ) {
				$standing[ $name ] = Cell::perhaps_text( $row, $column );
			} else {
				$standing[ $name ] = in_array( $name, self::FLAGS, true ) ? Cell::flag( $row, $column ) : Cell::perhaps( $row, $column );
			}
		}
		// The table holds what the core said, and the core refuses what it never says.
		/** @var ExceptionAnswerException $standing */
		return $standing;
	}
}

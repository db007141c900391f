<?php
/**
 * Takes in, in the background, what ERPs have pushed.
 *
 * Decides that the messages of a feed are taken in one after another in the order in which they came, which of them are
 * tried again, and that one which waits for a person holds up those behind it. What a message says is decided by the
 * mapping, what becomes of it by the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\FeedMessageTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedMessageRow;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Log;
use StockTruth\Schedule;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Works messages off.
 *
 * @phpstan-import-type Taken from RunOutcome
 */
final class PushIntake {

	/** Codes that say that a message may be taken in later. */
	const PASSING = array( 'poll_in_flight', 'poll_superseded', 'ledger_busy', 'rules_unavailable', 'intake_failed' );

	/** A message is tried so often, so many seconds apart. */
	const ATTEMPTS = 30;
	const APART_S  = 60;

	/**
	 * Takes changes in.
	 *
	 * @var PushedChanges
	 */
	private $changes;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Builds the objects of one list.
	 *
	 * @var Factory
	 */
	private $factory;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Messages.
	 *
	 * @var FeedMessageTable
	 */
	private $messages;

	/**
	 * Takes orders in.
	 *
	 * @var PushedOrders
	 */
	private $orders;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * Takes snapshots in.
	 *
	 * @var Snapshot
	 */
	private $snapshot;

	/**
	 * Constructor.
	 *
	 * @param PushedChanges    $changes  Takes changes in.
	 * @param Events           $events   The audit trail.
	 * @param Factory          $factory  Builds the objects of one list.
	 * @param Feeds            $feeds    The feeds.
	 * @param Log              $log      Where faults are written.
	 * @param FeedMessageTable $messages Messages.
	 * @param PushedOrders     $orders   Takes orders in.
	 * @param FeedRunTable     $runs     Runs.
	 * @param Snapshot         $snapshot Takes snapshots in.
	 */
	public function __construct( PushedChanges $changes, Events $events, Factory $factory, Feeds $feeds, Log $log, FeedMessageTable $messages, PushedOrders $orders, FeedRunTable $runs, Snapshot $snapshot ) {
		$this->changes  = $changes;
		$this->events   = $events;
		$this->factory  = $factory;
		$this->feeds    = $feeds;
		$this->log      = $log;
		$this->messages = $messages;
		$this->orders   = $orders;
		$this->runs     = $runs;
		$this->snapshot = $snapshot;
	}

	/**
	 * Hooks into Action Scheduler.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( Schedule::PUSH, $services->callback( self::class, 'on_push' ), 10, 2 );
		add_action( Schedule::COMPARE, $services->callback( self::class, 'on_look' ) );
	}

	/**
	 * Takes in what waits of a feed, as far as there is time.
	 *
	 * @param mixed $feed_id The feed.
	 */
	public function on_push( $feed_id = 0 ): void {
		try {
			$feed = $this->feeds->find( (int) $feed_id );
			if ( null !== $feed ) {
				$ends = microtime( true ) + Background::SECONDS;
				$this->work_off(
					$feed,
					static function () use ( $ends ): bool {
						return microtime( true ) < $ends;
					}
				);
			}
		} catch ( \Throwable $error ) {
			// Action Scheduler gives up on work that keeps failing.
			$this->log->error( 'scheduled_work_failed', $error );
		}
	}

	/**
	 * Finds messages that nobody is about to take in: whoever received one may have died before that was planned.
	 */
	public function on_look(): void {
		try {
			foreach ( $this->messages->feeds() as $feed_id ) {
				Schedule::push( $feed_id, 0, 1 );
			}
		} catch ( \Throwable $error ) {
			$this->log->error( 'scheduled_work_failed', $error );
		}
	}

	/**
	 * Takes in the messages of a feed, in the order in which they came.
	 *
	 * @param FeedRow          $feed    The feed.
	 * @param callable(): bool $goes_on Whether there is time for more.
	 * @return array{taken: int, failed: int, waiting: int, held: bool}
	 */
	public function work_off( FeedRow $feed, callable $goes_on ): array {
		$done = array(
			'taken'  => 0,
			'failed' => 0,
		);
		while ( FeedRow::ACTIVE === $feed->state ) {
			$message = $this->messages->first( $feed->id );
			if ( null === $message || FeedMessageRow::HELD === $message->state ) {
				break;
			}
			$this->settle( $message, $this->take( $feed, $message ) );
			if ( FeedMessageRow::WAITING === $message->state ) {
				Schedule::push( $feed->id, 0, self::APART_S );
				break;
			}
			++$done[ FeedMessageRow::DONE === $message->state ? 'taken' : 'failed' ];
			if ( ! $goes_on() ) {
				Schedule::push( $feed->id, $message->id );
				break;
			}
			$feed = $this->feeds->find( $feed->id ) ?? $feed;
		}
		$load = $this->messages->load( $feed->id );
		return $done + array(
			'waiting' => $load['messages'],
			'held'    => $load['held'],
		);
	}

	/**
	 * A person has looked at the message that waits for one: it is taken in, or never.
	 *
	 * @param FeedRow $feed      The feed.
	 * @param bool    $is_taken Whether it is taken in.
	 * @return bool Whether there was one.
	 */
	public function decide( FeedRow $feed, bool $is_taken ): bool {
		$message = $this->messages->first( $feed->id );
		if ( null === $message || FeedMessageRow::HELD !== $message->state ) {
			return false;
		}
		$message->looked_at = $is_taken;
		$message->state     = $is_taken ? FeedMessageRow::WAITING : FeedMessageRow::DISCARDED;
		$this->messages->write( $message );
		$this->events->record( $is_taken ? 'message_released' : 'message_discarded', 'feed:' . $feed->name, null, array( 'message' => $message->message_id, 'run' => $message->run_id ) );
		return true;
	}

	/**
	 * Takes one message in.
	 *
	 * @param FeedRow        $feed    The feed.
	 * @param FeedMessageRow $message The message.
	 * @return Taken
	 */
	private function take( FeedRow $feed, FeedMessageRow $message ): array {
		if ( null === $message->body ) {
			return RunOutcome::result( 'message_lost', __( 'The text of the message is not there any more.', 'stock-truth' ) );
		}
		try {
			Contract::must_be_whole( $feed );
			if ( ! in_array( $feed->push(), array( 'delta', 'snapshot' ), true ) ) {
				/* translators: %s: name of the feed. */
				throw new FeedError( 'contract_undeclared', sprintf( __( 'The feed `%s` does not declare whether messages hold changes or the whole list.', 'stock-truth' ), $feed->name ), 'push' );
			}
		} catch ( FeedError $error ) {
			return RunOutcome::result( $error->code_name(), $error->getMessage() );
		}
		$run  = null;
		$told = null;
		$read = $this->changes->guarded(
			$feed,
			$run,
			static function () use ( $feed, $message, &$told ): array {
				$told = MessageOrders::read( Pull::mapping( $feed->push_mapping() ), (string) $message->body );
				return RunOutcome::result( 'ok', '' );
			}
		);
		if ( ! $read['ok'] ) {
			return $read;
		}
		if ( null !== $told && ! $told->has_stock() ) {
			return $this->orders->take_alone( $feed, $message, $told );
		}
		if ( 'snapshot' !== $feed->push() ) {
			return $this->changes->take(
				$feed,
				function ( FeedRunRow $run ) use ( $feed, $message, $told ): void {
					$this->stage( $feed, $message, $run );
					$this->take_orders( $feed, $told, $run );
				},
				$message->looked_at
			);
		}
		if ( $this->is_being_read( $feed ) ) {
			return RunOutcome::result( 'poll_in_flight', __( 'The feed is being read already.', 'stock-truth' ) );
		}
		return $this->snapshot->take(
			$feed,
			'',
			function ( FeedRunRow $run ) use ( $feed, $message, $told ): bool {
				$this->stage( $feed, $message, $run )->must_name_items();
				$this->take_orders( $feed, $told, $run );
				return true;
			},
			array( 'accept_mass_zero' => $message->looked_at )
		);
	}

	/**
	 * Stages the rows of a message.
	 *
	 * @param FeedRow        $feed    The feed.
	 * @param FeedMessageRow $message The message.
	 * @param FeedRunRow     $run     Its run.
	 * @throws FeedError Where it is refused.
	 */
	private function stage( FeedRow $feed, FeedMessageRow $message, FeedRunRow $run ): Staging {
		$message->run_id = $run->id;
		$mapping         = Pull::mapping( $feed->push_mapping() );
		if ( $run->is_delta() && $mapping->adds_rows() ) {
			throw new FeedError( 'sum_of_changes', __( 'The mapping adds up rows, and messages hold changes: the rows that did not change would be missing in the sums.', 'stock-truth' ), 'push_mapping' );
		}
		$run->gapless = $feed->gapless || $mapping->request()->is_gapless();
		$run->sent_at = $message->received_at;
		$run->counts  = array(
			'source'  => 'push',
			'message' => $message->message_id,
		) + $run->counts;
		$document      = new Document( $mapping, Lines::of_text( (string) $message->body, $mapping->encoding() ), $message->received_at, null, true );
		$run->sequence = $document->known()['sequence'];
		$staging       = $this->factory->staging( $feed, $mapping, $run, ! $mapping->request()->refuses_bad_rows() );
		$staging->take_all( $document );
		return $staging;
	}

	/**
	 * Takes in what a message shows of orders, once its stock is known to be readable and before any of it counts: what the
	 * figures contain is known then.
	 *
	 * @param FeedRow            $feed The feed.
	 * @param MessageOrders|null $told What it shows; null where it shows nothing of orders.
	 * @param FeedRunRow         $run  The message's run.
	 */
	private function take_orders( FeedRow $feed, ?MessageOrders $told, FeedRunRow $run ): void {
		if ( null !== $told ) {
			$this->orders->take( $feed, $told, $run );
		}
	}

	/**
	 * Whether the feed's whole stock is being read, page by page: what was pushed waits until that is through, or was given
	 * up.
	 *
	 * @param FeedRow $feed The feed.
	 */
	private function is_being_read( FeedRow $feed ): bool {
		$run = $this->runs->open( $feed->id, Feeds::LANE );
		return null !== $run && '' !== ( $run->counts['declared'] ?? '' ) && FeedRunRow::READING === $run->state && Moment::now() - $run->begun_at < Snapshot::RESUMED_MS;
	}

	/**
	 * Writes down what became of a message.
	 *
	 * @param FeedMessageRow $message The message.
	 * @param Taken          $result  Of take().
	 */
	private function settle( FeedMessageRow $message, array $result ): void {
		$message->code = $result['ok'] ? '' : $result['code'];
		++$message->attempts;
		if ( $result['ok'] ) {
			$message->state = FeedMessageRow::DONE;
		} elseif ( 'mass_zero_held' === $result['code'] ) {
			$message->state = FeedMessageRow::HELD;
		} elseif ( ! in_array( $result['code'], self::PASSING, true ) || $message->attempts >= self::ATTEMPTS ) {
			$message->state = FeedMessageRow::FAILED;
		}
		$this->messages->write( $message );
	}
}

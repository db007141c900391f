<?php
/**
 * Takes in the files that an ERP puts into a feed's folder.
 *
 * Decides that a file is a whole list and taken in as one, the oldest complete one first, and where it goes then: what may be
 * taken in later stays where it is. What it says is decided by the mapping, what becomes of it by the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Log;
use StockTruth\Schedule;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Watches folders.
 *
 * @phpstan-type Looked array{ok: bool, code: string, message: string, taken: list<array<string, mixed>>, ready: list<string>, waiting: list<string>}
 */
final class FolderWatch {

	/** Codes after which a file stays where it is: it may be taken in later, or a person has to look first. */
	const STAYING = array(
		'poll_in_flight',
		'poll_superseded',
		'ledger_busy',
		'rules_unavailable',
		'intake_failed',
		'mass_zero_held',
		'file_changed',
		// What the feed declares is wrong, and not the file.
		'contract_undeclared',
		'feed_not_active',
		'mapping_unknown',
		'mapping_undeclared',
		'mapping_not_understood',
		'basis_undeclared',
		'basis_differs',
		'basis_not_supported',
		'locations_changed',
	);

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Their folders.
	 *
	 * @var Folders
	 */
	private $folders;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Takes files in.
	 *
	 * @var Upload
	 */
	private $upload;

	/**
	 * Constructor.
	 *
	 * @param Feeds   $feeds   The feeds.
	 * @param Folders $folders Their folders.
	 * @param Log     $log     Where faults are written.
	 * @param Upload  $upload  Takes files in.
	 */
	public function __construct( Feeds $feeds, Folders $folders, Log $log, Upload $upload ) {
		$this->feeds   = $feeds;
		$this->folders = $folders;
		$this->log     = $log;
		$this->upload  = $upload;
	}

	/**
	 * Hooks into Action Scheduler.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( Schedule::FOLDER, $services->callback( self::class, 'on_look' ) );
		add_action( Schedule::COMPARE, $services->callback( self::class, 'plan' ) );
		add_action( 'action_scheduler_ensure_recurring_actions', $services->callback( self::class, 'plan' ) );
		add_action( 'stock_truth_feed_changed', $services->callback( self::class, 'on_feed_changed' ), 10, 2 );
	}

	/**
	 * A feed was added, or declares something else.
	 *
	 * @param FeedRow|null $before The feed before; null where it is new.
	 * @param FeedRow      $after  The feed now.
	 */
	public function on_feed_changed( ?FeedRow $before, FeedRow $after ): void {
		if ( ! function_exists( 'as_unschedule_all_actions' ) || ! did_action( 'action_scheduler_init' ) ) {
			return;
		}
		if ( null !== $before && ( $before->cadence_s() !== $after->cadence_s() || ! self::is_watched( $after ) ) ) {
			as_unschedule_all_actions( Schedule::FOLDER, array( $after->id ), Schedule::GROUP );
		}
		$this->plan();
	}

	/**
	 * Plans looks at the folder of every feed that has one.
	 */
	public function plan(): void {
		if ( ! function_exists( 'as_schedule_recurring_action' ) || ! did_action( 'action_scheduler_init' ) ) {
			return;
		}
		foreach ( $this->feeds->all() as $feed ) {
			if ( self::is_watched( $feed ) && ! Schedule::is_planned_with( Schedule::FOLDER, array( $feed->id ) ) ) {
				as_schedule_recurring_action( time() + $feed->cadence_s(), $feed->cadence_s(), Schedule::FOLDER, array( $feed->id ), Schedule::GROUP, true );
			}
		}
	}

	/**
	 * Looks at a feed's folder, because it is time.
	 *
	 * @param mixed $feed_id The feed.
	 */
	public function on_look( $feed_id = 0 ): void {
		try {
			$feed = $this->feeds->find( (int) $feed_id );
			if ( null === $feed || ! self::is_watched( $feed ) ) {
				return;
			}
			Backoff::must_be_over( $feed );
			$ends = microtime( true ) + Background::SECONDS;
			$this->look(
				$feed,
				false,
				static function () use ( $ends ): bool {
					return microtime( true ) < $ends;
				}
			);
		} catch ( FeedError $error ) {
			// It is too early after a failure.
			return;
		} catch ( \Throwable $error ) {
			// Action Scheduler gives up on work that keeps failing.
			$this->log->error( 'scheduled_work_failed', $error );
		}
	}

	/**
	 * Looks at a feed's folder and takes in what is complete, the oldest file first.
	 *
	 * @param FeedRow          $feed      The feed.
	 * @param bool             $looked_at Whether a person has looked at a catalogue that is emptied.
	 * @param callable(): bool $goes_on   Whether there is time for another file.
	 * @return Looked
	 */
	public function look( FeedRow $feed, bool $looked_at, callable $goes_on ): array {
		$taken = array();
		try {
			if ( FeedRow::ACTIVE !== $feed->state ) {
				/* translators: %s: name. */
				throw new FeedError( 'feed_not_active', sprintf( __( 'The feed `%s` is paused or being removed.', 'stock-truth' ), $feed->name ), 'state' );
			}
			Contract::must_be_whole( $feed );
			$files = new FolderFiles( Folders::usable( $feed ) );
			$files->prepare();
			$found = $files->look( $this->folders->seen( $feed ), self::now_s() );
			$last  = $this->folders->seen( $feed )[''] ?? '';
			foreach ( $found['ready'] as $name ) {
				$report = $this->take( $feed, $files, $name, $found['seen'][ $name ] ?? array(), is_string( $last ) ? $last : '', $looked_at );
				if ( ! $report['stays'] ) {
					unset( $found['seen'][ $name ] );
				}
				$last    = $report['ok'] ? $report['sha256'] : $last;
				$taken[] = $report;
				if ( $report['stays'] || ! $goes_on() ) {
					break;
				}
			}
			$this->folders->note( $feed, $found['seen'] + array( '' => $last ) );
			$files->prune( self::now_s() );
			$ready = array_values( array_diff( $found['ready'], array_column( array_filter( $taken, static fn( array $report ): bool => ! $report['stays'] ), 'file' ) ) );
			return self::result( 'ok', '', $taken, $ready, $found['waiting'] );
		} catch ( FeedError $error ) {
			$this->failed( $feed, $error );
			return self::result( $error->code_name(), $error->getMessage(), $taken, array(), array() );
		}
	}

	/**
	 * Takes one file in, and moves it where it belongs then.
	 *
	 * @param FeedRow     $feed      The feed.
	 * @param FolderFiles $files     The folder.
	 * @param string      $name      The file's name.
	 * @param array       $seen      What was seen of it.
	 * @param string      $last      The digest of the last file that was taken in.
	 * @param bool        $looked_at Whether a person has looked.
	 * @return array{file: string, at: string, sha256: string, ok: bool, code: string, message: string, summary: array<array-key, mixed>, stays: bool}
	 */
	private function take( FeedRow $feed, FolderFiles $files, string $name, array $seen, string $last, bool $looked_at ): array {
		$copy   = $files->copy( $name, $seen );
		$digest = '' === $copy ? '' : (string) hash_file( 'sha256', $copy );
		try {
			if ( '' === $copy ) {
				$result = RunOutcome::result( 'file_changed', __( 'The file was written to while it was read, or cannot be read. It is looked at again.', 'stock-truth' ) );
			} elseif ( $digest === $last ) {
				$result = array( 'ok' => true, 'code' => 'same_file' ) + RunOutcome::result( 'same_file', __( 'It is the file that was taken in last: nothing was changed.', 'stock-truth' ) );
			} else {
				$result = $this->upload->file( $feed, $copy, Upload::mapping( $feed, '' ), $looked_at ? array( 'accept_mass_zero' => true ) : array() );
			}
		} finally {
			if ( '' !== $copy ) {
				wp_delete_file( $copy );
			}
		}
		if ( ! $result['ok'] && ( $this->feeds->find( $feed->id ) ?? $feed )->error_code !== $result['code'] && 'poll_in_flight' !== $result['code'] ) {
			// Where no run was begun nobody has written it down.
			$this->failed( $feed, new FeedError( $result['code'], $result['message'] ) );
		}
		$report = array(
			'file'    => $name,
			'at'      => Moment::write( Moment::now() ),
			'sha256'  => $digest,
			'ok'      => $result['ok'],
			'code'    => $result['code'],
			'message' => $result['message'],
			'summary' => $result['summary'] ?? array(),
		);
		$stays  = ! $result['ok'] && in_array( $result['code'], self::STAYING, true );
		if ( ! $stays && ! $files->move( $name, $seen, $result['ok'] ? FolderFiles::DONE : FolderFiles::FAILED, $report, self::now_s() ) ) {
			$this->log->warning( 'file_not_moved', $feed->name . ': ' . $name );
			$stays = is_file( $files->path( $name ) );
		}
		return $report + array( 'stays' => $stays );
	}

	/**
	 * Whether a feed's folder is looked at by itself.
	 *
	 * @param FeedRow $feed Feed.
	 */
	private static function is_watched( FeedRow $feed ): bool {
		return FeedRow::ACTIVE === $feed->state && 'folder' === $feed->transport && '' !== Folders::declared( $feed );
	}

	/**
	 * Writes down that the folder cannot be used.
	 *
	 * @param FeedRow   $feed  The feed.
	 * @param FeedError $error Why.
	 */
	private function failed( FeedRow $feed, FeedError $error ): void {
		$now      = Moment::now();
		$failures = $feed->failures + 1;
		$this->feeds->failed( $feed, $error->code_name(), $error->getMessage(), $failures, Backoff::retry_at( $failures, $feed->cadence_s(), null ), $now );
		$this->log->warning( $error->code_name(), $feed->name . ': ' . $error->getMessage() );
	}

	/**
	 * Our clock, in seconds.
	 */
	private static function now_s(): int {
		return intdiv( Moment::now(), 1000 );
	}

	/**
	 * A result.
	 *
	 * @param string                     $code    `ok` or the stable code of why the folder cannot be used.
	 * @param string                     $message For the operator.
	 * @param list<array<string, mixed>> $taken   Files that were taken in, or not, each with its report.
	 * @param list<string>               $ready   Files that are complete and wait.
	 * @param list<string>               $waiting Files that are not complete yet.
	 * @return Looked
	 */
	private static function result( string $code, string $message, array $taken, array $ready, array $waiting ): array {
		$ok = 'ok' === $code;
		return compact( 'ok', 'code', 'message', 'taken', 'ready', 'waiting' );
	}
}

<?php
/**
 * Reads an ERP's stock over HTTP, page by page: all of it, or what has changed.
 *
 * Decides that a poll is made at all. What a row means is decided by
 * the mapping, what becomes of it by the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * One poll.
 *
 * @phpstan-import-type Taken from RunOutcome
 */
final class Pull {

	/**
	 * Reads orders.
	 *
	 * @var OrderPull
	 */
	private $orders;

	/**
	 * The secrets of feeds.
	 *
	 * @var Secret
	 */
	private $secret;

	/**
	 * Takes snapshots in.
	 *
	 * @var Snapshot
	 */
	private $snapshot;

	/**
	 * Chooses what is read.
	 *
	 * @var PolledChanges
	 */
	private $changes;

	/**
	 * The lives of sources.
	 *
	 * @var Epoch
	 */
	private $epoch;

	/**
	 * Builds the objects of one snapshot.
	 *
	 * @var Factory
	 */
	private $factory;

	/**
	 * Constructor.
	 *
	 * @param PolledChanges $changes  Chooses what is read.
	 * @param Epoch         $epoch    The lives of sources.
	 * @param Factory       $factory  Builds the objects of one snapshot.
	 * @param OrderPull     $orders   Reads orders.
	 * @param Secret        $secret   The secrets of feeds.
	 * @param Snapshot      $snapshot Takes snapshots in.
	 */
	public function __construct( PolledChanges $changes, Epoch $epoch, Factory $factory, OrderPull $orders, Secret $secret, Snapshot $snapshot ) {
		$this->changes  = $changes;
		$this->epoch    = $epoch;
		$this->factory  = $factory;
		$this->orders   = $orders;
		$this->secret   = $secret;
		$this->snapshot = $snapshot;
	}

	/**
	 * Polls a feed, or goes on with a poll that was broken off or stopped.
	 *
	 * @param FeedRow                 $feed    The feed.
	 * @param array<array-key, mixed> $options `force`: although it is too early after a failure (a person asks);
	 *                       `accept_mass_zero`: a person has looked at a catalogue that is emptied; `goes_on`: whether there
	 *                       is time for more; `run`: only with this run.
	 * @return array{ok: bool, code: string, message: string, summary: array<array-key, mixed>|null, projected: array<array-key, mixed>|null}
	 */
	public function run( FeedRow $feed, array $options = array() ): array {
		try {
			self::must_be_polled( $feed );
			// To go on with a run is no attempt of its own: a probe of many pages is one.
			if ( empty( $options['force'] ) && ! isset( $options['run'] ) ) {
				Backoff::must_be_over( $feed );
			}
		} catch ( FeedError $error ) {
			return RunOutcome::result( $error->code_name(), $error->getMessage() );
		}
		$only = isset( $options['run'] ) && is_int( $options['run'] ) ? $options['run'] : null;
		if ( null === $only || $this->orders->is_open( $feed, $only ) ) {
			$unread = $this->orders->read( $feed, self::declared( $feed ), $options );
			if ( null !== $unread ) {
				return $unread;
			}
			unset( $options['run'] );
		}
		$result = $this->stock(
			$feed,
			array(
				'taken_in' => function ( array $counts ) use ( $feed, $options ): void {
					if ( ! empty( $counts['waits'] ) || $this->orders->may_tell_more( $feed ) ) {
						// What the ERP has more of, and what its figures contain of orders, counts once its orders were read after
						// them. The shop is shown the figure that follows, not one that is too low until then.
						$this->orders->read( $feed, self::declared( $feed ), array( 'goes_on' => $options['goes_on'] ?? null ) );
					}
				},
			) + $options
		);
		if ( 'epoch_begun' === $result['code'] && empty( $options['again'] ) ) {
			return $this->run( $feed, array( 'force' => true, 'again' => true ) + array_diff_key( $options, array( 'run' => true ) ) );
		}
		return $result;
	}

	/**
	 * Reads the stock.
	 *
	 * @param FeedRow                 $feed    The feed.
	 * @param array<array-key, mixed> $options Of run().
	 * @return Taken
	 */
	private function stock( FeedRow $feed, array $options ): array {
		return $this->snapshot->take(
			$feed,
			self::declared( $feed ),
			/**
			 * Reads pages.
			 *
			 * @param FeedRunRow       $run     The run.
			 * @param \Closure(): bool $goes_on Whether there is time for more.
			 */
			function ( FeedRunRow $run, \Closure $goes_on ) use ( $feed ): bool {
				$mapping = self::mapping( $feed->mapping );
				$staging = $this->factory->staging( $feed, $mapping, $run, ! $mapping->request()->refuses_bad_rows() );
				$this->changes->choose( $feed, $mapping->request()->since(), $run, self::declared( $feed ) );
				$pages = $this->pages( $feed, $mapping, PolledChanges::cursor( $run ) );
				try {
					$run->gapless = ! $run->is_delta() && ( $feed->gapless || $mapping->request()->is_gapless() );
					return self::stage(
						$pages,
						$staging,
						$run,
						$goes_on,
						/**
						 * What the source calls its epoch.
						 *
						 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int, epoch?: string} $known
						 */
						function ( array $known ) use ( $feed ): void {
							$this->epoch->hear( $feed, $known['epoch'] ?? '', $known['as_of'] ?? $known['received_at'] );
						}
					);
				} finally {
					$pages->close();
				}
			},
			$options
		);
	}

	/**
	 * What a feed that is polled needs beside its contract.
	 *
	 * @param FeedRow $feed Feed.
	 * @throws FeedError Where it has not got it.
	 */
	public static function must_be_polled( FeedRow $feed ): void {
		if ( FeedRow::ACTIVE !== $feed->state ) {
			/* translators: %s: name. */
			throw new FeedError( 'feed_not_active', sprintf( __( 'The feed `%s` is paused or being removed.', 'stock-truth' ), $feed->name ), 'state' );
		}
		if ( '' === $feed->url() ) {
			/* translators: %s: name. */
			throw new FeedError( 'feed_not_configured', sprintf( __( 'The feed `%s` has no address of an ERP.', 'stock-truth' ), $feed->name ), 'url' );
		}
		Contract::must_be_whole( $feed );
	}

	/**
	 * The ERP's list as it is asked for.
	 *
	 * @param FeedRow  $feed    Feed.
	 * @param Mapping  $mapping How its list is written.
	 * @param int|null $cursor  The instant from which on changes are asked for; null for the whole list.
	 * @throws FeedError Where it may not be asked.
	 */
	public function pages( FeedRow $feed, Mapping $mapping, ?int $cursor = null ): Pages {
		$credential = $this->secret->credential( $feed );
		return new Pages( FeedSource::server( $feed, $credential ), $mapping, $credential, $cursor );
	}

	/**
	 * The mapping that a feed is read by.
	 *
	 * @param string $name Its name.
	 * @throws FeedError Where it does not fit a feed.
	 */
	public static function mapping( string $name ): Mapping {
		return FeedSource::mapping( $name );
	}

	/**
	 * What a run rests on: one that was begun with something else is not gone on with.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public static function declared( FeedRow $feed ): string {
		$text = Mappings::exists( $feed->mapping ) ? Mappings::text( $feed->mapping ) : '';
		return hash( 'sha256', (string) wp_json_encode( array( $feed->options, $feed->epoch, $text ) ) );
	}

	/**
	 * Stages pages, from the one that the run has come to; one in any case.
	 *
	 * @param Pages            $pages   The ERP's list.
	 * @param Staging          $staging Receives its rows.
	 * @param FeedRunRow       $run     The run.
	 * @param \Closure(): bool $goes_on Whether there is time for more.
	 * @param \Closure         $heard   Is told what is known of each page.
	 * @return bool Whether all pages are staged.
	 * @throws FeedError Where any page cannot be used.
	 */
	private static function stage( Pages $pages, Staging $staging, FeedRunRow $run, \Closure $goes_on, \Closure $heard ): bool {
		// A run that was broken off behind its last page has nothing left to read.
		$at = $run->page > 0 && '' === $run->cursor_to ? null : Position::from_json( $run->cursor_to );
		while ( null !== $at ) {
			if ( 0 === $at->pages ) {
				$run->sent_at = Moment::now();
			}
			$page = $pages->read( $at );
			$heard( $page->known() );
			if ( 0 === $at->pages && null !== $page->cursor() ) {
				$run->counts['cursor'] = $page->cursor();
			}
			foreach ( $page->rows() as $row ) {
				$staging->take( $row, $page->known() );
			}
			// Where nothing has changed there is no row that says when.
			$stated         = $page->known()['stated_at'];
			$run->as_of     = $run->as_of ?? $page->known()['as_of'] ?? $page->known()['received_at'];
			$run->stated_at = null === $stated ? $run->stated_at : min( $stated, $run->stated_at ?? $stated );
			$next        = $page->next();
			$run->counts = array(
				'source' => 'http',
				'pages'  => $at->pages + 1,
			) + $run->counts;
			$staging->end_page( null === $next ? '' : $next->to_json() );
			$at = $next;
			// A run that adds rows up keeps nothing of its pages, so it is not stopped between them.
			if ( null !== $at && $run->page > 0 && ! $goes_on() ) {
				return false;
			}
		}
		if ( ! $run->is_delta() ) {
			$staging->must_name_items();
		}
		return true;
	}
}

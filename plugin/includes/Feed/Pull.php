<?php
/**
 * Reads the ERP's whole stock over HTTP, page by page.
 *
 * Decides when the last page was read, and that a poll is made at all. What a row means is decided by
 * the mapping, what becomes of it by the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\TheFeed;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * One poll.
 */
final class Pull {

	const PAGES_MAX = 20000;

	/**
	 * The feed's secret.
	 *
	 * @var Secret
	 */
	private $secret;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Takes snapshots in.
	 *
	 * @var Snapshot
	 */
	private $snapshot;

	/**
	 * Builds the objects of one snapshot.
	 *
	 * @var Factory
	 */
	private $factory;

	/**
	 * The feed.
	 *
	 * @var TheFeed
	 */
	private $the_feed;

	/**
	 * Constructor.
	 *
	 * @param Factory       $factory  Builds the objects of one snapshot.
	 * @param Secret        $secret   The feed's secret.
	 * @param SettingsStore $settings The settings.
	 * @param Snapshot      $snapshot Takes snapshots in.
	 * @param TheFeed       $the_feed The feed.
	 */
	public function __construct( Factory $factory, Secret $secret, SettingsStore $settings, Snapshot $snapshot, TheFeed $the_feed ) {
		$this->factory  = $factory;
		$this->secret   = $secret;
		$this->settings = $settings;
		$this->snapshot = $snapshot;
		$this->the_feed = $the_feed;
	}

	/**
	 * Polls the feed.
	 *
	 * @param array $options `force`: although it is too early after a failure (a person asks);
	 *                       `accept_mass_zero`: a person has looked at a catalogue that is emptied.
	 * @return array{ok: bool, code: string, message: string, summary: array|null, projected: array|null}
	 */
	public function run( array $options = array() ): array {
		$feed = $this->settings->current()->feed();
		if ( '' === $feed['url'] ) {
			return Snapshot::result( 'feed_not_configured', __( 'No address of an ERP is set.', 'stock-truth' ) );
		}
		$retry_at = $this->the_feed->row()->retry_at;
		if ( empty( $options['force'] ) && null !== $retry_at && Moment::now() < $retry_at ) {
			/* translators: %s: instant. */
			return Snapshot::result( 'backing_off', sprintf( __( 'The last attempt failed; the ERP is left alone until %s.', 'stock-truth' ), Moment::write( $retry_at ) ) );
		}
		$staging = null;
		$result  = $this->snapshot->take(
			function ( FeedRunRow $run ) use ( $feed, &$staging ): void {
				$mapping = self::mapping( $feed['mapping'] );
				$staging = $this->factory->staging( $mapping, $run, ! $mapping->request()->refuses_bad_rows() );
				$source  = new Source( untrailingslashit( $feed['url'] ) . $mapping->request()->path(), Credential::bearer( $this->secret->for_server( $feed['url'] ) ), $feed['timeout_s'] );
				self::stage( $source, $mapping, $staging );
			},
			! empty( $options['accept_mass_zero'] )
		);
		if ( null !== $result['summary'] && $staging instanceof Staging ) {
			$result['summary'] += $staging->notes();
		}
		return $result;
	}

	/**
	 * The mapping that the feed is read by.
	 *
	 * @param string $name Its name.
	 * @throws FeedError Where it does not fit a feed.
	 */
	private static function mapping( string $name ): Mapping {
		$mapping = Mappings::load( $name );
		if ( null !== $mapping->as_of() ) {
			throw new FeedError( 'as_of_fixed', __( 'The mapping declares by `asOf` one instant for every list, which holds for one file and not for a feed that is asked again. Take it out, or declare where the ERP says when its figures were read.', 'stock-truth' ), 'erp.asOf' );
		}
		return $mapping;
	}

	/**
	 * Stages all pages.
	 *
	 * @param Source  $source  The ERP.
	 * @param Mapping $mapping How it is read.
	 * @param Staging $staging Receives its rows.
	 * @throws FeedError Where any page cannot be used.
	 */
	private static function stage( Source $source, Mapping $mapping, Staging $staging ): void {
		$request = $mapping->request();
		$sent_at = null;
		$pages   = 0;
		do {
			$page    = $source->get( $request->query( $staging->rows_read() ) );
			$sent_at = $sent_at ?? $page['sent_at'];
			$read    = self::read( $mapping, $page, $staging );
			$staging->must_be_readable();
			$staging->write();
			++$pages;
		} while ( self::goes_on( $request, $read['total'], $read['rows'], $pages, $staging->rows_read() ) );
		$notes = array(
			'source' => 'http',
			'pages'  => $pages,
		);
		$staging->finish( (int) $sent_at, $request->is_gapless(), $notes );
	}

	/**
	 * Stages the rows of a page.
	 *
	 * @param Mapping                                             $mapping The mapping.
	 * @param array{body: string, sent_at: int, received_at: int} $page    Of Source::get().
	 * @param Staging                                             $staging Receives them.
	 * @return array{rows: int, total: int|null} How many there were, and how many the ERP says there are on all pages.
	 * @throws FeedError Where the page cannot be read.
	 */
	private static function read( Mapping $mapping, array $page, Staging $staging ): array {
		$before = $staging->rows_read();
		$lines  = Lines::of_text( $page['body'], $mapping->encoding() );
		$known  = array(
			// Where nobody says when the figures were read, they were when they were asked for.
			'as_of'       => $page['sent_at'],
			'stated_at'   => null,
			'sequence'    => null,
			'received_at' => $page['received_at'],
		);
		if ( ! $mapping->is_json() ) {
			$csv = new CsvReader( $lines, $mapping );
			while ( null !== ( $row = $csv->next() ) ) { // phpcs:ignore -- reads until there is no more.
				$staging->take( $row, $known );
			}
			return array( 'rows' => $staging->rows_read() - $before, 'total' => null );
		}
		$json = new JsonRows( $mapping );
		$json->read( $lines->whole() );
		$known['stated_at'] = $json->as_of();
		$known['as_of']     = $known['stated_at'] ?? $known['as_of'];
		$known['sequence']  = $mapping->request()->sequence( $json->value() );
		foreach ( $json->rows() as $row ) {
			$staging->take( $row, $known );
		}
		return array( 'rows' => $staging->rows_read() - $before, 'total' => $mapping->request()->total( $json->value() ) );
	}

	/**
	 * Whether there is another page.
	 *
	 * @param Request  $request How the list is asked for.
	 * @param int|null $total   How many rows the ERP says there are.
	 * @param int      $rows    How many the last page had.
	 * @param int      $pages   How many pages were read.
	 * @param int      $read    How many rows were.
	 * @throws FeedError Where pages end before the count they state, or never end.
	 */
	private static function goes_on( Request $request, ?int $total, int $rows, int $pages, int $read ): bool {
		$size = $request->page_size();
		if ( null === $size ) {
			return false;
		}
		if ( $pages >= self::PAGES_MAX ) {
			throw new FeedError( 'pages_endless', __( 'The ERP keeps answering with full pages; its paging does not fit the mapping.', 'stock-truth' ) );
		}
		if ( null === $total ) {
			return $rows >= $size;
		}
		if ( 0 === $rows && $read < $total ) {
			/* translators: 1: rows read, 2: rows stated. */
			throw new FeedError( 'snapshot_truncated', sprintf( __( 'The ERP stopped after %1$d of %2$d rows. Nothing was changed.', 'stock-truth' ), $read, $total ) );
		}
		return $read < $total;
	}
}

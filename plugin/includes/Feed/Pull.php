<?php
/**
 * Reads the ERP's whole stock over HTTP, page by page.
 *
 * Decides that a poll is made at all. What a row means is decided by
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
				$credential = Credential::bearer( $this->secret->for_server( $feed['url'] ) );
				$pages      = new Pages( new Source( $feed['url'], $credential, $feed['timeout_s'] ), $mapping, $credential );
				try {
					self::stage( $pages, $mapping, $staging );
				} finally {
					$pages->close();
				}
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
	 * @param Pages   $pages   The ERP's list.
	 * @param Mapping $mapping How it is read.
	 * @param Staging $staging Receives its rows.
	 * @throws FeedError Where any page cannot be used.
	 */
	private static function stage( Pages $pages, Mapping $mapping, Staging $staging ): void {
		$at      = new Position();
		$sent_at = Moment::now();
		$read    = 0;
		while ( null !== $at ) {
			$page = $pages->read( $at );
			foreach ( $page->rows() as $row ) {
				$staging->take( $row, $page->known() );
			}
			$staging->must_be_readable();
			$staging->write();
			++$read;
			$at = $page->next();
		}
		$notes = array(
			'source' => 'http',
			'pages'  => $read,
		);
		$staging->finish( $sent_at, $mapping->request()->is_gapless(), $notes );
	}
}

<?php
/**
 * What a list would do if it were taken in.
 *
 * Decides that nothing is written, and what is counted. Each row is read by the same Staging and put to the core by the
 * same Admission as when the list is taken in, against what stands now; what claims would come to as pools is the core's to
 * say as well.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\StagedRow;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Looks at lists.
 *
 * @phpstan-import-type Shown from Trial
 * @phpstan-import-type Counted from PreviewCount
 * @phpstan-type Previewed array{ok: bool, code: string, message: string, path: string, rows: list<Shown>, summary: array<array-key, mixed>, effect: Counted|null, held: bool}
 */
final class Preview {

	/**
	 * Counts what rows would change.
	 *
	 * @var PreviewCount
	 */
	private $count;

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
	 * The guard against a catalogue that is emptied.
	 *
	 * @var MassGuard
	 */
	private $mass_guard;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param PreviewCount  $count      Counts what rows would change.
	 * @param Events        $events     The audit trail.
	 * @param Factory       $factory    Builds the objects of one list.
	 * @param MassGuard     $mass_guard The guard against a catalogue that is emptied.
	 * @param PoolTable     $pools      Pools.
	 * @param SettingsStore $settings   The settings.
	 */
	public function __construct( PreviewCount $count, Events $events, Factory $factory, MassGuard $mass_guard, PoolTable $pools, SettingsStore $settings ) {
		$this->count      = $count;
		$this->events     = $events;
		$this->factory    = $factory;
		$this->mass_guard = $mass_guard;
		$this->pools      = $pools;
		$this->settings   = $settings;
	}

	/**
	 * Looks at a whole list.
	 *
	 * @param FeedRow              $feed        The feed.
	 * @param Mapping              $mapping     How it is written.
	 * @param callable(): Document $open        Opens it, from its beginning.
	 * @param bool                 $is_skipping Whether rows that cannot be read would be left out; else they refuse the list.
	 * @return Previewed
	 */
	public function of( FeedRow $feed, Mapping $mapping, callable $open, bool $is_skipping ): array {
		$rows    = array();
		$staging = null;
		$effect  = null;
		$held    = false;
		try {
			Contract::must_be_whole( $feed );
			$rows    = self::first( $feed, $mapping, $open() );
			$tally   = $this->count->begin( $feed, self::run( $feed ) );
			$staging = $this->read(
				$feed,
				$mapping,
				$open(),
				static function ( array $rows ) use ( $tally ): void {
					$tally->meet( $rows );
				}
			);
			$staging->must_name_items();
			$this->read(
				$feed,
				$mapping,
				$open(),
				function ( array $rows ) use ( $tally ): void {
					$this->count->take( $tally, $rows );
				}
			);
			$effect = $this->count->end( $tally );
			$held   = $this->mass_guard->is_held( $this->pools->sellable( $feed->id ), $effect['items']['unsellable'], $this->settings->current()->mass_zero_percent() );
			if ( ! $is_skipping ) {
				$staging->must_be_readable();
			}
			$result = self::result( 'ok', '', '' );
		} catch ( FeedError $error ) {
			$result = self::result( $error->code_name(), $error->getMessage(), $error->path() );
		}
		$summary = $staging instanceof Staging ? $staging->notes() : array( 'bad' => array() );
		$this->events->record( 'list_previewed', 'feed:' . $feed->name, null, array( 'code' => $result['code'], 'effect' => null === $effect ? null : array_intersect_key( $effect, array( 'items' => true, 'listings' => true ) ) ) );
		return $result + compact( 'rows', 'summary', 'effect', 'held' );
	}

	/**
	 * What is told of a list that cannot even be opened.
	 *
	 * @param FeedError $error Why.
	 * @return Previewed
	 */
	public static function refused( FeedError $error ): array {
		return self::result( $error->code_name(), $error->getMessage(), $error->path() ) + array(
			'rows'    => array(),
			'summary' => array( 'bad' => array() ),
			'effect'  => null,
			'held'    => false,
		);
	}

	/**
	 * Reads a list as it is read when it is taken in, but that rows which cannot be read do not end it.
	 *
	 * @param FeedRow  $feed     The feed.
	 * @param Mapping  $mapping  How it is written.
	 * @param Document $document The list.
	 * @param callable $take     Takes batches of rows.
	 * @throws FeedError Where it is refused.
	 *
	 * @phpstan-param callable(StagedRow[]): void $take
	 */
	private function read( FeedRow $feed, Mapping $mapping, Document $document, callable $take ): Staging {
		$staging = $this->factory->dry( $feed, $mapping, self::run( $feed ), new DryRows( $take ) );
		$staging->take_all( $document );
		return $staging;
	}

	/**
	 * The first rows as they would be understood.
	 *
	 * @param FeedRow  $feed     The feed.
	 * @param Mapping  $mapping  How the list is written.
	 * @param Document $document The list.
	 * @return list<Shown>
	 * @throws FeedError Where it cannot be read.
	 */
	private static function first( FeedRow $feed, Mapping $mapping, Document $document ): array {
		$reader = new RowReader( $mapping, Locations::read( $feed, $mapping ) );
		$rows   = array();
		foreach ( $document->rows() as $row ) {
			$rows[] = Trial::shown( $reader, $row, $document->known()['as_of'] );
			if ( count( $rows ) === Trial::ROWS ) {
				break;
			}
		}
		return $rows;
	}

	/**
	 * A run that is never stored.
	 *
	 * @param FeedRow $feed The feed.
	 */
	private static function run( FeedRow $feed ): FeedRunRow {
		$run          = new FeedRunRow();
		$run->feed_id = $feed->id;
		$run->epoch   = $feed->epoch;
		$run->sent_at = Moment::now();
		return $run;
	}

	/**
	 * How it went.
	 *
	 * @param string $code    `ok` or the stable code of why the list would be refused.
	 * @param string $message For the operator.
	 * @param string $path    Which member is meant.
	 * @return array{ok: bool, code: string, message: string, path: string}
	 */
	private static function result( string $code, string $message, string $path ): array {
		$ok = 'ok' === $code;
		return compact( 'ok', 'code', 'message', 'path' );
	}
}

<?php
/**
 * Builds the objects that live for one snapshot.
 *
 * Decides nothing: it hands them the services that they work with.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Engine;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\FeedRefusalTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\StagedTable;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Makes stagings and admissions.
 */
final class Factory {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The locations of feeds.
	 *
	 * @var Locations
	 */
	private $locations;

	/**
	 * Rows that cannot be read.
	 *
	 * @var FeedRefusalTable
	 */
	private $refused;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Staged rows.
	 *
	 * @var StagedTable
	 */
	private $staged;

	/**
	 * Constructor.
	 *
	 * @param Database         $database  The database.
	 * @param Engine           $engine    The rules.
	 * @param Locations        $locations The locations of feeds.
	 * @param FeedRefusalTable $refused   Rows that cannot be read.
	 * @param FeedRunTable     $runs      Runs.
	 * @param SettingsStore    $settings  The settings.
	 * @param StagedTable      $staged    Staged rows.
	 */
	public function __construct( Database $database, Engine $engine, Locations $locations, FeedRefusalTable $refused, FeedRunTable $runs, SettingsStore $settings, StagedTable $staged ) {
		$this->database  = $database;
		$this->engine    = $engine;
		$this->locations = $locations;
		$this->refused   = $refused;
		$this->runs      = $runs;
		$this->settings  = $settings;
		$this->staged    = $staged;
	}

	/**
	 * A staging of one snapshot's rows, which goes on where an earlier one of the same run stopped.
	 *
	 * @param FeedRow    $feed        The feed.
	 * @param Mapping    $mapping     How rows are written.
	 * @param FeedRunRow $run         The snapshot's run.
	 * @param bool       $is_skipping Whether rows that cannot be read are left out.
	 * @throws FeedError Where figures of other locations stand.
	 */
	public function staging( FeedRow $feed, Mapping $mapping, FeedRunRow $run, bool $is_skipping ): Staging {
		return $this->into( new StagingStore( $this->database, $this->staged, $this->refused, $this->runs, $run ), $feed, $mapping, $run, $is_skipping, false );
	}

	/**
	 * A staging of which nothing is kept. Rows that cannot be read do not end it, but where rows are added up.
	 *
	 * @param FeedRow     $feed    The feed.
	 * @param Mapping     $mapping How rows are written.
	 * @param FeedRunRow  $run     A run that is never stored.
	 * @param StagingSink $sink    Where rows go.
	 * @throws FeedError Where figures of other locations stand.
	 */
	public function dry( FeedRow $feed, Mapping $mapping, FeedRunRow $run, StagingSink $sink ): Staging {
		return $this->into( $sink, $feed, $mapping, $run, true, true );
	}

	/**
	 * A staging.
	 *
	 * @param StagingSink $sink        Where rows go.
	 * @param FeedRow     $feed        The feed.
	 * @param Mapping     $mapping     How rows are written.
	 * @param FeedRunRow  $run         The run.
	 * @param bool        $is_skipping Whether rows that cannot be read are left out.
	 * @param bool        $is_dry      Whether nothing is kept.
	 * @throws FeedError Where figures of other locations stand.
	 */
	private function into( StagingSink $sink, FeedRow $feed, Mapping $mapping, FeedRunRow $run, bool $is_skipping, bool $is_dry ): Staging {
		$mapping->must_mean( $feed->basis );
		$read = Locations::read( $feed, $mapping );
		$this->locations->must_be_those( $feed, $read );
		$place = new StagingPlace( $this->locations, $feed, $read, $is_dry );
		$notes = new StagingNotes( $run, $mapping->is_json() ? 'row' : 'line' );
		$sums  = $mapping->adds_rows() ? new Sums() : null;
		return new Staging( $sink, $place, $notes, new RowReader( $mapping, $read, $notes->met() ), $run, $is_skipping && null === $sums, $sums );
	}

	/**
	 * The admission of one snapshot's rows.
	 *
	 * @param FeedRow    $feed The feed.
	 * @param FeedRunRow $run  The snapshot's run.
	 */
	public function admission( FeedRow $feed, FeedRunRow $run ): Admission {
		return new Admission( $this->engine, $feed, $run, $this->settings->current()->policy()['clockToleranceMs'] );
	}
}

<?php
/**
 * Holds a snapshot that would make too much of the catalogue unsellable, until a person has looked.
 *
 * Decides which rows are put to the core before any takes effect. What makes a pool unsellable, and how
 * many are too many, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Intake;
use StockTruth\Ledger\Observations;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Looks at a staged snapshot.
 */
final class MassGuard {

	const BATCH = 500;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Rows that wait.
	 *
	 * @var Intake
	 */
	private $intake;

	/**
	 * The ledger's pools.
	 *
	 * @var Observations
	 */
	private $observations;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Builds the objects of one snapshot.
	 *
	 * @var Factory
	 */
	private $factory;

	/**
	 * Constructor.
	 *
	 * @param Factory       $factory      Builds the objects of one snapshot.
	 * @param Engine        $engine       The rules.
	 * @param Intake        $intake       Rows that wait.
	 * @param Observations  $observations The ledger's pools.
	 * @param SettingsStore $settings     The settings.
	 */
	public function __construct( Factory $factory, Engine $engine, Intake $intake, Observations $observations, SettingsStore $settings ) {
		$this->factory      = $factory;
		$this->engine       = $engine;
		$this->intake       = $intake;
		$this->observations = $observations;
		$this->settings     = $settings;
	}

	/**
	 * Lets a staged snapshot go on.
	 *
	 * @param FeedRunRow $run Its run.
	 * @throws FeedError Where a person has to look.
	 */
	public function check( FeedRunRow $run ): void {
		$share = $this->settings->current()->mass_zero_percent();
		$would = array(
			'sellable'   => $this->observations->sellable(),
			'unsellable' => $this->unsellable( $run ),
		);
		if ( ! $this->engine->ask( 'massGuard', $would + array( 'sharePercent' => $share ) )['held'] ) {
			return;
		}
		throw FeedError::held_back(
			'mass_zero_held',
			sprintf(
				/* translators: 1: items that could not be sold any more, 2: items in stock, 3: percent, 4: command. */
				__( 'After the ERP\'s answer %1$d of %2$d items in stock could not be sold any more, more than %3$d %%. Nothing was changed. If that is true, run `%4$s`.', 'stock-truth' ),
				$would['unsellable'],
				$would['sellable'],
				$share,
				'wp stock-truth pull --accept-mass-zero'
			),
			$would + array( 'at' => Moment::now() )
		);
	}

	/**
	 * How many pools the snapshot would make unsellable.
	 *
	 * @param FeedRunRow $run Its run.
	 */
	private function unsellable( FeedRunRow $run ): int {
		$admission = $this->factory->admission( $run );
		$pools     = array();
		$after     = 0;
		while ( array() !== ( $changes = $this->intake->changes( (string) $run->id, $after, self::BATCH ) ) ) { // phpcs:ignore -- reads until there is no more.
			foreach ( $changes as $change ) {
				$after = (int) $change['claim']['id'];
				if ( $admission->ask( $change['claim'], $change['pool'] )['unsellable'] ) {
					$pools[ $change['pool']['id'] ] = true;
				}
			}
		}
		return count( $pools );
	}
}

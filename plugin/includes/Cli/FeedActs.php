<?php
/**
 * The commands `wp stock-truth feed …` that do something with a feed.
 *
 * Decides what is asked and how it is printed. Exit codes: 0 done, 1 not done. No command prints a secret.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Feed\Epoch;
use StockTruth\Feed\FeedError;
use StockTruth\Feed\FeedRegister;
use StockTruth\Feed\Ownership;
use StockTruth\Feed\Pull;
use StockTruth\Feed\Trial;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Reads, tries, removes and hands over.
 */
final class FeedActs {

	/** Items of a preview. */
	private const PREVIEW = 1000;

	/**
	 * The lives of sources.
	 *
	 * @var Epoch
	 */
	private $epoch;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Tells of pulls.
	 *
	 * @var PullOutcome
	 */
	private $outcome;

	/**
	 * Hands pools over.
	 *
	 * @var Ownership
	 */
	private $ownership;

	/**
	 * Asks ERPs.
	 *
	 * @var Pull
	 */
	private $pull;

	/**
	 * Tries connections.
	 *
	 * @var Trial
	 */
	private $trial;

	/**
	 * What feeds declare.
	 *
	 * @var FeedRegister
	 */
	private $register;

	/**
	 * Constructor.
	 *
	 * @param Epoch        $epoch     The lives of sources.
	 * @param Feeds        $feeds     The feeds.
	 * @param PullOutcome  $outcome   Tells of pulls.
	 * @param Ownership    $ownership Hands pools over.
	 * @param Pull         $pull      Asks ERPs.
	 * @param FeedRegister $register  What feeds declare.
	 * @param Trial        $trial     Tries connections.
	 */
	public function __construct( Epoch $epoch, Feeds $feeds, PullOutcome $outcome, Ownership $ownership, Pull $pull, FeedRegister $register, Trial $trial ) {
		$this->epoch     = $epoch;
		$this->feeds     = $feeds;
		$this->outcome   = $outcome;
		$this->ownership = $ownership;
		$this->pull      = $pull;
		$this->register  = $register;
		$this->trial     = $trial;
	}

	/**
	 * The commands by their names.
	 *
	 * @return array<string, callable(string[], array): void>
	 */
	public function commands(): array {
		return array(
			'pull'      => array( $this, 'pull' ),
			'test'      => array( $this, 'test' ),
			'remove'    => array( $this, 'remove' ),
			'unremove'  => array( $this, 'unremove' ),
			'hand-over' => array( $this, 'hand_over' ),
			'restored'  => array( $this, 'restored' ),
		);
	}

	/**
	 * Reads a feed's whole stock now and projects what changed.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed.
	 *
	 * [--accept-mass-zero]
	 * : Take in a snapshot that empties a large part of the catalogue: you have looked, and it is true.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function pull( $args, $flags ): void {
		$this->outcome->tell(
			$this->pull->run(
				$this->feed( $args[0] ),
				array(
					'force'            => true,
					'accept_mass_zero' => ! empty( $flags['accept-mass-zero'] ),
				)
			)
		);
	}

	/**
	 * Asks a feed's ERP for one page of its stock, and of each list of orders that its mapping declares, and shows the first rows
	 * as they would be understood. Writes nothing.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed.
	 *
	 * [--format=<format>]
	 * : How.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 * ---
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function test( $args, $flags ): void {
		$result = $this->trial->of( $this->feed( $args[0] ) );
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( FeedCommands::json( $result ) );
		} elseif ( array() !== $result['rows'] ) {
			$rows = array();
			foreach ( $result['rows'] as $row ) {
				unset( $row['unit_known'] );
				$rows[] = $row;
			}
			\WP_CLI\Utils\format_items( 'table', $rows, array( 'item', 'figure', 'unit', 'status', 'location', 'as_of', 'code' ) );
		}
		foreach ( 'json' === $flags['format'] ? array() : $result['orders'] as $list ) {
			\WP_CLI::line( 'Orders: ' . $list['list'] . ( '' === $list['message'] ? '' : ' (' . $list['code'] . ': ' . $list['message'] . ')' ) );
			if ( array() !== $list['rows'] ) {
				\WP_CLI\Utils\format_items( 'table', $list['rows'], array( 'order', 'item', 'state', 'unit', 'entered', 'confirmed', 'reserved', 'picked', 'shipped', 'code' ) );
			}
		}
		if ( ! $result['ok'] ) {
			\WP_CLI::error( $result['code'] . ': ' . $result['message'] );
		}
		if ( 'json' !== $flags['format'] ) {
			\WP_CLI::success( 'The ERP answers; nothing was written.' );
		}
	}

	/**
	 * Removes a feed. Its items go to the other feeds that have spoken of them, by rank; the rest has no figure any more.
	 *
	 * An item stays until the other feed's figure contains every order that the removed feed's does.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed.
	 *
	 * @param string[] $args Positional.
	 */
	public function remove( $args ): void {
		$feed = $this->feed( $args[0] );
		$this->ownership->remove( $feed );
		$this->work_off();
		if ( null === $this->feeds->find( $feed->id ) ) {
			\WP_CLI::success( sprintf( 'The feed `%s` is removed.', $args[0] ) );
		} else {
			\WP_CLI::success( sprintf( 'The feed `%s` is not read any more; it goes once other feeds own its items.', $args[0] ) );
		}
	}

	/**
	 * Takes back that a feed was removed. One that is gone is declared as it was; its secret has to be given anew, and its items
	 * come back by `hand-over` once it was read.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed.
	 *
	 * @param string[] $args Positional.
	 */
	public function unremove( $args ): void {
		$feed = $this->feeds->named( $args[0] );
		if ( null !== $feed ) {
			if ( ! $this->ownership->keep( $feed ) ) {
				\WP_CLI::error( sprintf( 'feed_not_removed: the feed `%s` is there, and nobody removes it.', $args[0] ) );
			}
			\WP_CLI::success( sprintf( 'The feed `%s` stays and is read again.', $args[0] ) );
			return;
		}
		$wrong = $this->register->restore( $args[0] );
		if ( null === $wrong ) {
			\WP_CLI::error( sprintf( 'feed_unknown: no feed called `%s` was removed in the last 90 days.', $args[0] ) );
		}
		foreach ( $wrong as $told ) {
			\WP_CLI::warning( sprintf( '%s: %s', $told['path'], $told['message'] ) );
		}
		if ( array() !== $wrong ) {
			\WP_CLI::error( sprintf( 'The feed `%s` could not be added again.', $args[0] ) );
		}
		\WP_CLI::success( sprintf( 'The feed `%s` is declared as it was. Give its secret and read it.', $args[0] ) );
	}

	/**
	 * Hands items over to the feeds that are to own them by their rank, and lets go of locations that are not read any more.
	 *
	 * Run it after a rank was changed or a feed was added that is to own items of another one. No poll hands anything over.
	 *
	 * ## OPTIONS
	 *
	 * [--preview]
	 * : Only list what would be handed over, from which feed to which, and what would wait. At most 1000 items.
	 *
	 * [--format=<format>]
	 * : How it is listed.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 * ---
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function hand_over( $args, $flags ): void {
		unset( $args );
		if ( ! empty( $flags['preview'] ) ) {
			$rows = array();
			foreach ( $this->ownership->preview( self::PREVIEW ) as $row ) {
				$rows[] = array( 'waits' => $row['waits'] ? 'yes' : 'no' ) + $row;
			}
			\WP_CLI\Utils\format_items( (string) $flags['format'], $rows, array( 'item', 'from', 'to', 'waits' ) );
			return;
		}
		$done = $this->work_off();
		\WP_CLI::success( sprintf( '%d items handed over, %d wait until the figure of their next owner contains what their present one\'s does.', $done['handed'], $done['waiting'] ) );
	}

	/**
	 * Says that a feed's ERP was restored from a backup: a new epoch begins.
	 *
	 * The ERP may have forgotten orders that it had acknowledged: all of them are taken off its figure until it shows them
	 * again. What it stamps before the epoch's start is late for ever. This cannot be undone.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed.
	 *
	 * [--since=<instant>]
	 * : When the ERP began anew, with an offset: 2026-11-23T10:00:00Z. Default: now.
	 *
	 * [--yes]
	 * : It was restored. Without it nothing is done.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function restored( $args, $flags ): void {
		$feed = $this->feed( $args[0] );
		if ( empty( $flags['yes'] ) ) {
			\WP_CLI::error( sprintf( 'not_confirmed: every order that the ERP of the feed `%s` acknowledged is taken off its figure until it shows the order again. Add --yes where it was restored.', $feed->name ) );
		}
		try {
			$since = isset( $flags['since'] ) ? Moment::parse( (string) $flags['since'] ) : Moment::now();
			$this->epoch->begin( $feed, $since );
		} catch ( NotAMoment $error ) {
			\WP_CLI::error( $error->reason() . ': --since is no instant such as 2026-11-23T10:00:00Z.' );
		} catch ( FeedError $error ) {
			\WP_CLI::error( $error->code_name() . ': ' . $error->getMessage() );
		}
		\WP_CLI::success( sprintf( 'Epoch %d of the feed `%s` begins at %s.', $feed->epoch, $feed->name, Moment::write( $since ) ) );
	}

	/**
	 * Works off what is to be handed over, and has it tried again for what waits.
	 *
	 * @return array{handed: int, waiting: int, left: bool, after: int, removed: list<string>}
	 */
	private function work_off(): array {
		$done = $this->ownership->hand_over( 0, static fn(): bool => true );
		if ( $done['waiting'] > 0 ) {
			Schedule::hand_over( 0, 1 );
		}
		return $done;
	}

	/**
	 * A feed by its name.
	 *
	 * @param string $name Name.
	 */
	private function feed( string $name ): FeedRow {
		$feed = $this->feeds->named( $name );
		if ( null === $feed ) {
			\WP_CLI::error( sprintf( 'feed_unknown: there is no feed called `%s`.', $name ) );
		}
		return $feed;
	}
}

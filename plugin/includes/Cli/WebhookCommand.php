<?php
/**
 * The commands `wp stock-truth webhook …`.
 *
 * Decides what is asked and how it is printed. Exit codes: 0 done, 1 not done. A secret is printed once, by the command that
 * makes it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\InputError;
use StockTruth\Outbox\Replay;
use StockTruth\Outbox\Report;
use StockTruth\Outbox\Webhooks;

defined( 'ABSPATH' ) || exit;

/**
 * Systems that are told what happens.
 */
final class WebhookCommand {

	/**
	 * Sends events once more.
	 *
	 * @var Replay
	 */
	private $replay;

	/**
	 * Tells of receivers.
	 *
	 * @var Report
	 */
	private $report;

	/**
	 * The register of receivers.
	 *
	 * @var Webhooks
	 */
	private $webhooks;

	/**
	 * Constructor.
	 *
	 * @param Replay   $replay   Sends events once more.
	 * @param Report   $report   Tells of receivers.
	 * @param Webhooks $webhooks The register of receivers.
	 */
	public function __construct( Replay $replay, Report $report, Webhooks $webhooks ) {
		$this->replay   = $replay;
		$this->report   = $report;
		$this->webhooks = $webhooks;
	}

	/**
	 * Lists the receivers and how they are doing.
	 *
	 * ## OPTIONS
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
	 * @subcommand list
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function list_( $args, $flags ): void {
		self::rows( $this->report->all(), array( 'name', 'url', 'state', 'waiting', 'waits_since', 'dead', 'code' ), (string) $flags['format'] );
	}

	/**
	 * Adds a receiver, and prints the secret by which messages to it are signed, once.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : By which you know it.
	 *
	 * <url>
	 * : Where events are sent: https://…
	 *
	 * [--types=<types>]
	 * : What it wants, with commas between; all, where nothing is said.
	 *
	 * [--personal]
	 * : It is told names that stand for customers, and when one is to be forgotten.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth webhook add crm https://crm.example.com/hooks/shop --types=exception.opened,exception.resolved
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function add( $args, $flags ): void {
		$this->attempt(
			function () use ( $args, $flags ): void {
				$types = array_map( 'trim', explode( ',', (string) ( $flags['types'] ?? '*' ) ) );
				\WP_CLI::line( $this->webhooks->add( $args[0], $args[1], $types, ! empty( $flags['personal'] ) )->secret );
			}
		);
	}

	/**
	 * Sends a receiver a message of the type webhook.test now, and says how it was answered.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the receiver.
	 *
	 * @param string[] $args Positional.
	 */
	public function test( $args ): void {
		$this->attempt(
			function () use ( $args ): void {
				$outcome = $this->webhooks->test( $this->webhooks->named( $args[0] ) );
				if ( ! $outcome->is_taken() ) {
					\WP_CLI::error( sprintf( '%s: the receiver did not take the message.', $outcome->code ) );
				}
				\WP_CLI::success( sprintf( 'Taken, with HTTP %d.', $outcome->http ) );
			}
		);
	}

	/**
	 * Stops sending to a receiver; what happens meanwhile is kept for it, for 30 days.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the receiver.
	 *
	 * @param string[] $args Positional.
	 */
	public function pause( $args ): void {
		$this->attempt(
			function () use ( $args ): void {
				$this->webhooks->pause( $this->webhooks->named( $args[0] ) );
				\WP_CLI::success( 'Paused.' );
			}
		);
	}

	/**
	 * Sends to a receiver again, what waits first.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the receiver.
	 *
	 * @param string[] $args Positional.
	 */
	public function resume( $args ): void {
		$this->attempt(
			function () use ( $args ): void {
				$this->webhooks->resume( $this->webhooks->named( $args[0] ) );
				\WP_CLI::success( 'Resumed.' );
			}
		);
	}

	/**
	 * Makes another secret and prints it once. For a day messages are signed by both.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the receiver.
	 *
	 * @param string[] $args Positional.
	 */
	public function rotate( $args ): void {
		$this->attempt(
			function () use ( $args ): void {
				\WP_CLI::line( $this->webhooks->rotate( $this->webhooks->named( $args[0] ) ) );
			}
		);
	}

	/**
	 * Removes a receiver with everything that waits for it.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the receiver.
	 *
	 * @param string[] $args Positional.
	 */
	public function remove( $args ): void {
		$this->attempt(
			function () use ( $args ): void {
				$this->webhooks->remove( $this->webhooks->named( $args[0] ) );
				\WP_CLI::success( 'Removed.' );
			}
		);
	}

	/**
	 * Lists the newest deliveries to a receiver.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the receiver.
	 *
	 * [--state=<state>]
	 * : Only those.
	 * ---
	 * options:
	 *   - waiting
	 *   - delivered
	 *   - dead
	 * ---
	 *
	 * [--limit=<limit>]
	 * : How many, 500 at most.
	 * ---
	 * default: 50
	 * ---
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
	public function deliveries( $args, $flags ): void {
		$this->attempt(
			function () use ( $args, $flags ): void {
				$limit = max( 1, min( 500, (int) $flags['limit'] ) );
				$rows  = $this->report->deliveries( $this->webhooks->named( $args[0] ), isset( $flags['state'] ) ? (string) $flags['state'] : null, $limit );
				self::rows( $rows, array( 'id', 'type', 'subject', 'sequence', 'state', 'attempts', 'code', 'tried_at', 'next_at' ), (string) $flags['format'] );
			}
		);
	}

	/**
	 * Sends events to a receiver once more, with the same ids: those that are named, or those of a span of time.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the receiver.
	 *
	 * [<id>...]
	 * : Ids of events.
	 *
	 * [--from=<instant>]
	 * : First instant, with an offset, such as 2026-11-23T10:00:00Z.
	 *
	 * [--to=<instant>]
	 * : The instant behind the last; now, where nothing is said.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function replay( $args, $flags ): void {
		$this->attempt(
			function () use ( $args, $flags ): void {
				$webhook = $this->webhooks->named( $args[0] );
				$ids     = array_slice( $args, 1 );
				if ( ( array() === $ids ) === ! isset( $flags['from'] ) ) {
					\WP_CLI::error( 'replay_what: name events, or a span of time with --from.' );
				}
				try {
					$count = array() === $ids
						? $this->replay->between( $webhook, Moment::parse( (string) ( $flags['from'] ?? '' ) ), isset( $flags['to'] ) ? Moment::parse( (string) $flags['to'] ) : Moment::now() )
						: $this->replay->ids( $webhook, $ids );
				} catch ( NotAMoment $wrong ) {
					\WP_CLI::error( $wrong->getMessage() );
				}
				\WP_CLI::success( sprintf( '%d events are sent.', $count ) );
			}
		);
	}

	/**
	 * Does something that may be refused.
	 *
	 * @param callable(): void $work What is to be done.
	 */
	private function attempt( callable $work ): void {
		try {
			$work();
		} catch ( InputError $wrong ) {
			\WP_CLI::error( $wrong->code_name() . ': ' . $wrong->getMessage() );
		}
	}

	/**
	 * Prints rows.
	 *
	 * @param list<array<string, mixed>> $rows    Rows.
	 * @param list<string>               $columns Of a table.
	 * @param string                     $format  `table` or `json`.
	 */
	private static function rows( array $rows, array $columns, string $format ): void {
		if ( 'json' === $format ) {
			\WP_CLI::line( FeedCommands::json( $rows ) );
			return;
		}
		$shown = array();
		foreach ( $rows as $row ) {
			$cells = array();
			foreach ( $columns as $column ) {
				$cell             = $row[ $column ] ?? null;
				$cells[ $column ] = is_int( $cell ) || is_string( $cell ) ? $cell : null;
			}
			$shown[] = $cells;
		}
		\WP_CLI\Utils\format_items( 'table', $shown, $columns );
	}
}

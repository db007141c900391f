<?php
/**
 * The commands `wp stock-truth feed …` that show and change what feeds declare.
 *
 * Decides what is asked and how it is printed. Exit codes: 0 done, 1 not done. No command prints a secret.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Engine\Moment;
use StockTruth\Feed\Contract;
use StockTruth\Feed\FeedRegister;
use StockTruth\Feed\FeedReport;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Lists and changes the feeds of the ERP.
 *
 * @phpstan-import-type Told from \StockTruth\Feed\FeedFields
 */
final class FeedCommands {

	/** Flags that are fields of a feed by another name. */
	const FLAGS = array(
		// WP-CLI keeps `--url` for itself.
		'address'              => 'url',
		'reflects-orders-from' => 'reflects_orders_from',
		'cadence'              => 'cadence_s',
		'timeout'              => 'timeout_s',
		'push-mapping'         => 'push_mapping',
	);

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Adds and changes feeds.
	 *
	 * @var FeedRegister
	 */
	private $register;

	/**
	 * How feeds are doing.
	 *
	 * @var FeedReport
	 */
	private $report;

	/**
	 * Constructor.
	 *
	 * @param Feeds        $feeds    The feeds.
	 * @param FeedRegister $register Adds and changes feeds.
	 * @param FeedReport   $report   How feeds are doing.
	 */
	public function __construct( Feeds $feeds, FeedRegister $register, FeedReport $report ) {
		$this->feeds    = $feeds;
		$this->register = $register;
		$this->report   = $report;
	}

	/**
	 * Lists the feeds, by their rank.
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
		$feeds = $this->feeds->all();
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( self::json( array_values( array_map( array( $this->report, 'of' ), $feeds ) ) ) );
			return;
		}
		$rows = array();
		foreach ( $feeds as $row ) {
			$claims = $this->report->of( $row )['claims'];
			$rows[] = array(
				'name'         => $row->name,
				'state'        => $row->state,
				'transport'    => $row->transport,
				'ranking'      => $row->ranking,
				'undeclared'   => implode( ', ', Contract::undeclared( $row ) ),
				'succeeded_at' => null === $row->succeeded_at ? '-' : Moment::write( $row->succeeded_at ),
				'error_code'   => $row->error_code,
				'claims'       => $claims['claims'] ?? 0,
				'witnessed'    => $claims['witnessed'] ?? 0,
			);
		}
		\WP_CLI\Utils\format_items( 'table', $rows, array( 'name', 'state', 'transport', 'ranking', 'undeclared', 'succeeded_at', 'error_code', 'claims', 'witnessed' ) );
	}

	/**
	 * Shows what a feed declares and how it is doing.
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
	public function show( $args, $flags ): void {
		$told = $this->report->of( $this->feed( $args[0] ) );
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( self::json( $told ) );
			return;
		}
		$rows = array();
		foreach ( $told['declared'] + array( 'undeclared' => $told['undeclared'], 'credential' => $told['credential'], 'pushed' => $told['push'] ) + $told['health'] + $told['claims'] as $name => $value ) {
			$rows[] = array(
				'name'  => $name,
				'value' => is_scalar( $value ) ? (string) $value : ( null === $value ? '-' : self::json( (array) $value ) ),
			);
		}
		\WP_CLI\Utils\format_items( 'table', $rows, array( 'name', 'value' ) );
	}

	/**
	 * Adds a feed.
	 *
	 * What is not declared of its contract may be added later; nothing of the feed is used before.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed: small letters, digits and dashes.
	 *
	 * [--transport=<transport>]
	 * : How its list comes: `pull`, `push`, `file` or `folder`.
	 *
	 * [--contract=<contract>]
	 * : `weak`: the ERP cannot show orders, and its figure contains an order after a declared time. `orders`: what the ERP shows
	 * of the orders is read, see `wp stock-truth orders import`.
	 *
	 * [--basis=<basis>]
	 * : What its figure means: `free` is physical stock less what the ERP has reserved, `on_hand` is physical stock, which needs
	 * the contract `orders`.
	 *
	 * [--reflects-orders-from=<stage>]
	 * : From which stage on the figure contains an order: `entered`, `confirmed`, `reserved`, `picked` or `shipped`.
	 *
	 * [--lag=<minutes>]
	 * : The longest time until the figure contains an order, in minutes.
	 *
	 * [--gapless=<yes|no>]
	 * : Whether its sequence numbers leave none out.
	 *
	 * [--mapping=<mapping>]
	 * : Name of the mapping that its list is read by.
	 *
	 * [--ranking=<number>]
	 * : Of two feeds that report an item the one with the lower number is to own it.
	 *
	 * [--address=<address>]
	 * : Address of the ERP.
	 *
	 * [--cadence=<seconds>]
	 * : How often it is asked.
	 *
	 * [--timeout=<seconds>]
	 * : How long an answer may take.
	 *
	 * [--locations=<list>]
	 * : Locations that are read, such as `MAIN,EAST=2`: a number other than 1 is a group that the shop does not sell from.
	 *
	 * [--folder=<path>]
	 * : The folder that its files are put into, written in full. It must lie outside what the web server serves.
	 *
	 * [--push=<content>]
	 * : What the ERP's messages hold: `delta` (changes), `snapshot` (the whole list) or `hint` (only that there is news, so
	 * that the feed is read).
	 *
	 * [--push-mapping=<mapping>]
	 * : Name of the mapping that messages are read by, where it is not that of the list.
	 *
	 * [--state=<state>]
	 * : `active` or `paused`.
	 *
	 * [--credential]
	 * : Read the credential as JSON from the standard input: `{"kind": "bearer", "parts": {"token": "…"}}`.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth feed add erp --address=https://erp.example.com --mapping=stock-json --contract=weak --basis=free --reflects-orders-from=reserved --lag=15
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function add( $args, $flags ): void {
		self::must_be_right( $this->register->add( $args[0], array( 'transport' => 'pull' ) + self::input( $flags ) ) );
		\WP_CLI::success( sprintf( 'The feed `%s` is added.', $args[0] ) );
	}

	/**
	 * Changes what a feed declares.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : Name of the feed.
	 *
	 * [--transport=<transport>]
	 * : As for `add`, and so are the others.
	 *
	 * [--contract=<contract>]
	 * : See `add`.
	 *
	 * [--basis=<basis>]
	 * : See `add`.
	 *
	 * [--reflects-orders-from=<stage>]
	 * : See `add`.
	 *
	 * [--lag=<minutes>]
	 * : See `add`.
	 *
	 * [--gapless=<yes|no>]
	 * : See `add`.
	 *
	 * [--mapping=<mapping>]
	 * : See `add`.
	 *
	 * [--ranking=<number>]
	 * : See `add`.
	 *
	 * [--address=<address>]
	 * : See `add`.
	 *
	 * [--cadence=<seconds>]
	 * : See `add`.
	 *
	 * [--timeout=<seconds>]
	 * : See `add`.
	 *
	 * [--locations=<list>]
	 * : See `add`.
	 *
	 * [--folder=<path>]
	 * : See `add`.
	 *
	 * [--push=<content>]
	 * : See `add`.
	 *
	 * [--push-mapping=<mapping>]
	 * : See `add`.
	 *
	 * [--state=<state>]
	 * : See `add`.
	 *
	 * [--credential]
	 * : See `add`.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth feed set erp --lag=30
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function set( $args, $flags ): void {
		self::must_be_right( $this->register->change( $this->feed( $args[0] ), self::input( $flags ) ) );
		\WP_CLI::success( sprintf( 'The feed `%s` is changed.', $args[0] ) );
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

	/**
	 * Ends with what is wrong.
	 *
	 * @param list<Told> $wrong What is wrong.
	 */
	private static function must_be_right( array $wrong ): void {
		if ( array() === $wrong ) {
			return;
		}
		foreach ( array_slice( $wrong, 1 ) as $fault ) {
			\WP_CLI::warning( sprintf( '%s: %s: %s', $fault['path'], $fault['code'], $fault['message'] ) );
		}
		\WP_CLI::error( sprintf( '%s: %s: %s', $wrong[0]['path'], $wrong[0]['code'], $wrong[0]['message'] ) );
	}

	/**
	 * Flags as input of the register.
	 *
	 * @param array $flags Named.
	 * @return array<string, mixed>
	 */
	private static function input( array $flags ): array {
		$input = array();
		foreach ( $flags as $flag => $value ) {
			$input[ self::FLAGS[ $flag ] ?? (string) $flag ] = $value;
		}
		if ( isset( $input['lag'] ) ) {
			$is_number       = is_string( $input['lag'] ) && 1 === preg_match( '/^\d{1,9}$/D', $input['lag'] );
			$input['lag_ms'] = $is_number ? (int) $input['lag'] * 60000 : $input['lag'];
			unset( $input['lag'] );
		}
		if ( ! empty( $input['credential'] ) ) {
			// Not an argument: those stand in the list of processes and in the shell's history.
			$input['credential'] = json_decode( (string) stream_get_contents( STDIN ), true ) ?? array();
		} else {
			unset( $input['credential'] );
		}
		return $input;
	}

	/**
	 * A value as JSON.
	 *
	 * @param array $value Value.
	 */
	public static function json( array $value ): string {
		return (string) wp_json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	}
}

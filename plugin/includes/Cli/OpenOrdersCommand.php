<?php
/**
 * The commands `wp stock-truth orders open`, `settle` and `unsettle`.
 *
 * Decides what is asked and how it is printed. Which orders may be settled is for Demand. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Demand\PlacedBefore;
use StockTruth\Demand\Settlement;
use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Ledger\OpenOrders;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Orders that the ERP's figures do not contain yet.
 */
final class OpenOrdersCommand {

	/**
	 * Open orders.
	 *
	 * @var OpenOrders
	 */
	private $open_orders;

	/**
	 * Settles them.
	 *
	 * @var Settlement
	 */
	private $settlement;

	/**
	 * Constructor.
	 *
	 * @param OpenOrders $open_orders Open orders.
	 * @param Settlement $settlement  Settles them.
	 */
	public function __construct( OpenOrders $open_orders, Settlement $settlement ) {
		$this->open_orders = $open_orders;
		$this->settlement  = $settlement;
	}

	/**
	 * The commands by name.
	 *
	 * @return array<string, callable>
	 */
	public function commands(): array {
		return array(
			'open'     => array( $this, 'open' ),
			'settle'   => array( $this, 'settle' ),
			'unsettle' => array( $this, 'unsettle' ),
		);
	}

	/**
	 * Lists the orders that the ERP's figures do not contain yet: what they ask for is taken off what can be promised.
	 *
	 * ## OPTIONS
	 *
	 * [--placed-before=<when>]
	 * : Only older ones: an instant such as 2026-11-01T00:00:00Z, or an age in days such as 30d.
	 *
	 * [--format=<format>]
	 * : How.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 *   - ids
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth orders open --placed-before=30d
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function open( $args, $flags ): void {
		unset( $args );
		$rows  = array();
		$after = 0;
		while ( array() !== ( $orders = $this->open_orders->page( $after, Settlement::STEP, self::placed_before( $flags ) ) ) ) { // phpcs:ignore -- reads until there is no more.
			foreach ( $orders as $order ) {
				$after  = $order['order_id'];
				$rows[] = array(
					'order'  => $after,
					'placed' => Moment::write( $order['placed_at'] ),
					'status' => $order['status'],
					'lines'  => $order['lines'],
					'erp'    => $order['is_shown'] ? 'shown' : 'never shown',
				);
			}
		}
		if ( 'ids' === $flags['format'] ) {
			\WP_CLI::line( implode( ' ', array_column( $rows, 'order' ) ) );
			return;
		}
		\WP_CLI\Utils\format_items( (string) $flags['format'], $rows, array( 'order', 'placed', 'status', 'lines', 'erp' ) );
	}

	/**
	 * Says that the ERP's figures contain orders as they are now, such as those that it had delivered before the shop went
	 * live. Nothing of them is taken off any more. Orders that the ERP shows are left as it shows them.
	 *
	 * ## OPTIONS
	 *
	 * [<order>...]
	 * : Ids of orders.
	 *
	 * [--placed-before=<when>]
	 * : All that are older: an instant such as 2026-11-01T00:00:00Z, or an age in days such as 30d.
	 *
	 * [--note=<note>]
	 * : Why, for the journal.
	 *
	 * [--yes]
	 * : Do not ask first.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth orders settle 1234 1235
	 *     wp stock-truth orders settle --placed-before=30d --note="delivered before the ERP was connected"
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function settle( $args, $flags ): void {
		$placed_before = self::placed_before( $flags );
		if ( ( array() === $args ) === ( null === $placed_before ) ) {
			\WP_CLI::error( 'usage: wp stock-truth orders settle <order>... | --placed-before=<when>' );
		}
		foreach ( $args as $id ) {
			if ( 1 !== preg_match( '/^[1-9]\d{0,17}$/D', $id ) ) {
				\WP_CLI::error( sprintf( 'order_unknown: `%s` is no number of an order.', $id ) );
			}
		}
		$name = Settlement::name();
		$note = (string) ( $flags['note'] ?? '' );
		if ( null === $placed_before ) {
			$outcomes = array();
			foreach ( $args as $id ) {
				$outcomes[ $id ] = $this->settlement->settle( $name, (int) $id, $note );
				if ( 'settled' !== $outcomes[ $id ] ) {
					\WP_CLI::warning( sprintf( 'order %s: %s', $id, $outcomes[ $id ] ) );
				}
			}
			$settled = count( array_keys( $outcomes, 'settled', true ) );
		} else {
			\WP_CLI::confirm( sprintf( '%d orders that were placed before %s are settled. Go on?', $this->open_orders->count( $placed_before ), Moment::write( $placed_before ) ), $flags );
			$done    = $this->settlement->settle_older( $name, $placed_before, $note, '__return_true' );
			$settled = $done['settled'];
			if ( $done['shown_by_erp'] > 0 ) {
				\WP_CLI::warning( sprintf( '%d orders are left as the ERP shows them.', $done['shown_by_erp'] ) );
			}
		}
		Schedule::soon();
		if ( 0 === $settled ) {
			\WP_CLI::error( 'nothing_settled: none of these orders is open without being shown by the ERP.' );
		}
		\WP_CLI::success( sprintf( '%1$d orders settled. To take it back: wp stock-truth orders unsettle %2$s', $settled, $name ) );
	}

	/**
	 * Takes back that orders were settled.
	 *
	 * ## OPTIONS
	 *
	 * <name>
	 * : The name that `settle` gave.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth orders unsettle 20261127-101500-k3x9ab
	 *
	 * @param string[] $args Positional.
	 */
	public function unsettle( $args ): void {
		$count = $this->settlement->undo( $args[0] );
		if ( null === $count ) {
			\WP_CLI::error( sprintf( 'settlement_unknown: nothing was settled as `%s`, or it was taken back before.', $args[0] ) );
		}
		Schedule::soon();
		\WP_CLI::success( sprintf( '%d orders are open again.', $count ) );
	}

	/**
	 * The instant that was asked for; null where none was.
	 *
	 * @param array $flags Named.
	 */
	private static function placed_before( array $flags ): ?int {
		if ( ! isset( $flags['placed-before'] ) ) {
			return null;
		}
		try {
			return PlacedBefore::read( (string) $flags['placed-before'], Moment::now() );
		} catch ( NotAMoment $error ) {
			\WP_CLI::error( $error->getMessage() );
		}
	}
}

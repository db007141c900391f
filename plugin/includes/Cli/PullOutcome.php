<?php
/**
 * What became of a pull, on the command line.
 *
 * Decides wording only.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Prints results of Pull.
 *
 * @phpstan-import-type Taken from \StockTruth\Feed\Snapshot
 */
final class PullOutcome {

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param SettingsStore $settings The settings.
	 */
	public function __construct( SettingsStore $settings ) {
		$this->settings = $settings;
	}

	/**
	 * Tells of one pull, and ends the command where it failed.
	 *
	 * @param Taken $result Result.
	 */
	public function tell( array $result ): void {
		if ( ! $result['ok'] ) {
			\WP_CLI::error( $result['code'] . ': ' . $result['message'] );
		}
		$summary = $result['summary'] ?? array();
		$bad     = $summary['bad'] ?? null;
		foreach ( is_array( $bad ) ? $bad : array() as $row ) {
			\WP_CLI::warning( self::bad_row( is_array( $row ) ? $row : array() ) );
		}
		\WP_CLI::log( self::counts( $summary ) );
		if ( $this->settings->current()->is_enforcing() ) {
			\WP_CLI::log( self::counts( $result['projected'] ?? array() ) );
		} else {
			\WP_CLI::log( 'observing: nothing was written to the shop' );
		}
		$numbers = array_filter( $summary, 'is_int' );
		\WP_CLI::success( sprintf( '%d rows read, %d pools changed.', $numbers['rows'] ?? 0, $numbers['changed'] ?? 0 ) );
	}

	/**
	 * Counts in one line.
	 *
	 * @param array<array-key, mixed> $counts By name.
	 */
	public static function counts( array $counts ): string {
		$parts = array();
		foreach ( $counts as $name => $count ) {
			if ( is_scalar( $count ) && 0 !== $count && false !== $count ) {
				$parts[] = sprintf( '%s %s', $name, $count );
			}
		}
		return implode( ', ', $parts );
	}

	/**
	 * A row that could not be used.
	 *
	 * @param array<array-key, mixed> $bad `line` from 1 or `row` from 0, `path` (its column; empty for the row as a whole), `code`.
	 */
	public static function bad_row( array $bad ): string {
		$told  = array_filter( $bad, 'is_scalar' );
		$where = isset( $told['line'] ) ? 'line' : 'row';
		return sprintf( '%s %s %s: %s', $where, $told[ $where ] ?? '', $told['path'] ?? '', $told['code'] ?? '' );
	}
}

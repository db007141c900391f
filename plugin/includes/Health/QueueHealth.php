<?php
/**
 * What Site Health says of the queue of exceptions.
 *
 * Decides when an administrator is told that nobody looks after it: due times pass unseen where the shop's scheduled work
 * sleeps.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Health;

use StockTruth\Engine\Moment;
use StockTruth\Exceptions\Watch;
use StockTruth\Ledger\ExceptionTable;

defined( 'ABSPATH' ) || exit;

/**
 * What the test finds.
 */
final class QueueHealth {

	/** It is looked after each minute; after so many minutes without, something is wrong. */
	const LATE_MINUTES = 15;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * Constructor.
	 *
	 * @param ExceptionTable $exceptions Exceptions.
	 */
	public function __construct( ExceptionTable $exceptions ) {
		$this->exceptions = $exceptions;
	}

	/**
	 * Whether the queue is looked after: a status, what it comes to, and details.
	 *
	 * @return array{0: string, 1: string, 2: string}
	 */
	public function finding(): array {
		try {
			$open = $this->exceptions->sum( ExceptionTable::LISTED, array() )['count'];
		} catch ( \Throwable $error ) {
			return array( 'critical', __( 'The queue of exceptions cannot be read', 'stock-truth' ), $error->getMessage() );
		}
		$last    = get_option( Watch::LAST_OPTION );
		$minutes = is_numeric( $last ) ? intdiv( Moment::now() - (int) $last, 60000 ) : null;
		/* translators: %d: number of exceptions. */
		$count = sprintf( _n( '%d exception is not over.', '%d exceptions are not over.', $open, 'stock-truth' ), $open );
		if ( null === $minutes ) {
			return array( 'good', __( 'The queue of exceptions waits for its first look', 'stock-truth' ), $count );
		}
		if ( $minutes > self::LATE_MINUTES ) {
			return array(
				'recommended',
				__( 'Nobody looks after the queue of exceptions', 'stock-truth' ),
				/* translators: %d: minutes. */
				sprintf( __( 'The last look was %d minutes ago: due times pass unseen, and nobody is told. Have the host call wp-cron.php, or run “wp stock-truth exception watch” by a cron job.', 'stock-truth' ), $minutes ) . ' ' . $count
			);
		}
		return array( 'good', __( 'The queue of exceptions is looked after', 'stock-truth' ), $count );
	}
}

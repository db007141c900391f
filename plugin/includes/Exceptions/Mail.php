<?php
/**
 * The letters of the queue.
 *
 * Decides how they read: plain text, the most costly first, one link. To whom and when they go is decided elsewhere.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Ledger\Row\ExceptionRow;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Writes and sends them.
 */
final class Mail {

	/** More are counted, not named. */
	const NAMED = 20;

	/** Where the queue is shown. */
	const QUEUE_URL = 'admin.php?page=stock-truth&tab=queue';

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Names of subjects.
	 *
	 * @var SubjectWords
	 */
	private $subjects;

	/**
	 * Constructor.
	 *
	 * @param Log          $log      Where faults are written.
	 * @param SubjectWords $subjects Names of subjects.
	 */
	public function __construct( Log $log, SubjectWords $subjects ) {
		$this->log      = $log;
		$this->subjects = $subjects;
	}

	/**
	 * Tells a receiver of exceptions.
	 *
	 * @param string             $address Where it goes.
	 * @param list<ExceptionRow> $news    Those with something to tell.
	 * @param list<ExceptionRow> $still   Those that were told before and are still there.
	 * @return bool Whether it was handed to the mail server.
	 */
	public function tell( string $address, array $news, array $still ): bool {
		$open  = array_values( array_filter( $news, static fn( ExceptionRow $one ): bool => 'resolved' !== $one->standing['state'] ) );
		$over  = array_values( array_filter( $news, static fn( ExceptionRow $one ): bool => 'resolved' === $one->standing['state'] ) );
		$lines = array();
		foreach (
			array(
				__( 'New, or changed:', 'stock-truth' ) => $open,
				__( 'Over:', 'stock-truth' )            => $over,
				__( 'Still open:', 'stock-truth' )      => $still,
			) as $heading => $exceptions
		) {
			if ( array() !== $exceptions ) {
				$lines = array_merge( $lines, array( $heading, '' ), $this->lines( $exceptions ), array( '' ) );
			}
		}
		$lines[] = admin_url( self::QUEUE_URL );
		$count   = count( $open );
		$subject = 0 === $count
			? __( 'Stock: nothing new, this is what is open and over', 'stock-truth' )
			/* translators: %d: how many disagreements about stock. */
			: sprintf( _n( 'Stock: %d disagreement for you', 'Stock: %d disagreements for you', $count, 'stock-truth' ), $count );
		return $this->send( $address, $subject, $lines );
	}

	/**
	 * Tells somebody that an exception is delayed.
	 *
	 * @param string       $address   Where it goes.
	 * @param ExceptionRow $exception The exception.
	 * @param string       $step      The step of the escalation.
	 * @return bool Whether it was handed to the mail server.
	 */
	public function step( string $address, ExceptionRow $exception, string $step ): bool {
		return $this->send(
			$address,
			/* translators: 1: number of an exception, 2: why its delay is told. */
			sprintf( __( 'Stock: %1$s, %2$s', 'stock-truth' ), Figures::case_number( $exception->id ), Words::step( $step ) ),
			array_merge( array( Words::step( $step ), '' ), $this->lines( array( $exception ) ), array( '', admin_url( self::QUEUE_URL . '&exception=' . $exception->id ) ) )
		);
	}

	/**
	 * Exceptions, line by line.
	 *
	 * @param list<ExceptionRow> $exceptions Exceptions.
	 * @return list<string>
	 */
	private function lines( array $exceptions ): array {
		$lines = array();
		foreach ( array_slice( $exceptions, 0, self::NAMED ) as $exception ) {
			$lines[] = Figures::case_number( $exception->id ) . '  ' . $this->subjects->name( $exception->subject ) . ': ' . Words::cause( $exception->cause );
			$lines[] = '  ' . self::state( $exception );
			$money   = Figures::money( $exception );
			if ( '' !== $money ) {
				$lines[] = '  ' . $money;
			}
		}
		$more = count( $exceptions ) - self::NAMED;
		if ( $more > 0 ) {
			/* translators: %d: how many more. */
			$lines[] = sprintf( _n( 'and %d more', 'and %d more', $more, 'stock-truth' ), $more );
		}
		return $lines;
	}

	/**
	 * Where an exception stands, in a line.
	 *
	 * @param ExceptionRow $exception The exception.
	 */
	private static function state( ExceptionRow $exception ): string {
		$closure = $exception->standing['closure'];
		if ( null !== $closure ) {
			return Words::state( 'resolved' ) . ': ' . Words::closure( $closure );
		}
		$owner = Roles::name( $exception->person );
		return implode(
			'; ',
			array_filter(
				array(
					Words::severity( $exception->standing['severity'] ),
					Words::state( $exception->standing['state'] ),
					Words::role( $exception->role ) . ( '' === $owner ? '' : ' (' . $owner . ')' ),
					/* translators: %s: an instant. */
					null === $exception->resolve_due ? '' : sprintf( __( 'to be over by %s', 'stock-truth' ), Figures::instant( $exception->resolve_due ) ),
				)
			)
		);
	}

	/**
	 * Sends a letter.
	 *
	 * @param string       $address Where it goes.
	 * @param string       $subject Its subject.
	 * @param list<string> $lines   Its lines.
	 */
	private function send( string $address, string $subject, array $lines ): bool {
		/**
		 * Filters a letter of the queue before it is sent.
		 *
		 * @since 0.1.0
		 *
		 * @param array{to: string, subject: string, message: string} $letter The letter; nothing is sent where `to` is empty.
		 */
		$letter = apply_filters(
			'stock_truth_queue_letter',
			array(
				'to'      => $address,
				'subject' => $subject,
				'message' => implode( "\n", $lines ) . "\n",
			)
		);
		if ( ! is_array( $letter ) || ! is_string( $letter['to'] ?? null ) || '' === $letter['to'] ) {
			return false;
		}
		try {
			return wp_mail( $letter['to'], (string) ( $letter['subject'] ?? '' ), (string) ( $letter['message'] ?? '' ) );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'letter_not_sent', $fault );
			return false;
		}
	}
}

<?php
/**
 * The case file of an exception: what happened, line by line, what the figures are made of, and what closes it. To be pasted
 * into a ticket.
 *
 * Decides how it reads and that it stays below 4 kB. No customer is named in it but by what a person wrote.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Facts\AskedListing;
use StockTruth\Facts\ListingFacts;
use StockTruth\Ledger\Cell;
use StockTruth\Ledger\EscalationTable;
use StockTruth\Ledger\ExceptionEventTable;
use StockTruth\Ledger\Row\ExceptionEventRow;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Writes case files.
 *
 * @phpstan-type Line array{at: string, by: string, what: string, note: string, first: bool}
 * @phpstan-type Written array{number: string, opening: int, subject: string, cause: string, causeWords: string, state: string, owner: string, ownerRole: string, say: string, money: string, respondDue: string|null, resolveDue: string|null, lines: list<Line>, leftOut: int, steps: list<array<string, string|null>>, terms: array<string, string>, shown: string, expected: string, difference: string, age: string|null, writer: string, closes: string}
 */
final class CaseFile {

	/** The whole text, in bytes. */
	const BYTES = 4000;

	/** Lines of the history; of more the oldest are left out. */
	const LINES = 30;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The steps of escalations.
	 *
	 * @var EscalationTable
	 */
	private $escalation;

	/**
	 * What happened to exceptions.
	 *
	 * @var ExceptionEventTable
	 */
	private $event_table;

	/**
	 * Facts about listings.
	 *
	 * @var ListingFacts
	 */
	private $listing_facts;

	/**
	 * Names of subjects.
	 *
	 * @var SubjectWords
	 */
	private $subjects;

	/**
	 * Constructor.
	 *
	 * @param Engine              $engine        The rules.
	 * @param EscalationTable     $escalation    The steps of escalations.
	 * @param ExceptionEventTable $event_table   What happened to exceptions.
	 * @param ListingFacts        $listing_facts Facts about listings.
	 * @param SubjectWords        $subjects      Names of subjects.
	 */
	public function __construct( Engine $engine, EscalationTable $escalation, ExceptionEventTable $event_table, ListingFacts $listing_facts, SubjectWords $subjects ) {
		$this->engine        = $engine;
		$this->escalation    = $escalation;
		$this->event_table   = $event_table;
		$this->listing_facts = $listing_facts;
		$this->subjects      = $subjects;
	}

	/**
	 * A case file as data.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @return array
	 *
	 * @phpstan-return Written
	 */
	public function data( ExceptionRow $exception ): array {
		$asked  = $this->asked( $exception );
		$answer = null === $asked ? null : $this->engine->ask( 'reconcile', $asked->question );
		$events = $this->event_table->of( $exception->id, self::LINES + 1 );
		$more   = max( 0, count( $events ) - self::LINES );
		$events = array_slice( $events, $more );
		$first  = $this->first_deviation( $events );
		$lines  = array();
		foreach ( $events as $event ) {
			$lines[] = self::line( $event, $event->id === $first );
		}
		$steps = array();
		foreach ( $this->escalation->of( $exception->id, $exception->standing['opening'] ) as $step ) {
			if ( null !== $step['ran_at'] && 'skipped' !== $step['outcome'] ) {
				$steps[] = array(
					'at'      => Moment::write( $step['ran_at'] ),
					'step'    => $step['step'],
					'outcome' => $step['outcome'],
					'person'  => Roles::name( $step['person'] ),
				);
			}
		}
		$shown    = null === $answer ? $exception->shown : $answer['shop'];
		$expected = null === $answer ? $exception->expected : ( null === $answer['terms'] ? null : $answer['terms']['expected'] );
		return array(
			'number'     => Figures::case_number( $exception->id ),
			'opening'    => $exception->standing['opening'],
			'subject'    => $this->subjects->name( $exception->subject ),
			'cause'      => $exception->cause,
			'causeWords' => Words::cause( $exception->cause ),
			'state'      => $exception->standing['state'],
			'owner'      => Roles::name( $exception->person ),
			'ownerRole'  => $exception->role,
			'say'        => null === Subject::product_of( $exception->subject ) ? '' : Closing::said( $shown, null === $answer || $answer['stale'] ? null : $expected, $exception->orders_short ),
			'money'      => Figures::money( $exception ),
			'respondDue' => null === $exception->respond_due ? null : Moment::write( $exception->respond_due ),
			'resolveDue' => null === $exception->resolve_due ? null : Moment::write( $exception->resolve_due ),
			'lines'      => $lines,
			'leftOut'    => $more,
			'steps'      => $steps,
			'terms'      => null === $answer || null === $answer['terms'] ? array() : array_map( array( Figures::class, 'units' ), $answer['terms'] ),
			'shown'      => Figures::units( $shown ),
			'expected'   => Figures::units( $expected ),
			'difference' => Figures::units( null === $answer ? null : $answer['drift'] ),
			'age'        => null === $answer || null === $answer['ageMs'] ? null : human_time_diff( 1, 1 + intdiv( $answer['ageMs'], 1000 ) ),
			'writer'     => null === $asked ? '' : Words::writer( $asked->writer ),
			'closes'     => Closing::evidence( $exception->cause ),
		);
	}

	/**
	 * A case file as text.
	 *
	 * @param ExceptionRow $exception The exception.
	 */
	public function text( ExceptionRow $exception ): string {
		$file  = $this->data( $exception );
		$lines = array(
			/* translators: 1: number of an exception, 2: how often it was opened, 3: what it is about, 4: a time zone. */
			sprintf( __( 'Case %1$s, opening %2$d    %3$s    times: %4$s', 'stock-truth' ), $file['number'], $file['opening'], $file['subject'], wp_timezone_string() ),
			/* translators: 1: what the shop shows, 2: what it should show. */
			null === Subject::product_of( $exception->subject ) ? '' : sprintf( __( 'Shop shows %1$s, expected %2$s.', 'stock-truth' ), $file['shown'], $file['expected'] ),
			/* translators: %s: a person, a key of the REST API, a plugin. */
			'' === $file['writer'] ? '' : sprintf( __( 'Last written by %s.', 'stock-truth' ), $file['writer'] ),
			'' === $file['money'] ? '' : $file['money'] . '.',
			self::owned( $exception, $file['causeWords'], $file['owner'] ),
			/* translators: %s: a sentence. */
			'' === $file['say'] ? '' : sprintf( __( 'You may tell the customer: “%s”', 'stock-truth' ), $file['say'] ),
			'',
		);
		$day = '';
		if ( $file['leftOut'] > 0 ) {
			$lines[] = __( '(older lines are left out)', 'stock-truth' );
		}
		foreach ( $file['lines'] as $line ) {
			$at      = Moment::parse( $line['at'] );
			$of_day  = Figures::day( $at );
			$lines[] = $of_day === $day ? null : $of_day;
			$day     = $of_day;
			$lines[] = Figures::time( $at ) . '  ' . $line['by'] . '  ' . $line['what'] . ( '' === $line['note'] ? '' : ': ' . $line['note'] ) . ( $line['first'] ? ' ◄ ' . __( 'the difference begins here', 'stock-truth' ) : '' );
		}
		$lines[] = '';
		$lines   = array_merge( $lines, self::arithmetic( $file ) );
		$lines[] = $file['closes'];
		return Cell::cut( implode( "\n", self::without_gaps( $lines ) ), self::BYTES ) . "\n";
	}

	/**
	 * Cause, owner and due times in a line.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @param string       $cause     The cause in words.
	 * @param string       $owner     The owner's name; empty where there is none.
	 */
	private static function owned( ExceptionRow $exception, string $cause, string $owner ): string {
		/* translators: 1: a cause, 2: a role, 3: a name in brackets, or nothing. */
		$said = sprintf( __( 'Cause: %1$s. Owner: %2$s%3$s.', 'stock-truth' ), $cause, Words::role( $exception->role ), '' === $owner ? '' : ' (' . $owner . ')' );
		if ( '' === $exception->role ) {
			/* translators: %s: a cause. */
			return sprintf( __( 'Cause: %s. Seen, and not yet for long enough to be anybody’s.', 'stock-truth' ), $cause );
		}
		if ( null !== $exception->standing['closure'] ) {
			return $said . ' ' . ucfirst( Words::closure( $exception->standing['closure'] ) ) . '.';
		}
		if ( null !== $exception->respond_due && null === $exception->responded_at ) {
			/* translators: %s: an instant. */
			$said .= ' ' . sprintf( __( 'To be taken on by %s.', 'stock-truth' ), Figures::instant( $exception->respond_due ) );
		}
		/* translators: %s: an instant. */
		return null === $exception->resolve_due ? $said : $said . ' ' . sprintf( __( 'To be over by %s.', 'stock-truth' ), Figures::instant( $exception->resolve_due ) );
	}

	/**
	 * What the expected figure is made of, and how old it is.
	 *
	 * @param array $file Of data().
	 * @return list<string>
	 *
	 * @phpstan-param Written $file
	 */
	private static function arithmetic( array $file ): array {
		if ( array() === $file['terms'] ) {
			return array();
		}
		$names = array(
			'figure'             => __( 'ERP', 'stock-truth' ),
			'inFlight'           => __( 'orders not yet in it', 'stock-truth' ),
			'safetyStock'        => __( 'safety stock', 'stock-truth' ),
			'backorderAllowance' => __( 'what is due', 'stock-truth' ),
			'heldElsewhere'      => __( 'held by other carts', 'stock-truth' ),
			'blocked'            => __( 'blocked', 'stock-truth' ),
			'rounding'           => __( 'rounding to the sale step', 'stock-truth' ),
			'clamp'              => __( 'shown as nothing instead of less', 'stock-truth' ),
			'pendingReduction'   => __( 'orders that WooCommerce is about to take off', 'stock-truth' ),
		);
		$said  = array();
		foreach ( $names as $term => $name ) {
			if ( 'figure' === $term || '0' !== $file['terms'][ $term ] ) {
				$said[] = $file['terms'][ $term ] . ' ' . $name;
			}
		}
		/* translators: 1: terms of a sum, 2: the sum, 3: what the shop shows, 4: their difference. */
		$lines = array( sprintf( __( 'Arithmetic: %1$s = %2$s expected; shop %3$s; drift %4$s.', 'stock-truth' ), implode( ', ', $said ), $file['expected'], $file['shown'], $file['difference'] ) );
		if ( null !== $file['age'] ) {
			/* translators: %s: a span of time. */
			$lines[] = sprintf( __( 'The ERP’s figure is %s old.', 'stock-truth' ), $file['age'] );
		}
		return $lines;
	}

	/**
	 * A line of the history.
	 *
	 * @param ExceptionEventRow $event    What happened.
	 * @param bool              $is_first Whether the difference begins there.
	 * @return array
	 *
	 * @phpstan-return Line
	 */
	private static function line( ExceptionEventRow $event, bool $is_first ): array {
		$what  = Words::happening( $event->happening );
		$shown = $event->data['shown'] ?? null;
		if ( is_int( $shown ) && in_array( $event->happening, Queue::OBSERVED, true ) ) {
			$expected = $event->data['expected'] ?? null;
			/* translators: 1: what the shop shows, 2: what it should show. */
			$what .= ', ' . sprintf( __( 'shop %1$s, expected %2$s', 'stock-truth' ), Figures::units( $shown ), Figures::units( is_int( $expected ) ? $expected : null ) );
		}
		$state = Words::state( $event->state_after );
		if ( $event->state_before !== $event->state_after && $state !== $what ) {
			$what .= ', ' . $state;
		}
		return array(
			'at'    => Moment::write( $event->happened_at ),
			'by'    => $event->actor,
			'what'  => $what,
			'note'  => $event->note,
			'first' => $is_first,
		);
	}

	/**
	 * The event at which the present difference began: the first disagreement behind the last end.
	 *
	 * @param list<ExceptionEventRow> $events Oldest first.
	 */
	private function first_deviation( array $events ): int {
		$first = 0;
		foreach ( $events as $event ) {
			if ( 'resolved' === $event->state_after ) {
				$first = 0;
			} elseif ( 0 === $first && in_array( $event->happening, array( 'disagree', 'inherited' ), true ) ) {
				$first = $event->id;
			}
		}
		return $first;
	}

	/**
	 * Lines without those that are not there, and with one empty line at most between two.
	 *
	 * @param array<int, string|null> $lines Lines.
	 * @return list<string>
	 */
	private static function without_gaps( array $lines ): array {
		$kept = array();
		$last = '';
		foreach ( $lines as $line ) {
			if ( null !== $line && '' !== $line . $last ) {
				$kept[] = $line;
				$last   = $line;
			}
		}
		return $kept;
	}

	/**
	 * What is known of the listing; null where the exception is of none.
	 *
	 * @param ExceptionRow $exception The exception.
	 */
	private function asked( ExceptionRow $exception ): ?AskedListing {
		$product = Subject::product_of( $exception->subject );
		return null === $product ? null : $this->listing_facts->explained( array( $product ) )[ $product ] ?? null;
	}
}

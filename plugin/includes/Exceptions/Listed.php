<?php
/**
 * Exceptions as REST and the command line show them.
 *
 * Decides which fields are shown and what they are called.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Lists.
 *
 * @phpstan-type Shown array{id: int, number: string, cause: string, causeWords: string, subject: string, subjectName: string, state: string, why: string|null, closure: string|null, severity: string, opening: int, oversellCents: int, lostCents: int, shown: string, expected: string, role: string, person: int, personName: string, acknowledgedBy: string, openedAt: string|null, respondDue: string|null, resolveDue: string|null, ackUntil: string|null, snoozeUntil: string|null, muted: bool, behind: int, flapping: bool, repair: string, late: int, closedAt: string|null, revision: int}
 */
final class Listed {

	/** Such as are listed, those that are over, or all that somebody was to see. */
	const STATES = array(
		'listed'   => ExceptionTable::LISTED,
		'resolved' => array( 'resolved' ),
		'all'      => array( 'open', 'acknowledged', 'snoozed', 'resolved' ),
	);

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * Names of subjects.
	 *
	 * @var SubjectWords
	 */
	private $subjects;

	/**
	 * Constructor.
	 *
	 * @param ExceptionTable $exceptions Exceptions.
	 * @param SubjectWords   $subjects   Names of subjects.
	 */
	public function __construct( ExceptionTable $exceptions, SubjectWords $subjects ) {
		$this->exceptions = $exceptions;
		$this->subjects   = $subjects;
	}

	/**
	 * A page of exceptions, those that cost most first, and what all of them come to.
	 *
	 * @param string                    $states One of the keys of STATES.
	 * @param array<string, int|string> $where  Values by column.
	 * @param int                       $limit  How many at most.
	 * @param int                       $offset How many are left out.
	 * @return array
	 *
	 * @phpstan-return array{total: int, oversellCents: int, lostCents: int, oldest: string|null, exceptions: list<Shown>}
	 */
	public function page( string $states, array $where, int $limit, int $offset ): array {
		$which = self::STATES[ $states ] ?? ExceptionTable::LISTED;
		$rows  = $this->exceptions->page( $which, $where, $limit, $offset );
		$sum   = $this->exceptions->sum( $which, $where );
		$shown = $this->shown( $rows );
		return array(
			'total'         => $sum['count'],
			'oversellCents' => $sum['oversell_cents'],
			'lostCents'     => $sum['lost_cents'],
			'oldest'        => self::moment( $sum['oldest'] ),
			'exceptions'    => $shown,
		);
	}

	/**
	 * Exceptions as they are shown.
	 *
	 * @param list<ExceptionRow> $rows Exceptions.
	 * @return list<array>
	 *
	 * @phpstan-return list<Shown>
	 */
	public function shown( array $rows ): array {
		$behind = $this->exceptions->behind( array_map( static fn( ExceptionRow $row ): int => $row->id, $rows ) );
		$shown  = array();
		foreach ( $rows as $row ) {
			$standing = $row->standing;
			$shown[]  = array(
				'id'             => $row->id,
				'number'         => Figures::case_number( $row->id ),
				'cause'          => $row->cause,
				'causeWords'     => Words::cause( $row->cause ),
				'subject'        => $row->subject,
				'subjectName'    => $this->subjects->name( $row->subject ),
				'state'          => $standing['state'],
				'why'            => $standing['why'],
				'closure'        => $standing['closure'],
				'severity'       => $standing['severity'],
				'opening'        => $standing['opening'],
				'oversellCents'  => $row->oversell_cents,
				'lostCents'      => $row->lost_cents,
				'shown'          => Figures::units( $row->shown ),
				'expected'       => Figures::units( $row->expected ),
				'role'           => $row->role,
				'person'         => $row->person,
				'personName'     => Roles::name( $row->person ),
				'acknowledgedBy' => Roles::name( $row->acknowledged_by ),
				'openedAt'       => self::moment( $standing['openedAt'] ),
				'respondDue'     => null === $row->responded_at ? self::moment( $row->respond_due ) : null,
				'resolveDue'     => self::moment( $row->resolve_due ),
				'ackUntil'       => self::moment( $standing['ackUntil'] ),
				'snoozeUntil'    => self::moment( $standing['snoozeUntil'] ),
				'muted'          => null !== $standing['mutedSince'],
				'behind'         => $behind[ $row->id ] ?? 0,
				'flapping'       => $standing['flapping'],
				'repair'         => $standing['repair'],
				'late'           => $row->late,
				'closedAt'       => self::moment( $row->closed_at ),
				'revision'       => $row->revision,
			);
		}
		return $shown;
	}

	/**
	 * An instant as text; null where there is none.
	 *
	 * @param int|null $ms UTC milliseconds.
	 */
	private static function moment( ?int $ms ): ?string {
		return null === $ms ? null : Moment::write( $ms );
	}
}

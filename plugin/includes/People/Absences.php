<?php
/**
 * Who can be reached, and who stands in.
 *
 * Decides that a person is reached who has an address and is not away; that the one who stands in is the first in the chain of deputies
 * who can be reached; and that no chain is a circle or longer than a few steps. Whom something is told is decided by whoever asks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\People;

use StockTruth\Engine\Moment;
use StockTruth\InputError;
use StockTruth\Ledger\AbsenceTable;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Row\AbsenceRow;

defined( 'ABSPATH' ) || exit;

/**
 * Absences and deputies. A person is a user of WordPress, by number.
 */
final class Absences {

	/** Deputies behind a person, at most. */
	const CHAIN = 5;

	/** The longest time away: two years. */
	const AWAY_MAX_MS = 63072000000;

	/**
	 * Who is away, and who stands in.
	 *
	 * @var AbsenceTable
	 */
	private $absences;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $journal;

	/**
	 * Constructor.
	 *
	 * @param AbsenceTable $absences Who is away, and who stands in.
	 * @param Database     $database The database.
	 * @param Events       $journal  The audit trail.
	 */
	public function __construct( AbsenceTable $absences, Database $database, Events $journal ) {
		$this->absences = $absences;
		$this->database = $database;
		$this->journal  = $journal;
	}

	/**
	 * Whether a person can be reached.
	 *
	 * @param int $person Person.
	 * @param int $at     Instant, in UTC milliseconds.
	 */
	public function reachable( int $person, int $at ): bool {
		return self::is_reached( $person, $at, $this->absences->all() );
	}

	/**
	 * Who stands in for a person: the first deputy in the chain who can be reached. Whether the person can be is not asked.
	 *
	 * @param int $person Person.
	 * @param int $at     Instant, in UTC milliseconds.
	 * @return int|null Null where nobody can be reached.
	 */
	public function deputy( int $person, int $at ): ?int {
		$all = $this->absences->all();
		foreach ( self::chain( $person, $all ) as $deputy ) {
			if ( self::is_reached( $deputy, $at, $all ) ) {
				return $deputy;
			}
		}
		return null;
	}

	/**
	 * What was said of people, by person.
	 *
	 * @return array<int, AbsenceRow>
	 */
	public function all(): array {
		return $this->absences->all();
	}

	/**
	 * Says several things at once, or none of them.
	 *
	 * @param callable(): void $work What is said.
	 */
	public function together( callable $work ): void {
		$this->database->transaction_of_ours( $work );
	}

	/**
	 * Says when a person is away.
	 *
	 * @param int $person Person.
	 * @param int $since  First instant.
	 * @param int $until  The instant of being back.
	 * @throws InputError Where there is no such person, or the times are none.
	 */
	public function away( int $person, int $since, int $until ): void {
		if ( $until <= $since || $until - $since > self::AWAY_MAX_MS ) {
			throw new InputError( 'absence_times', __( 'Somebody comes back after having left, and within two years.', 'stock-truth' ), 'until' );
		}
		$this->change(
			$person,
			static function ( AbsenceRow $row ) use ( $since, $until ): void {
				$row->since = $since;
				$row->until = $until;
			}
		);
	}

	/**
	 * Says that a person is back.
	 *
	 * @param int $person Person.
	 * @throws InputError Where there is no such person.
	 */
	public function back( int $person ): void {
		$this->change(
			$person,
			static function ( AbsenceRow $row ): void {
				$row->since = null;
				$row->until = null;
			}
		);
	}

	/**
	 * Says who stands in for a person.
	 *
	 * @param int      $person Person.
	 * @param int|null $deputy Who stands in; null for nobody.
	 * @throws InputError Where there are no such people, the deputy has no address, or the chain would be a circle or too long.
	 */
	public function set_deputy( int $person, ?int $deputy ): void {
		if ( null !== $deputy && ! self::has_address( $deputy ) ) {
			throw new InputError( 'deputy_without_address', __( 'Who stands in must be a person of this shop with an e-mail address.', 'stock-truth' ), 'deputy' );
		}
		$this->change(
			$person,
			static function ( AbsenceRow $row ) use ( $deputy ): void {
				$row->deputy_id = $deputy;
			}
		);
	}

	/**
	 * A person leaves the shop: whom he stood in for has his own deputy.
	 *
	 * @param mixed $user_id Person.
	 */
	public function on_deleted_user( $user_id ): void {
		$gone = is_numeric( $user_id ) ? (int) $user_id : 0;
		$this->database->transaction_of_ours(
			function () use ( $gone ): void {
				$all  = $this->absences->lock_all();
				$next = isset( $all[ $gone ] ) ? $all[ $gone ]->deputy_id : null;
				foreach ( $all as $row ) {
					if ( $row->deputy_id === $gone ) {
						$row->deputy_id = $next;
						$this->absences->write( $row );
					}
				}
				$this->absences->remove( $gone );
			}
		);
	}

	/**
	 * Changes what is said of a person.
	 *
	 * @param int                          $person Person.
	 * @param callable( AbsenceRow ): void $change Changes the row.
	 * @throws InputError Where there is no such person, or a chain would be a circle or too long.
	 */
	private function change( int $person, callable $change ): void {
		if ( ! self::is_known( $person ) ) {
			throw new InputError( 'person_unknown', __( 'There is no such person in this shop.', 'stock-truth' ), 'person' );
		}
		$this->database->transaction_of_ours(
			function () use ( $person, $change ): void {
				$all = $this->absences->lock_all();
				$row = isset( $all[ $person ] ) ? clone $all[ $person ] : new AbsenceRow();
				$was = self::told( $row );

				$row->user_id    = $person;
				$row->actor      = Events::actor();
				$row->changed_at = Moment::now();
				$change( $row );
				$all[ $person ] = $row;
				self::check( $all );
				$this->absences->write( $row );
				$this->journal->record( 'absence_changed', 'user:' . $person, $was, self::told( $row ) );
			}
		);
	}

	/**
	 * What is told of a person.
	 *
	 * @param AbsenceRow $row What was said.
	 * @return array{deputy: int|null, since: string|null, until: string|null}
	 */
	public static function told( AbsenceRow $row ): array {
		return array(
			'deputy' => $row->deputy_id,
			'since'  => null === $row->since ? null : Moment::write( $row->since ),
			'until'  => null === $row->until ? null : Moment::write( $row->until ),
		);
	}

	/**
	 * Refuses circles, and chains that are too long.
	 *
	 * @param array<int, AbsenceRow> $all By person.
	 * @throws InputError Where there is one.
	 */
	private static function check( array $all ): void {
		foreach ( array_keys( $all ) as $person ) {
			$seen = array( $person => true );
			$next = $all[ $person ]->deputy_id;
			while ( null !== $next ) {
				if ( isset( $seen[ $next ] ) ) {
					throw new InputError( 'deputy_circle', __( 'These people would stand in for each other in a circle.', 'stock-truth' ), 'deputy' );
				}
				$seen[ $next ] = true;
				if ( count( $seen ) > self::CHAIN + 1 ) {
					/* translators: %d: number. */
					throw new InputError( 'deputy_chain_too_long', sprintf( __( 'At most %d people stand in one after another.', 'stock-truth' ), self::CHAIN ), 'deputy' );
				}
				$next = isset( $all[ $next ] ) ? $all[ $next ]->deputy_id : null;
			}
		}
	}

	/**
	 * The deputies of a person, one after another.
	 *
	 * @param int                    $person Person.
	 * @param array<int, AbsenceRow> $all    By person.
	 * @return list<int>
	 */
	private static function chain( int $person, array $all ): array {
		$chain = array();
		$next  = isset( $all[ $person ] ) ? $all[ $person ]->deputy_id : null;
		while ( null !== $next && $next !== $person && count( $chain ) < self::CHAIN ) {
			$chain[] = $next;
			$next    = isset( $all[ $next ] ) ? $all[ $next ]->deputy_id : null;
		}
		return $chain;
	}

	/**
	 * Whether a person can be reached.
	 *
	 * @param int                    $person Person.
	 * @param int                    $at     Instant.
	 * @param array<int, AbsenceRow> $all    By person.
	 */
	private static function is_reached( int $person, int $at, array $all ): bool {
		return self::has_address( $person ) && ! ( isset( $all[ $person ] ) && $all[ $person ]->is_away( $at ) );
	}

	/**
	 * Whether a person has an address to write to.
	 *
	 * @param int $person Person.
	 */
	private static function has_address( int $person ): bool {
		$user = get_userdata( $person );
		return $user instanceof \WP_User && self::is_known( $person ) && false !== is_email( $user->user_email );
	}

	/**
	 * Whether somebody belongs to this shop.
	 *
	 * @param int $person Person.
	 */
	private static function is_known( int $person ): bool {
		return $person > 0 && get_userdata( $person ) instanceof \WP_User && ( ! is_multisite() || is_user_member_of_blog( $person ) );
	}
}

<?php
/**
 * Who is told of which exceptions.
 *
 * Decides who the receiver of each exception is, and what a letter holds. Whether one is sent now, and why, is the core's
 * to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\NotificationTable;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Tells people.
 *
 * @phpstan-import-type Severity from Shapes
 *
 * @phpstan-type Told array{told_at: int, members: list<int>}
 */
final class Notices {

	/** Exceptions with something to tell that are looked at in one run. */
	const LOOKED_AT = 2000;

	/** News that make an exception one of those that nobody was told of. */
	const FRESH = array( 'opened', 'flapping', 'ackExpired', 'takenOver', 'assigned', 'repairUndone', 'stillThere', 'overdue' );

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * The open hours.
	 *
	 * @var Hours
	 */
	private $hours;

	/**
	 * Sends letters.
	 *
	 * @var Mail
	 */
	private $mail;

	/**
	 * What receivers were told last.
	 *
	 * @var NotificationTable
	 */
	private $notifications;

	/**
	 * Whose exceptions are.
	 *
	 * @var Owners
	 */
	private $owners;

	/**
	 * Constructor.
	 *
	 * @param Engine            $engine        The rules.
	 * @param ExceptionTable    $exceptions    Exceptions.
	 * @param Hours             $hours         The open hours.
	 * @param Mail              $mail          Sends letters.
	 * @param NotificationTable $notifications What receivers were told last.
	 * @param Owners            $owners        Whose exceptions are.
	 */
	public function __construct( Engine $engine, ExceptionTable $exceptions, Hours $hours, Mail $mail, NotificationTable $notifications, Owners $owners ) {
		$this->engine        = $engine;
		$this->exceptions    = $exceptions;
		$this->hours         = $hours;
		$this->mail          = $mail;
		$this->notifications = $notifications;
		$this->owners        = $owners;
	}

	/**
	 * Tells everybody what there is to tell.
	 *
	 * @param int $now Our clock.
	 * @return int How many letters were sent.
	 */
	public function run( int $now ): int {
		$by_person = array();
		foreach ( $this->exceptions->with_news( self::LOOKED_AT ) as $exception ) {
			$by_person[ $this->owners->told( $exception ) ][] = $exception;
		}
		$all  = $this->notifications->all();
		$sent = 0;
		foreach ( array_keys( $by_person + array_flip( array_map( array( self::class, 'person' ), array_keys( $all ) ) ) ) as $person ) {
			$sent += $this->tell( $person, $by_person[ $person ] ?? array(), $all[ self::receiver( $person ) ] ?? null, $now ) ? 1 : 0;
		}
		return $sent;
	}

	/**
	 * Tells one receiver, if it is time.
	 *
	 * @param int                $person The person; 0 for the store's administrator.
	 * @param list<ExceptionRow> $news   Exceptions with something to tell.
	 * @param array|null         $told   What the receiver was told last; null where nothing.
	 * @param int                $now    Our clock.
	 * @return bool Whether a letter was sent.
	 *
	 * @phpstan-param Told|null $told
	 */
	private function tell( int $person, array $news, ?array $told, int $now ): bool {
		$members = null === $told ? array() : $told['members'];
		$ids     = array_map( static fn( ExceptionRow $one ): int => $one->id, $news );
		// What is over before anybody was told of it is not told.
		$is_unheard = static fn( ExceptionRow $one ): bool => 'resolved' === $one->standing['state'] && ! in_array( $one->id, $members, true );
		$unheard    = array_filter( $news, $is_unheard );
		$news       = array_values( array_filter( $news, static fn( ExceptionRow $one ): bool => ! $is_unheard( $one ) ) );
		$this->exceptions->told( self::since( $unheard ) );
		$still   = $this->exceptions->listed_of( array_values( array_diff( $members, $ids ) ) );
		$decided = $this->engine->ask( 'notice', $this->question( $news, $still, null === $told ? null : $told['told_at'], $now ) );
		if ( 'tell' !== $decided['notice'] && 'digest' !== $decided['notice'] ) {
			return false;
		}
		$open    = array_filter( $news, static fn( ExceptionRow $one ): bool => 'resolved' !== $one->standing['state'] );
		$members = array_map( static fn( ExceptionRow $one ): int => $one->id, array_merge( array_values( $open ), $still ) );
		// Whoever writes first sends: of two nodes one does.
		if ( ! $this->notifications->claim( self::receiver( $person ), null === $told ? null : $told['told_at'], $now, $members ) ) {
			return false;
		}
		$address = 0 === $person ? (string) get_option( 'admin_email' ) : Roles::address( $person );
		if ( ! $this->mail->tell( '' === $address ? (string) get_option( 'admin_email' ) : $address, $news, $still ) ) {
			// Nobody was told: the next look tries again.
			$this->not_told( $person, $told, $now );
			return false;
		}
		$this->exceptions->told( self::since( $news ) );
		if ( array() === $members ) {
			$this->notifications->forget( self::receiver( $person ) );
		}
		return true;
	}

	/**
	 * Has everything stand as it did before a letter that could not be sent.
	 *
	 * @param int        $person The person.
	 * @param array|null $told   What the receiver was told last; null where nothing.
	 * @param int        $now    Our clock.
	 *
	 * @phpstan-param Told|null $told
	 */
	private function not_told( int $person, ?array $told, int $now ): void {
		if ( null === $told ) {
			$this->notifications->forget( self::receiver( $person ) );
		} else {
			$this->notifications->take_back( self::receiver( $person ), $now, $told['told_at'], $told['members'] );
		}
	}

	/**
	 * What the core is asked of a receiver.
	 *
	 * @param list<ExceptionRow> $news  Exceptions with something to tell.
	 * @param list<ExceptionRow> $still Those that were told and are still there.
	 * @param int|null           $last  When the receiver was told last.
	 * @param int                $now   Our clock.
	 * @return array{now: int, lastToldAt: int|null, newsSince: int|null, still: int, fresh: int, worse: int, woken: int, resolved: int, severity: Severity, ordersShort: bool, dayBegan: int|null, opensAt: int|null}
	 */
	private function question( array $news, array $still, ?int $last, int $now ): array {
		$words = array_count_values( array_map( static fn( ExceptionRow $one ): string => $one->news, $news ) );
		$since = self::since( $news );
		$all   = array_merge( $news, $still );
		return array(
			'now'         => $now,
			'lastToldAt'  => $last,
			'newsSince'   => array() === $since ? null : min( $since ),
			'still'       => count( $still ),
			'fresh'       => array_sum( array_intersect_key( $words, array_flip( self::FRESH ) ) ),
			'worse'       => $words['worse'] ?? 0,
			'woken'       => $words['snoozeOver'] ?? 0,
			'resolved'    => $words['resolved'] ?? 0,
			'severity'    => self::highest( $all ),
			'ordersShort' => array() !== array_filter( $all, static fn( ExceptionRow $one ): bool => $one->orders_short && 'high' === $one->standing['severity'] ),
			'dayBegan'    => $this->hours->day_began( $now ),
			'opensAt'     => $this->hours->opens_at( $now ),
		);
	}

	/**
	 * The highest severity of exceptions: the core numbers them from least to most.
	 *
	 * @param list<ExceptionRow> $exceptions Exceptions.
	 *
	 * @phpstan-return Severity
	 */
	private static function highest( array $exceptions ): string {
		$numbers = array_map( static fn( ExceptionRow $one ): int => Layout::CODES['Severity'][ $one->standing['severity'] ], $exceptions );
		$word    = array_search( array() === $numbers ? 1 : max( $numbers ), Layout::CODES['Severity'], true );
		/** @var Severity $severity */
		$severity = false === $word ? 'low' : $word;
		return $severity;
	}

	/**
	 * Since when there is something to tell of exceptions.
	 *
	 * @param array<int, ExceptionRow> $exceptions Exceptions.
	 * @return array<int, int> By exception.
	 */
	private static function since( array $exceptions ): array {
		$since = array();
		foreach ( $exceptions as $exception ) {
			if ( null !== $exception->news_at ) {
				$since[ $exception->id ] = $exception->news_at;
			}
		}
		return $since;
	}

	/**
	 * A person as a receiver.
	 *
	 * @param int $person The person; 0 for the store's administrator.
	 */
	private static function receiver( int $person ): string {
		return 'person:' . $person;
	}

	/**
	 * The person of a receiver.
	 *
	 * @param string $receiver Of receiver().
	 */
	private static function person( string $receiver ): int {
		return (int) substr( $receiver, strlen( 'person:' ) );
	}
}

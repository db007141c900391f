<?php
/**
 * What a comparison found of listings becomes exceptions.
 *
 * Decides which exceptions a comparison speaks to: those of the listing that are not over, and those of the causes that it
 * found. What it says to each of them is the core's to say. A late feed and a wrong clock are no listing's: Watch speaks of
 * them once for the feed and once for the shop.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Refused;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\ExceptionRow;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\ListingRow;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Speaks to exceptions of listings.
 *
 * @phpstan-import-type QueueCause from Shapes
 * @phpstan-import-type ReconcileAnswer from Shapes
 * @phpstan-import-type Severity from Shapes
 */
final class Findings {

	/** Causes that are of a feed or of the shop. */
	const ELSEWHERE = array( 'staleFeed', 'clockFault' );

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
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * What mutes what.
	 *
	 * @var Parents
	 */
	private $parents;

	/**
	 * The queue.
	 *
	 * @var Queue
	 */
	private $queue;

	/**
	 * Constructor.
	 *
	 * @param Engine         $engine     The rules.
	 * @param ExceptionTable $exceptions Exceptions.
	 * @param Feeds          $feeds      The feeds.
	 * @param Log            $log        Where faults are written.
	 * @param Parents        $parents    What mutes what.
	 * @param Queue          $queue      The queue.
	 */
	public function __construct( Engine $engine, ExceptionTable $exceptions, Feeds $feeds, Log $log, Parents $parents, Queue $queue ) {
		$this->engine     = $engine;
		$this->exceptions = $exceptions;
		$this->feeds      = $feeds;
		$this->log        = $log;
		$this->parents    = $parents;
		$this->queue      = $queue;
	}

	/**
	 * Says what comparisons found.
	 *
	 * @param array<int, ListingRow> $listings The listings, as they were compared.
	 * @param array<int, array>      $answers  Of `reconcile`, by listing.
	 * @param int                    $now      Our clock when they were compared.
	 *
	 * @phpstan-param array<int, ReconcileAnswer> $answers
	 */
	public function say( array $listings, array $answers, int $now ): void {
		$live    = $this->exceptions->live( array_map( array( Subject::class, 'listing' ), array_keys( $answers ) ) );
		$spoken  = array_filter(
			$answers,
			static fn( array $answer, int $id ): bool => array() !== self::found( $answer ) || isset( $live[ Subject::listing( $id ) ] ),
			ARRAY_FILTER_USE_BOTH
		);
		$parents = array() === $spoken ? array() : $this->parents->of_listings( array_keys( $spoken ) );
		foreach ( $spoken as $id => $answer ) {
			try {
				$this->say_of( $listings[ $id ], $answer, $live[ Subject::listing( $id ) ] ?? array(), $parents[ $id ] ?? null, $now );
			} catch ( Refused $refused ) {
				// What the rules refuse of one listing must not keep the others from being spoken of.
				$this->log->error( 'exception_not_moved', $refused );
			}
		}
	}

	/**
	 * Says what a comparison found of one listing.
	 *
	 * @param ListingRow                  $listing The listing.
	 * @param array                       $answer  Of `reconcile`.
	 * @param array<string, ExceptionRow> $live    Its exceptions that are not over, by cause.
	 * @param ExceptionRow|null           $parent  An open exception that may mute them.
	 * @param int                         $now     Our clock.
	 *
	 * @phpstan-param ReconcileAnswer $answer
	 */
	private function say_of( ListingRow $listing, array $answer, array $live, ?ExceptionRow $parent, int $now ): void {
		$found = self::found( $answer );
		/** @var list<QueueCause> $causes */
		$causes = array_values( array_unique( array_merge( array_keys( $found ), array_keys( $live ) ) ) );
		$rows   = array();
		foreach ( $causes as $cause ) {
			$rows[] = array(
				'cause' => $cause,
				'live'  => isset( $live[ $cause ] ),
				'found' => isset( $found[ $cause ] ),
			);
		}
		$said = $this->engine->ask(
			'attribution',
			array(
				'known'  => 'unknown' !== $answer['agreement'],
				'causes' => $rows,
			)
		)['causes'];
		$this->queue->together(
			function () use ( $listing, $answer, $live, $parent, $now, $found, $causes, $said ): void {
				foreach ( $said as $at => $word ) {
					$other = null === $word['other'] ? null : $causes[ $word['other'] ];
					$this->speak( $listing, $answer, $causes[ $at ], $word['happening'], $found[ $causes[ $at ] ] ?? null, null === $other ? null : $live[ $other ] ?? null, $parent, $now );
				}
			}
		);
	}

	/**
	 * Says one thing to one exception.
	 *
	 * @param ListingRow        $listing   The listing.
	 * @param array             $answer    Of `reconcile`.
	 * @param string            $cause     The exception's cause.
	 * @param string            $happening What happened to it.
	 * @param array|null        $share     What was found of the cause; null where nothing was.
	 * @param ExceptionRow|null $other     The exception that it goes on from.
	 * @param ExceptionRow|null $parent    An open exception that may mute it.
	 * @param int               $now       Our clock.
	 *
	 * @phpstan-param ReconcileAnswer $answer
	 * @phpstan-param QueueCause $cause
	 * @phpstan-param value-of<Queue::HAPPENINGS> $happening
	 * @phpstan-param array{severity: Severity, leads: bool}|null $share
	 */
	private function speak( ListingRow $listing, array $answer, string $cause, string $happening, ?array $share, ?ExceptionRow $other, ?ExceptionRow $parent, int $now ): void {
		$finding = null !== $share && $share['leads'] ? $answer['finding'] : null;
		$money   = null === $finding ? array( 0, 0 ) : array( $finding['oversellCents'], $finding['lostCents'] );
		$short   = in_array( 'overPromised', array_column( $answer['causes'], 'cause' ), true );
		$event   = array(
			'happening'   => $happening,
			'shopRead'    => $now,
			'erpPosition' => $this->position( $answer, $now ),
			'severity'    => null === $share ? 'low' : $share['severity'],
			'cents'       => array_sum( $money ),
			'ordersShort' => $short,
			'parent'      => null === $parent ? null : self::cause_of( $parent ),
		);
		if ( null !== $other && 'inherited' === $happening ) {
			$event['inheritedState']     = $other->standing['state'];
			$event['inheritedFirstSeen'] = $other->standing['firstSeen'];
			$event['inheritedSeen']      = $other->standing['seen'];
		}
		$happened = $this->queue->happen(
			$cause,
			Subject::listing( $listing->product_id ),
			$event,
			static function ( ExceptionRow $exception ) use ( $answer, $happening, $share, $money, $other, $short ): void {
				$exception->shown        = $answer['shop'];
				$exception->expected     = null === $answer['terms'] ? null : $answer['terms']['expected'];
				$exception->orders_short = $short;
				if ( null !== $share ) {
					$exception->oversell_cents = $money[0];
					$exception->lost_cents     = $money[1];
				}
				if ( null !== $other && 'inherited' === $happening ) {
					$exception->resolve_due = $other->resolve_due;
				}
			}
		);
		if ( null !== $parent && null === $happened->exception->parent_id && null !== $happened->exception->standing['mutedSince'] ) {
			$this->parents->note( $happened->exception, $parent );
		}
	}

	/**
	 * What was found of each cause that is a listing's.
	 *
	 * @param array $answer Of `reconcile`.
	 * @return array
	 *
	 * @phpstan-param ReconcileAnswer $answer
	 * @phpstan-return array<string, array{severity: Severity, leads: bool}> By cause.
	 */
	private static function found( array $answer ): array {
		$found = array();
		foreach ( $answer['causes'] as $share ) {
			if ( ! in_array( $share['cause'], self::ELSEWHERE, true ) ) {
				// What the listing costs is said once, of the first of its causes.
				$found[ $share['cause'] ] = array(
					'severity' => $share['severity'],
					'leads'    => array() === $found,
				);
			}
		}
		return $found;
	}

	/**
	 * Up to where the ERP was known to the comparison: the instant for which its oldest figure speaks; of a listing
	 * without one, the last instant at which any feed was heard.
	 *
	 * @param array $answer Of `reconcile`.
	 * @param int   $now    Our clock.
	 *
	 * @phpstan-param ReconcileAnswer $answer
	 */
	private function position( array $answer, int $now ): int {
		if ( null !== $answer['ageMs'] ) {
			return $now - $answer['ageMs'];
		}
		return array_reduce( $this->feeds->all(), static fn( int $last, FeedRow $feed ): int => max( $last, $feed->succeeded_at ?? 0 ), 0 );
	}

	/**
	 * The cause of an exception, as the core's word.
	 *
	 * @param ExceptionRow $exception The exception.
	 *
	 * @phpstan-return QueueCause
	 */
	private static function cause_of( ExceptionRow $exception ): string {
		/** @var QueueCause $cause */
		$cause = $exception->cause;
		return $cause;
	}
}

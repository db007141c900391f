<?php
/**
 * What other systems are told of the queue.
 *
 * Decides which event each move is, and what it says: numbers, words of the core and figures, and nothing of a customer.
 * That it is stored with the move and arrives is for Outbox.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Row\ExceptionRow;
use StockTruth\Outbox\Event;
use StockTruth\Outbox\Outbox;

defined( 'ABSPATH' ) || exit;

/**
 * Tells other systems.
 */
final class Outward {

	/** Types by what is news in the shop. */
	const TYPES = array(
		'opened'   => 'exception.opened',
		'flapping' => 'exception.opened',
		'worse'    => 'exception.worse',
		'resolved' => 'exception.resolved',
		'assigned' => 'exception.owner_changed',
	);

	/**
	 * The outbox.
	 *
	 * @var Outbox
	 */
	private $outbox;

	/**
	 * Constructor.
	 *
	 * @param Outbox $outbox The outbox.
	 */
	public function __construct( Outbox $outbox ) {
		$this->outbox = $outbox;
	}

	/**
	 * Stores what others are told of a move, in its transaction.
	 *
	 * @param ExceptionRow $exception The exception afterwards.
	 * @param string       $happening What happened.
	 * @param string|null  $news      What is news in the shop.
	 */
	public function say( ExceptionRow $exception, string $happening, ?string $news ): void {
		// One that goes on under another cause, or as another one, is over for whoever has it on a list, though no person is told.
		$is_over = 'resolved' === $exception->standing['state'] && 0 < $exception->standing['opening'] && 'note' !== $happening;
		$type    = self::TYPES[ $news ?? '' ] ?? ( $is_over ? 'exception.resolved' : null );
		if ( null !== $type ) {
			$this->outbox->add( new Event( $type, 'exception/' . Figures::case_number( $exception->id ), self::data( $exception ) ) );
		}
	}

	/**
	 * Has what was stored sent.
	 */
	public function send(): void {
		$this->outbox->send_soon();
	}

	/**
	 * What others are told of an exception.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @return array<string, mixed>
	 */
	private static function data( ExceptionRow $exception ): array {
		$standing = $exception->standing;
		return array_filter(
			array(
				'exception'     => Figures::case_number( $exception->id ),
				'opening'       => $standing['opening'],
				'cause'         => $exception->cause,
				'about'         => $exception->subject,
				'state'         => $standing['state'],
				'why'           => $standing['why'],
				'closure'       => $standing['closure'],
				'severity'      => $standing['severity'],
				'oversellCents' => $exception->oversell_cents,
				'lostCents'     => $exception->lost_cents,
				'shown'         => null === $exception->shown ? null : Decimal::write( $exception->shown ),
				'expected'      => null === $exception->expected ? null : Decimal::write( $exception->expected ),
				'owner'         => $exception->role,
				'openedAt'      => null === $standing['openedAt'] ? null : Moment::write( $standing['openedAt'] ),
				'resolveBy'     => null === $exception->resolve_due ? null : Moment::write( $exception->resolve_due ),
				'goesOnAs'      => null === $exception->other_id ? null : Figures::case_number( $exception->other_id ),
			),
			static fn( $value ): bool => null !== $value
		);
	}
}

<?php
/**
 * The commands `wp stock-truth exception …` that change something.
 *
 * Decides what is asked and how it is printed. What may be done is for Exceptions. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Exceptions\Acts;
use StockTruth\Exceptions\Figures;
use StockTruth\Exceptions\NotPossible;
use StockTruth\Exceptions\Repairs;
use StockTruth\Exceptions\Words;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * What a person does about exceptions.
 */
final class ExceptionActs {

	/**
	 * What a person does.
	 *
	 * @var Acts
	 */
	private $acts;

	/**
	 * Repairs.
	 *
	 * @var Repairs
	 */
	private $repairs;

	/**
	 * Constructor.
	 *
	 * @param Acts    $acts    What a person does.
	 * @param Repairs $repairs Repairs.
	 */
	public function __construct( Acts $acts, Repairs $repairs ) {
		$this->acts    = $acts;
		$this->repairs = $repairs;
	}

	/**
	 * The commands by name.
	 *
	 * @return array<string, callable>
	 */
	public function commands(): array {
		return array(
			'ack'       => array( $this, 'ack' ),
			'assign'    => array( $this, 'assign' ),
			'note'      => array( $this, 'note' ),
			'snooze'    => array( $this, 'snooze' ),
			'close'     => array( $this, 'close' ),
			'duplicate' => array( $this, 'duplicate' ),
			'repair'    => array( $this, 'repair' ),
			'undo'      => array( $this, 'undo' ),
		);
	}

	/**
	 * Takes exceptions on.
	 *
	 * ## OPTIONS
	 *
	 * <id>...
	 * : Their numbers.
	 *
	 * [--note=<note>]
	 * : What is to be written down.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function ack( $args, $flags ): void {
		$this->each( $args, fn( int $id ): ExceptionRow => $this->acts->acknowledge( $id, get_current_user_id(), self::note_of( $flags ) ) );
	}

	/**
	 * Gives exceptions to a role or a person.
	 *
	 * ## OPTIONS
	 *
	 * <id>...
	 * : Their numbers.
	 *
	 * [--role=<role>]
	 * : operations, merchandising, warehouse or support.
	 *
	 * [--person=<user>]
	 * : Number, login or address of a user.
	 *
	 * [--note=<note>]
	 * : What is to be written down.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function assign( $args, $flags ): void {
		$person = 0;
		if ( isset( $flags['person'] ) ) {
			$user = self::user( (string) $flags['person'] );
			if ( null === $user ) {
				\WP_CLI::error( 'person_unknown: there is no such user.' );
			}
			$person = $user->ID;
		}
		$this->each( $args, fn( int $id ): ExceptionRow => $this->acts->assign( $id, (string) ( $flags['role'] ?? '' ), $person, self::note_of( $flags ) ) );
	}

	/**
	 * Writes something down.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : The number of an exception.
	 *
	 * <text>
	 * : What.
	 *
	 * @param string[] $args Positional.
	 */
	public function note( $args ): void {
		$this->each( array( $args[0] ), fn( int $id ): ExceptionRow => $this->acts->note( $id, $args[1] ) );
	}

	/**
	 * Puts exceptions off.
	 *
	 * ## OPTIONS
	 *
	 * <id>...
	 * : Their numbers.
	 *
	 * --until=<instant>
	 * : Until when, with an offset, such as 2026-11-30T09:00:00+01:00.
	 *
	 * [--worse-by=<cents>]
	 * : By how many cents it may grow meanwhile. Without it, it may not double.
	 *
	 * [--note=<note>]
	 * : Why. Needed for more than seven days, and for what is high.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function snooze( $args, $flags ): void {
		try {
			$until = Moment::parse( (string) $flags['until'] );
		} catch ( NotAMoment $error ) {
			\WP_CLI::error( $error->getMessage() );
		}
		$worse_by = isset( $flags['worse-by'] ) ? max( 0, (int) $flags['worse-by'] ) : null;
		$this->each( $args, fn( int $id ): ExceptionRow => $this->acts->snooze( $id, $until, $worse_by, self::note_of( $flags ) ) );
	}

	/**
	 * Closes exceptions by hand.
	 *
	 * ## OPTIONS
	 *
	 * <id>...
	 * : Their numbers.
	 *
	 * --as=<closure>
	 * : How.
	 * ---
	 * options:
	 *   - accepted
	 *   - fixedElsewhere
	 * ---
	 *
	 * --note=<note>
	 * : Why.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function close( $args, $flags ): void {
		$this->each( $args, fn( int $id ): ExceptionRow => $this->acts->close( $id, (string) $flags['as'], self::note_of( $flags ) ) );
	}

	/**
	 * Says that an exception is the same as another one, which goes on.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Its number.
	 *
	 * <other>
	 * : The number of the other one.
	 *
	 * [--note=<note>]
	 * : What is to be written down.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function duplicate( $args, $flags ): void {
		$this->each( array( $args[0] ), fn( int $id ): ExceptionRow => $this->acts->duplicate( $id, ExceptionCommand::id( $args[1] ), self::note_of( $flags ) ) );
	}

	/**
	 * Writes the figure that the shop should show, after it was shown and confirmed.
	 *
	 * ## OPTIONS
	 *
	 * <id>...
	 * : Numbers of exceptions.
	 *
	 * [--dry-run]
	 * : Say what would be written.
	 *
	 * [--note=<note>]
	 * : What is to be written down.
	 *
	 * [--yes]
	 * : Do not ask first.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function repair( $args, $flags ): void {
		$seen = array();
		foreach ( $args as $number ) {
			try {
				$id   = ExceptionCommand::id( $number );
				$look = $this->repairs->preview( $id );
				if ( '' === $look['code'] ) {
					$seen[ $id ] = $look['shown'];
					\WP_CLI::line( sprintf( '%s: product %d shows %s and gets %s.', Figures::case_number( $id ), $look['product'], Figures::units( $look['shown'] ), Figures::units( $look['expected'] ) ) );
				} else {
					\WP_CLI::warning( sprintf( '%s: %s: %s', Figures::case_number( $id ), $look['code'], $look['message'] ) );
				}
			} catch ( NotPossible $no ) {
				\WP_CLI::warning( sprintf( '%s: %s: %s', $number, $no->reason(), $no->getMessage() ) );
			}
		}
		if ( ! empty( $flags['dry-run'] ) ) {
			return;
		}
		if ( array() === $seen ) {
			\WP_CLI::error( 'nothing_repaired: none of these can be repaired.' );
		}
		\WP_CLI::confirm( sprintf( '%d figures are written. Go on?', count( $seen ) ), $flags );
		$this->each( array_map( 'strval', array_keys( $seen ) ), fn( int $id ): ExceptionRow => $this->repairs->apply( $id, $seen[ $id ], self::note_of( $flags ) ) );
	}

	/**
	 * Takes the last repair of exceptions back.
	 *
	 * ## OPTIONS
	 *
	 * <id>...
	 * : Their numbers.
	 *
	 * [--note=<note>]
	 * : What is to be written down.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function undo( $args, $flags ): void {
		$this->each( $args, fn( int $id ): ExceptionRow => $this->repairs->undo( $id, self::note_of( $flags ) ) );
	}

	/**
	 * Does something to exceptions, one by one.
	 *
	 * @param string[]                     $numbers Their numbers.
	 * @param callable( int ): ExceptionRow $act     What.
	 */
	private function each( array $numbers, callable $act ): void {
		$done = 0;
		foreach ( $numbers as $number ) {
			try {
				$exception = $act( ExceptionCommand::id( $number ) );
				++$done;
				\WP_CLI::line( sprintf( '%s: %s', Figures::case_number( $exception->id ), Words::state( $exception->standing['state'] ) ) );
			} catch ( NotPossible $no ) {
				\WP_CLI::warning( sprintf( '%s: %s: %s', $number, $no->reason(), $no->getMessage() ) );
			}
		}
		if ( count( $numbers ) !== $done ) {
			\WP_CLI::error( sprintf( 'not_done: %d of %d.', count( $numbers ) - $done, count( $numbers ) ) );
		}
	}

	/**
	 * What is to be written down.
	 *
	 * @param array $flags Named.
	 */
	private static function note_of( array $flags ): string {
		return (string) ( $flags['note'] ?? '' );
	}

	/**
	 * A user by what a person wrote.
	 *
	 * @param string $text Number, login or address.
	 */
	private static function user( string $text ): ?\WP_User {
		foreach ( array( 'id', 'login', 'email' ) as $field ) {
			$user = get_user_by( $field, $text );
			if ( $user instanceof \WP_User ) {
				return $user;
			}
		}
		return null;
	}
}

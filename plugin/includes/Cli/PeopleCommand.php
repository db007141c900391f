<?php
/**
 * The commands `wp stock-truth people …`.
 *
 * Decides what is asked and how it is printed. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\InputError;
use StockTruth\People\Absences;

defined( 'ABSPATH' ) || exit;

/**
 * Who is away, and who stands in.
 */
final class PeopleCommand {

	/**
	 * Absences and deputies.
	 *
	 * @var Absences
	 */
	private $absences;

	/**
	 * Constructor.
	 *
	 * @param Absences $absences Absences and deputies.
	 */
	public function __construct( Absences $absences ) {
		$this->absences = $absences;
	}

	/**
	 * Lists people of whom something was said.
	 *
	 * ## OPTIONS
	 *
	 * [--format=<format>]
	 * : How.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 * ---
	 *
	 * @subcommand list
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function list_( $args, $flags ): void {
		$rows = array();
		foreach ( $this->absences->all() as $person => $row ) {
			$rows[] = array( 'person' => $person, 'reachable' => $this->absences->reachable( $person, Moment::now() ) ? 'yes' : 'no' ) + Absences::told( $row );
		}
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( FeedCommands::json( $rows ) );
		} else {
			\WP_CLI\Utils\format_items( 'table', $rows, array( 'person', 'reachable', 'deputy', 'since', 'until' ) );
		}
	}

	/**
	 * Says that a person is away.
	 *
	 * ## OPTIONS
	 *
	 * <person>
	 * : Number, login or e-mail address.
	 *
	 * --until=<instant>
	 * : When the person is back, with an offset, such as 2026-12-28T08:00:00Z; or a day, such as 2026-12-28.
	 *
	 * [--since=<instant>]
	 * : From when on; now, where nothing is said.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function away( $args, $flags ): void {
		$this->attempt(
			function () use ( $args, $flags ): string {
				$this->absences->away( self::person( $args[0] ), isset( $flags['since'] ) ? self::instant( (string) $flags['since'] ) : Moment::now(), self::instant( (string) $flags['until'] ) );
				return 'Written down.';
			}
		);
	}

	/**
	 * Says that a person is back.
	 *
	 * ## OPTIONS
	 *
	 * <person>
	 * : Number, login or e-mail address.
	 *
	 * @param string[] $args Positional.
	 */
	public function back( $args ): void {
		$this->attempt(
			function () use ( $args ): string {
				$this->absences->back( self::person( $args[0] ) );
				return 'Written down.';
			}
		);
	}

	/**
	 * Says who stands in for a person.
	 *
	 * ## OPTIONS
	 *
	 * <person>
	 * : Number, login or e-mail address.
	 *
	 * [<deputy>]
	 * : Who stands in; nobody, where nothing is said.
	 *
	 * @param string[] $args Positional.
	 */
	public function deputy( $args ): void {
		$this->attempt(
			function () use ( $args ): string {
				$this->absences->set_deputy( self::person( $args[0] ), isset( $args[1] ) ? self::person( $args[1] ) : null );
				return 'Written down.';
			}
		);
	}

	/**
	 * Says who would be told in the place of a person.
	 *
	 * ## OPTIONS
	 *
	 * <person>
	 * : Number, login or e-mail address.
	 *
	 * [--at=<instant>]
	 * : When; now, where nothing is said.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function who( $args, $flags ): void {
		$this->attempt(
			function () use ( $args, $flags ): string {
				$person = self::person( $args[0] );
				$at     = isset( $flags['at'] ) ? self::instant( (string) $flags['at'] ) : Moment::now();
				if ( $this->absences->reachable( $person, $at ) ) {
					return (string) $person;
				}
				$deputy = $this->absences->deputy( $person, $at );
				if ( null === $deputy ) {
					\WP_CLI::error( 'nobody_reachable: neither this person nor anybody who stands in can be reached.' );
				}
				return (string) $deputy;
			}
		);
	}

	/**
	 * The number of a person.
	 *
	 * @param string $text Number, login or e-mail address.
	 */
	private static function person( string $text ): int {
		$user = false;
		foreach ( array( 'id', 'login', 'email' ) as $by ) {
			$user = false === $user ? get_user_by( $by, $text ) : $user;
		}
		if ( ! $user instanceof \WP_User ) {
			\WP_CLI::error( sprintf( 'person_unknown: there is no `%s`.', $text ) );
		}
		return $user->ID;
	}

	/**
	 * An instant, or the beginning of a day in the shop's zone.
	 *
	 * @param string $text Text.
	 */
	private static function instant( string $text ): int {
		try {
			if ( 1 === preg_match( '/^\d{4}-\d{2}-\d{2}$/D', $text ) ) {
				$text = ( new \DateTimeImmutable( $text . ' 00:00:00', wp_timezone() ) )->format( 'Y-m-d\TH:i:sP' );
			}
			return Moment::parse( $text );
		} catch ( NotAMoment $wrong ) {
			\WP_CLI::error( $wrong->getMessage() );
		}
	}

	/**
	 * Does something that may be refused.
	 *
	 * @param callable(): string $work What is to be done; returns what is said afterwards.
	 */
	private function attempt( callable $work ): void {
		try {
			\WP_CLI::line( $work() );
		} catch ( InputError $wrong ) {
			\WP_CLI::error( $wrong->code_name() . ': ' . $wrong->getMessage() );
		}
	}
}

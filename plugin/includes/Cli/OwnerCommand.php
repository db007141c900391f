<?php
/**
 * The commands `wp stock-truth owner …`.
 *
 * Decides what is asked and how it is printed. What a rule may be about is for Exceptions. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Exceptions\NotPossible;
use StockTruth\Exceptions\OwnerRules;

defined( 'ABSPATH' ) || exit;

/**
 * Whose what is.
 */
final class OwnerCommand {

	/**
	 * The rules.
	 *
	 * @var OwnerRules
	 */
	private $rules;

	/**
	 * Constructor.
	 *
	 * @param OwnerRules $rules The rules.
	 */
	public function __construct( OwnerRules $rules ) {
		$this->rules = $rules;
	}

	/**
	 * Lists the rules. What no rule is about belongs to the role of its cause.
	 *
	 * ## OPTIONS
	 *
	 * [--format=<format>]
	 * : table, json or csv.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 * ---
	 *
	 * @subcommand list
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function list_( $args, $flags ): void {
		unset( $args );
		\WP_CLI\Utils\format_items( (string) $flags['format'], $this->rules->all(), array( 'id', 'scope', 'target', 'role', 'person', 'personName' ) );
	}

	/**
	 * Makes a rule.
	 *
	 * ## OPTIONS
	 *
	 * <scope>
	 * : listing, group (a category), source (a feed), cause or fallback.
	 *
	 * [<target>]
	 * : A product's or a category's number, a feed's name, a cause.
	 *
	 * --role=<role>
	 * : operations, merchandising, warehouse or support.
	 *
	 * [--person=<id>]
	 * : The number of a user; whoever leads the role without it.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth owner set cause manualEdit --role=merchandising
	 *     wp stock-truth owner set fallback --role=operations
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function set( $args, $flags ): void {
		self::done(
			function () use ( $args, $flags ): void {
				$this->rules->set( $args[0], $args[1] ?? '', (string) $flags['role'], absint( $flags['person'] ?? 0 ) );
			}
		);
	}

	/**
	 * Removes a rule.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Its number.
	 *
	 * @param string[] $args Positional.
	 */
	public function remove( $args ): void {
		self::done(
			function () use ( $args ): void {
				$this->rules->remove( absint( $args[0] ) );
			}
		);
	}

	/**
	 * Lists the people of the roles.
	 *
	 * ## OPTIONS
	 *
	 * [--format=<format>]
	 * : table, json or csv.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 * ---
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function members( $args, $flags ): void {
		unset( $args );
		\WP_CLI\Utils\format_items( (string) $flags['format'], $this->rules->members(), array( 'role', 'person', 'personName', 'leads', 'reachable' ) );
	}

	/**
	 * Has a person stand in for a role.
	 *
	 * ## OPTIONS
	 *
	 * <role>
	 * : The role.
	 *
	 * <person>
	 * : The number of a user.
	 *
	 * [--leads]
	 * : The person leads it.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function join( $args, $flags ): void {
		self::done(
			function () use ( $args, $flags ): void {
				$this->rules->join( $args[0], absint( $args[1] ), ! empty( $flags['leads'] ) );
			}
		);
	}

	/**
	 * Has a person no longer stand in for a role.
	 *
	 * ## OPTIONS
	 *
	 * <role>
	 * : The role.
	 *
	 * <person>
	 * : The number of a user.
	 *
	 * @param string[] $args Positional.
	 */
	public function leave( $args ): void {
		self::done(
			function () use ( $args ): void {
				$this->rules->leave( $args[0], absint( $args[1] ) );
			}
		);
	}

	/**
	 * Does something, and says whether it was done.
	 *
	 * @param callable(): void $work What.
	 */
	private static function done( callable $work ): void {
		try {
			$work();
		} catch ( NotPossible $no ) {
			\WP_CLI::error( $no->reason() . ': ' . $no->getMessage() );
		}
		\WP_CLI::success( 'Done.' );
	}
}

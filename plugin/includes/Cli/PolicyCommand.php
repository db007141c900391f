<?php
/**
 * The commands `wp stock-truth policy …`.
 *
 * Decides what is asked and how it is printed. A scope is `store`, `category:SLUG` or `product:SKU`; a number may stand for slug
 * or SKU. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Policy\Pass;
use StockTruth\Policy\Policies;
use StockTruth\Policy\PolicyFields;
use StockTruth\Policy\PolicyReport;
use StockTruth\Policy\Preview;
use StockTruth\Policy\Scopes;
use StockTruth\Policy\Written;

defined( 'ABSPATH' ) || exit;

/**
 * What the store, its categories and its products choose.
 */
final class PolicyCommand {

	/** As long as somebody at a terminal waits before the rest goes on in the background. */
	const SECONDS = 60;

	/**
	 * Carries changes to listings.
	 *
	 * @var Pass
	 */
	private $pass;

	/**
	 * Changes policies.
	 *
	 * @var Policies
	 */
	private $policies;

	/**
	 * What a change would come to.
	 *
	 * @var Preview
	 */
	private $preview;

	/**
	 * Tells policies.
	 *
	 * @var PolicyReport
	 */
	private $report;

	/**
	 * Constructor.
	 *
	 * @param Pass         $pass     Carries changes to listings.
	 * @param Policies     $policies Changes policies.
	 * @param Preview      $preview  What a change would come to.
	 * @param PolicyReport $report   Tells policies.
	 */
	public function __construct( Pass $pass, Policies $policies, Preview $preview, PolicyReport $report ) {
		$this->pass     = $pass;
		$this->policies = $policies;
		$this->preview  = $preview;
		$this->report   = $report;
	}

	/**
	 * Lists who chooses something.
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
		self::rows( $this->report->choosing( null, -1, PHP_INT_MAX ), (string) $flags['format'] );
	}

	/**
	 * Shows what a scope chooses, as JSON that `set --json` takes.
	 *
	 * ## OPTIONS
	 *
	 * <scope>
	 * : `store`, `category:SLUG` or `product:SKU`.
	 *
	 * [--revision=<revision>]
	 * : An earlier revision.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function get( $args, $flags ): void {
		list( $scope, $id ) = self::scope( $args[0] );
		$policy             = isset( $flags['revision'] ) ? $this->report->revision( $scope, $id, (int) $flags['revision'] ) : $this->report->newest( $scope, $id );
		if ( null === $policy ) {
			\WP_CLI::error( 'revision_unknown: there is no such revision.' );
		}
		self::json( PolicyReport::one( $policy ) );
	}

	/**
	 * Sets fields of a scope; the others stay as they are.
	 *
	 * ## OPTIONS
	 *
	 * <scope>
	 * : `store`, `category:SLUG` or `product:SKU`.
	 *
	 * [<field=value>...]
	 * : Fields, such as `safetyStockUnits=2`. Quantities are decimal, times milliseconds.
	 *
	 * [--json=<json>]
	 * : Fields as a JSON object; null leaves a field to a wider scope. `-` reads it from standard input.
	 *
	 * [--revision=<revision>]
	 * : Only where this is the newest revision still.
	 *
	 * [--preview]
	 * : Change nothing; say how many listings it would touch.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth policy set category:garden staleCheckout=allow maxAgeMs=3600000
	 *     wp stock-truth policy set product:SPADE-1 safetyStockUnits=2 --preview
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function set( $args, $flags ): void {
		list( $scope, $id ) = self::scope( $args[0] );
		$fields             = self::fields( array_slice( $args, 1 ), isset( $flags['json'] ) ? (string) $flags['json'] : null );
		$this->change( $scope, $id, $fields, $flags );
	}

	/**
	 * Leaves fields of a scope to wider ones.
	 *
	 * ## OPTIONS
	 *
	 * <scope>
	 * : `store`, `category:SLUG` or `product:SKU`.
	 *
	 * [<field>...]
	 * : Fields; without any, all.
	 *
	 * [--revision=<revision>]
	 * : Only where this is the newest revision still.
	 *
	 * [--preview]
	 * : Change nothing; say how many listings it would touch.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function unset( $args, $flags ): void {
		list( $scope, $id ) = self::scope( $args[0] );
		$names              = count( $args ) > 1 ? array_slice( $args, 1 ) : array_keys( $this->report->newest( $scope, $id )->fields );
		$this->change( $scope, $id, array_fill_keys( $names, null ), $flags );
	}

	/**
	 * Shows what differs between two revisions of a scope.
	 *
	 * ## OPTIONS
	 *
	 * <scope>
	 * : `store`, `category:SLUG` or `product:SKU`.
	 *
	 * <from>
	 * : Revision.
	 *
	 * [<to>]
	 * : Revision; the newest where it is left out.
	 *
	 * @param string[] $args Positional.
	 */
	public function diff( $args ): void {
		list( $scope, $id ) = self::scope( $args[0] );
		$from               = $this->report->revision( $scope, $id, (int) $args[1] );
		$to                 = isset( $args[2] ) ? $this->report->revision( $scope, $id, (int) $args[2] ) : $this->report->newest( $scope, $id );
		if ( null === $from || null === $to ) {
			\WP_CLI::error( 'revision_unknown: there is no such revision.' );
		}
		self::json( (object) PolicyFields::difference( $from->fields, $to->fields ) );
	}

	/**
	 * Lists the revisions of a scope, the newest first.
	 *
	 * ## OPTIONS
	 *
	 * <scope>
	 * : `store`, `category:SLUG` or `product:SKU`.
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
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function history( $args, $flags ): void {
		list( $scope, $id ) = self::scope( $args[0] );
		self::rows( $this->report->history( $scope, $id, 0, PHP_INT_MAX ), (string) $flags['format'] );
	}

	/**
	 * Makes the fields of an earlier revision the newest revision.
	 *
	 * ## OPTIONS
	 *
	 * <scope>
	 * : `store`, `category:SLUG` or `product:SKU`.
	 *
	 * <revision>
	 * : The earlier revision.
	 *
	 * [--preview]
	 * : Change nothing; say how many listings it would touch.
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function rollback( $args, $flags ): void {
		list( $scope, $id ) = self::scope( $args[0] );
		$earlier            = $this->report->revision( $scope, $id, (int) $args[1] );
		if ( null === $earlier ) {
			\WP_CLI::error( 'revision_unknown: there is no such revision.' );
		}
		if ( ! empty( $flags['preview'] ) ) {
			$this->count( $scope, $id, $earlier->fields );
			return;
		}
		$this->tell( $this->policies->roll_back( $earlier, null ) );
	}

	/**
	 * Makes a change, or says what it would come to.
	 *
	 * @param string               $scope  Kind of scope.
	 * @param int                  $id     Scope.
	 * @param array<string, mixed> $fields Values by field.
	 * @param array                $flags  Named.
	 */
	private function change( string $scope, int $id, array $fields, array $flags ): void {
		if ( empty( $flags['preview'] ) ) {
			$this->tell( $this->policies->change( $scope, $id, $fields, isset( $flags['revision'] ) ? (int) $flags['revision'] : null, true ) );
			return;
		}
		list( $chosen, $faults ) = $this->policies->changed( $scope, $id, $fields, true );
		self::refuse( $faults );
		$this->count( $scope, $id, $chosen );
	}

	/**
	 * Says how many listings a change would touch.
	 *
	 * @param string                         $scope  Kind of scope.
	 * @param int                            $id     Scope.
	 * @param array<string, int|string|bool> $chosen What it would choose.
	 */
	private function count( string $scope, int $id, array $chosen ): void {
		\WP_CLI::success( sprintf( '%d listings would be touched. Nothing was changed.', $this->preview->touched( $scope, $id, $chosen ) ) );
	}

	/**
	 * Says what became of a change, once it has reached the listings.
	 *
	 * @param Written $done The change.
	 */
	private function tell( Written $done ): void {
		self::refuse( $done->faults );
		if ( ! $done->is_done() ) {
			\WP_CLI::log( (string) wp_json_encode( (object) $done->changes, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
			\WP_CLI::error( sprintf( 'policy_superseded: somebody else changed the policy meanwhile; it is at revision %d now.', $done->policy->revision ) );
		}
		$left = $this->pass->is_working() && $this->pass->run( self::SECONDS )['left'];
		\WP_CLI::success( sprintf( 'Revision %d.%s', $done->policy->revision, $left ? ' It is still being carried to listings in the background.' : '' ) );
	}

	/**
	 * Ends where something is wrong with values.
	 *
	 * @param list<array{code: string, path: string, message: string}> $faults What is wrong.
	 */
	private static function refuse( array $faults ): void {
		foreach ( $faults as $fault ) {
			\WP_CLI::warning( sprintf( '%s %s: %s', $fault['path'], $fault['code'], $fault['message'] ) );
		}
		if ( array() !== $faults ) {
			\WP_CLI::error( 'policy_malformed: nothing was stored.' );
		}
	}

	/**
	 * The scope that a text names.
	 *
	 * @param string $text Such as `category:garden`.
	 * @return array{0: string, 1: int}
	 */
	private static function scope( string $text ): array {
		list( $scope, $name ) = explode( ':', $text . ':', 2 );
		$id                   = Scopes::id( $scope, substr( $name, 0, -1 ) );
		if ( null === $id ) {
			\WP_CLI::error( sprintf( 'scope_unknown: there is no `%s`; say `store`, `category:SLUG` or `product:SKU`.', $text ) );
		}
		return array( $scope, (int) $id );
	}

	/**
	 * Fields of arguments and of JSON.
	 *
	 * @param string[]    $pairs `field=value`.
	 * @param string|null $json  An object, or `-` for standard input.
	 * @return array<string, mixed>
	 */
	private static function fields( array $pairs, ?string $json ): array {
		$fields = array();
		if ( null !== $json ) {
			$read = json_decode( '-' === $json ? (string) stream_get_contents( STDIN ) : $json, true );
			if ( ! is_array( $read ) ) {
				\WP_CLI::error( 'json_malformed: this is no JSON object.' );
			}
			foreach ( is_array( $read ) ? $read : array() as $name => $value ) {
				$fields[ (string) $name ] = $value;
			}
		}
		foreach ( $pairs as $pair ) {
			list( $name, $value ) = explode( '=', $pair . '=', 2 );
			$text                 = substr( $value, 0, -1 );
			$fields[ $name ]      = array( 'true' => true, 'false' => false )[ $text ] ?? $text;
		}
		return $fields;
	}

	/**
	 * Prints policies.
	 *
	 * @param array[] $policies Of PolicyReport.
	 * @param string  $format   How.
	 *
	 * @phpstan-param list<array{scope: string, id: int, name: string, revision: int, fields: object, author: string, at: string|null}> $policies
	 */
	private static function rows( array $policies, string $format ): void {
		if ( 'json' === $format ) {
			self::json( $policies );
			return;
		}
		$rows = array();
		foreach ( $policies as $policy ) {
			$rows[] = array( 'fields' => (string) wp_json_encode( $policy['fields'] ) ) + $policy;
		}
		\WP_CLI\Utils\format_items( 'table', $rows, array( 'scope', 'id', 'name', 'revision', 'author', 'at', 'fields' ) );
	}

	/**
	 * Prints JSON.
	 *
	 * @param mixed $told What is told.
	 */
	private static function json( $told ): void {
		\WP_CLI::line( (string) wp_json_encode( $told, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
	}
}

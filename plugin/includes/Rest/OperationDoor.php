<?php
/**
 * What the routes of operations have in common.
 *
 * Decides who may call them, and how an input that cannot be taken is answered: with its code and where in the input it is.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\InputError;

defined( 'ABSPATH' ) || exit;

/**
 * Doors and refusals.
 */
final class OperationDoor {

	/**
	 * The answer to an input that cannot be taken.
	 *
	 * @param InputError $wrong What is wrong.
	 */
	public static function refusal( InputError $wrong ): \WP_Error {
		$status = 1 === preg_match( '/_unknown$/D', $wrong->code_name() ) && in_array( $wrong->path(), array( 'name', 'person', 'revision' ), true ) ? 404 : 400;
		$status = 1 === preg_match( '/_exists$|_meanwhile$/D', $wrong->code_name() ) ? 409 : $status;
		return new \WP_Error( $wrong->code_name(), $wrong->getMessage(), array( 'status' => $status, 'path' => $wrong->path() ) );
	}

	/**
	 * Arguments of one method of a route.
	 *
	 * @param string               $methods  HTTP methods.
	 * @param callable             $callback What answers.
	 * @param array<string, array> $args     Parameters.
	 */
	public static function door( string $methods, callable $callback, array $args = array() ): array {
		return array(
			'methods'             => $methods,
			'callback'            => $callback,
			'permission_callback' => array( Access::class, 'may_manage' ),
			'args'                => $args,
		);
	}
}

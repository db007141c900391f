<?php
/**
 * The composition root: builds each service once and hands it what it needs.
 *
 * Decides nothing. Which service needs which stands in services.php; no service asks for another one here, each
 * is given them by its constructor.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth;

defined( 'ABSPATH' ) || exit;

/**
 * The plugin's services.
 */
final class Services {

	/**
	 * How each service is built, by class.
	 *
	 * @var array<class-string, callable( Services ): object>
	 */
	private $recipes;

	/**
	 * The services that were built, by class.
	 *
	 * @var array<class-string, object>
	 */
	private $built = array();

	/**
	 * Services built by these recipes.
	 *
	 * @param array<class-string, callable( Services ): object> $recipes Of services.php.
	 */
	public function __construct( array $recipes ) {
		$this->recipes = $recipes;
	}

	/**
	 * A service.
	 *
	 * @template T of object
	 *
	 * @param string $name Its class.
	 * @return object
	 * @throws \LogicException Where there is no such service, or its recipe makes another.
	 *
	 * @phpstan-param class-string<T> $name
	 * @phpstan-return T
	 */
	public function get( string $name ): object {
		if ( ! isset( $this->built[ $name ] ) ) {
			if ( ! isset( $this->recipes[ $name ] ) ) {
				throw new \LogicException( 'there is no service ' . $name ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- a class name of this plugin.
			}
			$this->built[ $name ] = ( $this->recipes[ $name ] )( $this );
		}
		$service = $this->built[ $name ];
		if ( ! $service instanceof $name ) {
			throw new \LogicException( 'the recipe of ' . $name . ' makes another service' ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- a class name of this plugin.
		}
		return $service;
	}

	/**
	 * A service's method for a hook. The service is built when the hook fires and not before, so that a page
	 * that never fires it loads nothing.
	 *
	 * @param string $name   The service's class.
	 * @param string $method Method.
	 *
	 * @phpstan-param class-string $name
	 */
	public function callback( string $name, string $method ): \Closure {
		return function ( ...$arguments ) use ( $name, $method ) {
			return $this->get( $name )->$method( ...$arguments );
		};
	}
}

<?php
/**
 * The composition root: builds each service once and hands it what it needs.
 *
 * Decides that a service is handed what its constructor names, by class. What is given to those that need more stands in
 * services.php. No service asks for another one here.
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
	 * How services are built that need more than other services, by class.
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
	 * The services that are being built now, by class.
	 *
	 * @var array<class-string, true>
	 */
	private $building = array();

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
	 * @throws \LogicException Where it cannot be built: it is no class of this plugin, or needs itself.
	 *
	 * @phpstan-param class-string<T> $name
	 * @phpstan-return T
	 */
	public function get( string $name ): object {
		if ( ! isset( $this->built[ $name ] ) ) {
			if ( isset( $this->building[ $name ] ) ) {
				throw new \LogicException( $name . ' needs itself' ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- a class name of this plugin.
			}
			$this->building[ $name ] = true;
			try {
				$this->built[ $name ] = isset( $this->recipes[ $name ] ) ? ( $this->recipes[ $name ] )( $this ) : $this->build( $name );
			} finally {
				unset( $this->building[ $name ] );
			}
		}
		$service = $this->built[ $name ];
		if ( ! $service instanceof $name ) {
			throw new \LogicException( 'the recipe of ' . $name . ' makes another service' ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- a class name of this plugin.
		}
		return $service;
	}

	/**
	 * Whether a service was built: one that remembers has nothing to say before.
	 *
	 * @param string $name Its class.
	 */
	public function has( string $name ): bool {
		return isset( $this->built[ $name ] );
	}

	/**
	 * Builds a service from what its constructor names.
	 *
	 * @param string $name The class.
	 * @return object
	 * @throws \LogicException Where it is no class of this plugin, or needs something that is no service.
	 *
	 * @phpstan-param class-string $name
	 */
	private function build( string $name ): object {
		if ( 0 !== strpos( $name, __NAMESPACE__ . '\\' ) || ! class_exists( $name ) ) {
			throw new \LogicException( 'there is no service ' . $name ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- a class name, asked for by code.
		}
		$service     = new \ReflectionClass( $name );
		$constructor = $service->getConstructor();
		$needed      = array();
		foreach ( null === $constructor ? array() : $constructor->getParameters() as $parameter ) {
			$type  = $parameter->getType();
			$class = $type instanceof \ReflectionNamedType ? $type->getName() : '';
			if ( ! class_exists( $class ) ) {
				throw new \LogicException( $name . ' needs $' . $parameter->getName() . ', which is no service' ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- names of this plugin.
			}
			$needed[] = $this->get( $class );
		}
		return $service->newInstance( ...$needed );
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

<?php
/**
 * The part of WP-CLI's `WP_CLI` class that plugin commands use: registering, speaking, ending, and
 * finding the command that was asked for. See ../wp-cli.php for what this is and is not.
 */

class WP_CLI_Command {}

// WooCommerce ends PHP without a word where this one is missing.
class Plugin_Command extends WP_CLI_Command {}

class WP_CLI {

	/** @var bool whether only warnings and errors are said */
	public static $quiet = false;

	/** @var bool whether debug messages are said */
	public static $debug = false;

	/** @var array<string, array{callable: mixed, args: array}> by the words of the command */
	private static $commands = array();

	/** @var array<string, callable[]> */
	private static $hooks = array();

	public static function add_command( $name, $callable, $args = array() ) {
		if ( ! is_callable( $callable ) && ! ( is_string( $callable ) && class_exists( $callable ) ) && ! is_object( $callable ) ) {
			self::error( 'Callable ' . json_encode( $callable ) . " does not exist, and cannot be registered as `wp $name`." );
		}
		self::$commands[ trim( $name ) ] = array(
			'callable' => $callable,
			'args'     => $args,
		);
		return true;
	}

	public static function add_hook( $when, $callback ) {
		self::$hooks[ $when ][] = $callback;
	}

	public static function run_hooks( $when ) {
		foreach ( self::$hooks[ $when ] ?? array() as $callback ) {
			$callback();
		}
	}

	public static function line( $message = '' ) {
		fwrite( STDOUT, $message . "\n" );
	}

	public static function log( $message ) {
		if ( ! self::$quiet ) {
			self::line( $message );
		}
	}

	public static function success( $message ) {
		self::log( 'Success: ' . $message );
	}

	public static function warning( $message ) {
		fwrite( STDERR, 'Warning: ' . self::error_to_string( $message ) . "\n" );
	}

	public static function debug( $message, $group = false ) {
		if ( self::$debug ) {
			fwrite( STDERR, 'Debug' . ( $group ? " ($group)" : '' ) . ': ' . self::error_to_string( $message ) . "\n" );
		}
	}

	public static function error( $message, $exit = true ) {
		fwrite( STDERR, 'Error: ' . self::error_to_string( $message ) . "\n" );
		if ( false !== $exit ) {
			self::halt( is_int( $exit ) ? $exit : 1 );
		}
	}

	public static function error_multi_line( $lines ) {
		fwrite( STDERR, implode( "\n", array_map( array( self::class, 'error_to_string' ), $lines ) ) . "\n" );
	}

	public static function halt( $code ) {
		throw new \WP_CLI\ExitException( '', $code );
	}

	public static function confirm( $question, $assoc_args = array() ) {
		if ( ! empty( $assoc_args['yes'] ) ) {
			return;
		}
		fwrite( STDOUT, $question . ' [y/n] ' );
		if ( 'y' !== strtolower( trim( (string) fgets( STDIN ) ) ) ) {
			self::halt( 0 );
		}
	}

	public static function colorize( $text ) {
		return preg_replace( '/%[a-zA-Z0-9_]/', '', $text );
	}

	public static function print_value( $value, $assoc_args = array() ) {
		$json = 'json' === ( $assoc_args['format'] ?? '' );
		self::line( $json ? json_encode( $value ) : ( is_scalar( $value ) ? (string) $value : var_export( $value, true ) ) );
	}

	public static function get_config( $key = null ) {
		$config = array(
			'quiet' => self::$quiet,
			'debug' => self::$debug,
			'color' => false,
		);
		return null === $key ? $config : ( $config[ $key ] ?? null );
	}

	public static function error_to_string( $error ) {
		if ( $error instanceof WP_Error ) {
			return implode( "\n", $error->get_error_messages() );
		}
		return $error instanceof Throwable ? get_class( $error ) . ': ' . $error->getMessage() : (string) $error;
	}

	/**
	 * Runs the registered command that takes most of the words for its name.
	 *
	 * @param string[] $words words that are no flags
	 * @param array    $flags
	 */
	public static function dispatch( array $words, array $flags ) {
		for ( $length = count( $words ); $length > 0; $length-- ) {
			$name = implode( ' ', array_slice( $words, 0, $length ) );
			if ( isset( self::$commands[ $name ] ) ) {
				self::run( $name, array_slice( $words, $length ), $flags );
				return;
			}
		}
		self::error( "'" . implode( ' ', $words ) . "' is not a registered wp command." );
	}

	private static function run( $name, array $words, array $flags ) {
		list( 'callable' => $callable, 'args' => $args ) = self::$commands[ $name ];
		$target = is_string( $callable ) && class_exists( $callable ) ? new $callable() : $callable;

		if ( is_object( $target ) && ! is_callable( $target ) ) {
			$methods = self::subcommands( $target );
			$asked   = array_shift( $words );
			if ( ! isset( $methods[ $asked ] ) ) {
				self::error(
					null === $asked
						? "usage: wp $name <" . implode( '|', array_keys( $methods ) ) . '>'
						: "'$asked' is not a registered subcommand of '$name'."
				);
			}
			$name   .= ' ' . $asked;
			$target  = array( $target, $methods[ $asked ]->name );
			$comment = $methods[ $asked ]->getDocComment();
		} else {
			$comment = is_object( $target ) && ! $target instanceof Closure
				? ( new ReflectionMethod( $target, '__invoke' ) )->getDocComment()
				: ( is_array( $target ) ? ( new ReflectionMethod( ...$target ) )->getDocComment() : ( new ReflectionFunction( $target ) )->getDocComment() );
		}
		$synopsis = $args['synopsis'] ?? \WP_CLI\synopsis_of( (string) $comment );
		if ( is_array( $synopsis ) ) {
			$flags = \WP_CLI\checked_flags( $name, $synopsis, $words, $flags );
		}
		if ( isset( $args['before_invoke'] ) ) {
			$args['before_invoke']( $name );
		}
		$target( $words, $flags );
	}

	/** @return array<string, ReflectionMethod> by the word that calls them */
	private static function subcommands( $target ) {
		$methods = array();
		foreach ( ( new ReflectionClass( $target ) )->getMethods( ReflectionMethod::IS_PUBLIC ) as $method ) {
			if ( $method->isStatic() || str_starts_with( $method->name, '__' ) ) {
				continue;
			}
			$named = preg_match( '/@subcommand\s+(\S+)/', (string) $method->getDocComment(), $match );

			$methods[ $named ? $match[1] : $method->name ] = $method;
		}
		return $methods;
	}
}

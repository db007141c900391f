<?php
/**
 * Runs the plan of a batch in the translated classes and prints, for each module, what was seen, as
 * JSON in the words of runner.mjs.
 */

error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		throw new \ErrorException( $message, 0, $level, $file, $line );
	}
);

require __DIR__ . '/WasmTrap.php';

function kind( \Throwable $error ): string {
	if ( ! $error instanceof \Random\WasmTrap || 'internal' === $error->kind() ) {
		return get_class( $error ) . ': ' . $error->getMessage();
	}
	$is_limit = in_array( $error->kind(), array( 'stack_exhausted', 'out_of_fuel' ), true );
	return $is_limit ? 'exhausted' : 'trap ' . $error->kind();
}

function memory_digest( $instance ): string {
	// The pages are the class's own matter, but for the sum of the bytes they must be known.
	$pages = ( function () {
		return $this->pages;
	} )->call( $instance );
	return hash( 'sha256', $instance->memory_read( 0, $pages << 16 ) );
}

function observe( array $plan ): array {
	require __DIR__ . "/M{$plan['module']}.php";
	$class    = "\\Random\\M{$plan['module']}";
	$seen     = array();
	$instance = null;
	foreach ( $plan['calls'] as list( $name, $values ) ) {
		try {
			$instance  = $instance ?? new $class();
			$arguments = array();
			foreach ( $values as $value ) {
				$arguments[] = (int) $value[1];
			}
			$result = $instance->$name( ...$arguments );
			$seen[] = implode( ',', (array) $result );
			$seen[] = implode( ',', array_map( array( $instance, 'global_value' ), $plan['globals'] ) );
			$seen[] = null !== $plan['memory'] ? memory_digest( $instance ) : '';
		} catch ( \Throwable $error ) {
			$seen[]   = kind( $error );
			$instance = null;
		}
	}
	return $seen;
}

$seen = array();
foreach ( json_decode( file_get_contents( __DIR__ . '/plan.json' ), true ) as $plan ) {
	$seen[] = observe( $plan );
}
echo json_encode( $seen );

<?php
/**
 * Runs the commands of one file of the suite and prints one outcome per command as JSON.
 *
 * It decides nothing about what is right: each command says what is expected. What it keeps is
 * which instances can no longer be compared, because a function that lies outside the profile, and
 * so did not run, would have changed them.
 */

error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		throw new \ErrorException( $message, 0, $level, $file, $line );
	}
);

require __DIR__ . '/WasmTrap.php';

/** Runs $call; answers array( kind of the trap or null, the value ). */
function outcome( callable $call ): array {
	try {
		return array( null, $call() );
	} catch ( \Spec\WasmTrap $trap ) {
		$kind = $trap->kind();
		return array( 'internal' === $kind ? $trap->getMessage() : $kind, null );
	} catch ( \Throwable $error ) {
		return array( get_class( $error ) . ': ' . $error->getMessage(), null );
	}
}

/** Whether the instance reached a function that did not run, as $marker says; takes the mark away. */
function reached_replaced( $instance, ?string $marker ): bool {
	return null !== $marker && ( function () use ( $marker ) {
		$reached       = 1 === $this->$marker;
		$this->$marker = 0;
		return $reached;
	} )->call( $instance );
}

/** A WebAssembly instance lives on after a trap; a translated one refuses, so it is told to go on. */
function revive( $instance ): void {
	( function () {
		$this->poisoned = false;
	} )->call( $instance );
}

$instances = array();
$stale     = array();
$outcomes  = array();
foreach ( json_decode( file_get_contents( __DIR__ . '/commands.json' ), true ) as $command ) {
	$id = $command['instance'];
	if ( 'new' === $command['does'] ) {
		require __DIR__ . "/M$id.php";
		$found = outcome(
			function () use ( $id ) {
				$class = "\\Spec\\M$id";
				return new $class();
			}
		);
		$instances[ $id ] = $found[1];
		$found[1]         = null;
	} elseif ( 'give up' === $command['does'] ) {
		$stale[ $id ] = 'state shared with a module that is left out';
		continue;
	} elseif ( isset( $stale[ $id ] ) ) {
		$outcomes[] = array( 'out', $stale[ $id ] );
		continue;
	} elseif ( 'replaced' === $command['does'] ) {
		$stale[ $id ] = $command['writes'] ? 'state after a replaced function' : null;
		$outcomes[]   = array( 'out', $command['rule'] );
		continue;
	} else {
		$instance = $instances[ $id ] ?? null;
		if ( null === $instance ) {
			$outcomes[] = array( 'fail', 'there is no instance' );
			continue;
		}
		$found = outcome(
			function () use ( $instance, $command ) {
				return $instance->{$command['method']}( ...$command['arguments'] );
			}
		);
		if ( null !== $found[0] ) {
			revive( $instance );
			if ( reached_replaced( $instance, $command['marker'] ) ) {
				$stale[ $id ] = $command['writes'] ? 'state after a replaced function' : null;
				$outcomes[]   = array( 'out', 'calls a replaced function' );
				continue;
			}
		}
	}
	if ( null !== $found[0] ) {
		$passes = in_array( $found[0], $command['traps'], true );
	} else {
		$passes = array() === $command['traps'] && ( ! array_key_exists( 'value', $command ) || $command['value'] === $found[1] );
	}
	$outcomes[] = $passes ? array( 'pass', '' ) : array( 'fail', json_encode( $found ) );
}
echo json_encode( $outcomes );

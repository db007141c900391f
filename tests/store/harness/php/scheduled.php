<?php
/**
 * Runs scheduled work on demand, because a test shop does none by itself. `$args['do']` says which:
 * list the WP-Cron events that are due, run one of them, or run Action Scheduler's due actions.
 */

switch ( $args['do'] ) {
	case 'due':
		$due = array();
		foreach ( _get_cron_array() as $time => $hooks ) {
			foreach ( $time <= time() ? $hooks : array() as $hook => $calls ) {
				if ( 'action_scheduler_run_queue' === $hook ) {
					continue; // Its work is the case `actions` below, which says what it did.
				}
				foreach ( $calls as $call ) {
					$due[] = array(
						'time'     => $time,
						'hook'     => $hook,
						'schedule' => $call['schedule'],
						'args'     => $call['args'],
					);
				}
			}
		}
		return $due;

	case 'event':
		list( 'time' => $time, 'hook' => $hook, 'schedule' => $schedule, 'args' => $hook_args ) = $args['event'];
		// As wp-cron.php does it: planned again and taken off first, then run.
		if ( $schedule ) {
			wp_reschedule_event( $time, $schedule, $hook, $hook_args );
		}
		wp_unschedule_event( $time, $hook, $hook_args );
		do_action_ref_array( $hook, $hook_args );
		return true;

	case 'actions':
		$done   = array();
		$failed = array();
		$hook   = static fn( $id ) => ActionScheduler::store()->fetch_action( $id )->get_hook();
		add_action(
			'action_scheduler_before_execute',
			static function ( $id ) use ( &$done, $hook ) {
				$done[] = $hook( $id );
			}
		);
		add_action(
			'action_scheduler_failed_execution',
			static function ( $id, $error ) use ( &$failed, $hook ) {
				$failed[] = array(
					'hook' => $hook( $id ),
					'why'  => $error->getMessage(),
				);
			},
			10,
			2
		);
		ActionScheduler_QueueRunner::instance()->run( 'test shop' );
		return array(
			'actions' => $done,
			'failed'  => $failed,
		);
}
throw new InvalidArgumentException( "scheduled: cannot `{$args['do']}`" );

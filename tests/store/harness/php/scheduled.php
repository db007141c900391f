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
		return ActionScheduler_QueueRunner::instance()->run( 'test shop' );
}
throw new InvalidArgumentException( "scheduled: cannot `{$args['do']}`" );

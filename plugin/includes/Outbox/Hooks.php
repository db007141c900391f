<?php
/**
 * Where the outbox hooks into WordPress.
 *
 * Decides nothing. A page of the shop loads this file and no other of the outbox.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Schedule;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Hooks.
 */
final class Hooks {

	/**
	 * Registers background work, and what WordPress's tools for personal data ask.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( Schedule::DELIVER, $services->callback( Background::class, 'on_deliver' ) );
		add_action( Schedule::OUTBOX, $services->callback( Background::class, 'on_look' ) );
		add_action( 'action_scheduler_ensure_recurring_actions', $services->callback( Background::class, 'plan' ) );
		add_filter( 'wp_privacy_personal_data_erasers', $services->callback( Privacy::class, 'on_erasers' ) );
		add_action( 'admin_init', $services->callback( Privacy::class, 'on_admin_init' ) );
	}
}

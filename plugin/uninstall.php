<?php
/**
 * Takes the plugin's own tables, options and scheduled work away. Products and orders stay as they
 * are: the last figure written keeps guarding the shop.
 *
 * @package StockTruth
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/autoload.php';

stock_truth()->get( StockTruth\Install::class )->uninstall();

<?php
/**
 * Takes everything away that the plugin keeps: tables, options, transients, meta of products, orders and people, scheduled
 * work and logs. What WooCommerce shows stays as it is: the last figure written keeps guarding the shop.
 *
 * @package StockTruth
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/autoload.php';

stock_truth()->get( StockTruth\Install::class )->uninstall();

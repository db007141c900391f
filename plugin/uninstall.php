<?php
/**
 * Takes the plugin's own tables, options and scheduled work away. Products and orders stay as they
 * are: the last figure written keeps guarding the shop.
 *
 * @package StockTruth
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/Engine/Memory.php';
require_once __DIR__ . '/includes/Ledger/Conflict.php';
require_once __DIR__ . '/includes/Ledger/Failure.php';
require_once __DIR__ . '/includes/Ledger/Database.php';
require_once __DIR__ . '/includes/Install.php';

StockTruth\Install::uninstall();

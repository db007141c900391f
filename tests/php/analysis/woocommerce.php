<?php
/**
 * What the plugin uses of two files of WooCommerce, for the static analysis. Their comments name fewer types than their
 * functions take: a stock quantity may be a fraction, and null stands for any arguments of a scheduled action.
 */

/**
 * @param int|\WC_Product $product
 * @param int|float|null  $stock_quantity
 * @return bool|int|float|null
 */
function wc_update_product_stock( $product, $stock_quantity = null, string $operation = 'set', bool $updating = false ) {}

/**
 * @param int|\WC_Order $order
 */
function wc_reserve_stock_for_order( $order ): void {}

/**
 * @param int|\WC_Order $order
 */
function wc_release_stock_for_order( $order ): void {}

/**
 * @param array<array-key, mixed>|null $args
 */
function as_has_scheduled_action( string $hook, ?array $args = null, string $group = '' ): bool {}

/**
 * @param array<string, mixed> $args
 * @return array<int, mixed>
 */
function as_get_scheduled_actions( array $args = array(), string $return_format = '' ): array {}

/**
 * @param array<array-key, mixed> $args
 */
function as_enqueue_async_action( string $hook, array $args = array(), string $group = '', bool $unique = false, int $priority = 10 ): int {}

/**
 * @param array<array-key, mixed> $args
 */
function as_schedule_single_action( int $timestamp, string $hook, array $args = array(), string $group = '', bool $unique = false, int $priority = 10 ): int {}

/**
 * @param array<array-key, mixed> $args
 */
function as_schedule_recurring_action( int $timestamp, int $interval_in_seconds, string $hook, array $args = array(), string $group = '', bool $unique = false, int $priority = 10 ): int {}

/**
 * @param array<array-key, mixed> $args
 */
function as_unschedule_all_actions( string $hook, array $args = array(), string $group = '' ): void {}

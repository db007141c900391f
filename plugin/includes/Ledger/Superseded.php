<?php
/**
 * Another poll took over.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Thrown where a poll finds that it was taken for dead: the feed and its lock are the other's.
 */
final class Superseded extends \RuntimeException {
}

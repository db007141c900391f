<?php
/**
 * Somebody else wrote first.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Thrown where a write found other facts than those it was made from: read again and decide again.
 */
final class Conflict extends \RuntimeException {
}

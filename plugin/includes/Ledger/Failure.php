<?php
/**
 * The database refused.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Thrown where a statement failed for a reason that trying again does not cure.
 */
final class Failure extends \RuntimeException {
}

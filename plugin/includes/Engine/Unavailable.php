<?php
/**
 * The core cannot be trusted on this host.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Thrown when the translated core cannot be loaded so that its answers are right.
 *
 * The message is written for the operator and says what to change.
 */
final class Unavailable extends \RuntimeException {
}

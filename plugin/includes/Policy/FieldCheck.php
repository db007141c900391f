<?php
/**
 * A kind of setting that only another part of the plugin can check.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

defined( 'ABSPATH' ) || exit;

/**
 * Checks the text of one kind of setting.
 */
interface FieldCheck {

	/**
	 * What is wrong with a text; null where nothing is.
	 *
	 * @param string $text Trimmed.
	 * @return string|null Stable code.
	 */
	public function fault( string $text ): ?string;

	/**
	 * What is wrong, for people.
	 *
	 * @param string $code Of fault().
	 */
	public function message( string $code ): string;
}

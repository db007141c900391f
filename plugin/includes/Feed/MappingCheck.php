<?php
/**
 * Checks a setting of the feed.
 *
 * Decides which names of mappings a feed may have; Mappings knows which there are.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Policy\FieldCheck;

defined( 'ABSPATH' ) || exit;

/**
 * The kind of setting that is a mapping.
 */
final class MappingCheck implements FieldCheck {

	/**
	 * What is wrong with a name; null where nothing is.
	 *
	 * @param string $text Name.
	 */
	public function fault( string $text ): ?string {
		return Mappings::exists( $text ) ? null : 'mapping_unknown';
	}

	/**
	 * What is wrong, for people.
	 *
	 * @param string $code Of fault().
	 */
	public function message( string $code ): string {
		/* translators: %s: list of names. */
		return sprintf( __( 'There is no such mapping; there are: %s.', 'stock-truth' ), implode( ', ', Mappings::names() ) );
	}
}

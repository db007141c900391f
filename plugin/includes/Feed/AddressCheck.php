<?php
/**
 * Checks a setting of the feed.
 *
 * Decides which addresses a feed may have; Address knows how.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Policy\FieldCheck;

defined( 'ABSPATH' ) || exit;

/**
 * The kind of setting that is an address.
 */
final class AddressCheck implements FieldCheck {

	/**
	 * What is wrong with an address; null where nothing is, or where it is empty: there is no feed then.
	 *
	 * @param string $text Address.
	 */
	public function fault( string $text ): ?string {
		return '' === $text ? null : Address::fault( $text );
	}

	/**
	 * What is wrong, for people.
	 *
	 * @param string $code Of fault().
	 */
	public function message( string $code ): string {
		return Address::message( $code );
	}
}

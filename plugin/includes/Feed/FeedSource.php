<?php
/**
 * The ERP of a feed as it is asked: its mapping and its server.
 *
 * Decides which mappings fit a feed that is asked again and again.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Finds both.
 */
final class FeedSource {

	/**
	 * The mapping that a feed is read by.
	 *
	 * @param string $name Its name.
	 * @throws FeedError Where it does not fit a feed.
	 */
	public static function mapping( string $name ): Mapping {
		$mapping = Mappings::load( $name );
		if ( null !== $mapping->as_of() ) {
			throw new FeedError( 'as_of_fixed', __( 'The mapping declares by `asOf` one instant for every list, which holds for one file and not for a feed that is asked again. Take it out, or declare where the ERP says when its figures were read.', 'stock-truth' ), 'erp.asOf' );
		}
		return $mapping;
	}

	/**
	 * The ERP of a feed.
	 *
	 * @param FeedRow    $feed       Feed.
	 * @param Credential $credential What it wants to see.
	 * @throws FeedError Where it may not be asked.
	 */
	public static function server( FeedRow $feed, Credential $credential ): Source {
		// Who typed the credential in named the server of its tokens with it.
		$approved = array_filter( array( $credential->token_server() ) );
		return new Source( $feed->url(), $credential, $feed->timeout_s(), array_values( $approved ) );
	}
}

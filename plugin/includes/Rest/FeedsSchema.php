<?php
/**
 * What requests and answers about feeds look like.
 *
 * Decides names and descriptions. Which values may stand is for `Feed`.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Feed\Credential;

defined( 'ABSPATH' ) || exit;

/**
 * The schema.
 */
final class FeedsSchema {

	/**
	 * What an answer about a feed looks like.
	 */
	public static function schema(): array {
		$text = array( 'type' => 'string' );
		return array(
			'$schema'    => 'http://json-schema.org/draft-04/schema#',
			'title'      => 'stock-truth-feed',
			'type'       => 'object',
			'properties' => array(
				'name'       => $text,
				'declared'   => array(
					'type'       => 'object',
					'properties' => self::fields(),
				),
				'undeclared' => array(
					'type'  => 'array',
					'items' => $text,
				),
				'credential' => array(
					'type'       => 'object',
					'properties' => array(
						'kind'   => array( 'type' => 'string', 'enum' => array_keys( Credential::PARTS ) ),
						'source' => array( 'type' => 'string', 'enum' => array( 'constant', 'option', 'none' ) ),
					),
				),
				'push'       => array(
					'type'       => 'object',
					'properties' => array(
						'address' => $text,
						'secret'  => array( 'type' => 'object' ),
						'waiting' => array( 'type' => 'integer' ),
						'held'    => array( 'type' => 'boolean' ),
					),
				),
				'locations'  => array( 'type' => 'object' ),
				'health'     => array( 'type' => 'object' ),
				'claims'     => array( 'type' => 'object' ),
			),
		);
	}

	/**
	 * Parameters of a feed. Their values are checked by `Feed`, which says all at once what is wrong.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	public static function fields(): array {
		$described = array(
			'state'                => __( 'Whether it is asked by itself.', 'stock-truth' ),
			'transport'            => __( 'How its list comes.', 'stock-truth' ),
			'contract'             => __( 'Whether the ERP shows orders.', 'stock-truth' ),
			'basis'                => __( 'What its figure means.', 'stock-truth' ),
			'reflects_orders_from' => __( 'From which stage on the figure contains an order.', 'stock-truth' ),
			'lag_ms'               => __( 'The longest time until the figure contains an order, in milliseconds.', 'stock-truth' ),
			'gapless'              => __( 'Whether its sequence numbers leave none out.', 'stock-truth' ),
			'mapping'              => __( 'The mapping that its list is read by.', 'stock-truth' ),
			'ranking'              => __( 'Of two feeds that report an item the one with the lower number is to own it.', 'stock-truth' ),
			'url'                  => __( 'Address of the ERP.', 'stock-truth' ),
			'cadence_s'            => __( 'How often it is asked, in seconds.', 'stock-truth' ),
			'timeout_s'            => __( 'How long an answer may take, in seconds.', 'stock-truth' ),
			'locations'            => __( 'Location groups by location, where not all of them are read.', 'stock-truth' ),
			'folder'               => __( 'The folder that its files are put into, written in full. An administrator of the site has to save it.', 'stock-truth' ),
			'push'                 => __( 'What the ERP’s messages hold: changes, the whole list, or only that there is news.', 'stock-truth' ),
			'push_mapping'         => __( 'The mapping that messages are read by, where it is not that of the list.', 'stock-truth' ),
		);
		$fields    = array();
		foreach ( $described as $name => $description ) {
			$fields[ $name ] = array( 'description' => $description );
		}
		$fields['credential'] = array(
			'description' => __( 'How the server is told who asks: `kind` and `parts`. It is never answered.', 'stock-truth' ),
			'type'        => 'object',
		);
		return $fields;
	}
}

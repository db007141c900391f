<?php
/**
 * What WooCommerce's keys of its REST API are called.
 *
 * Decides nothing. A key itself is never read, only its hash.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * WooCommerce's table of keys.
 */
final class ApiKeys {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Constructor.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * What a key is called by its owner, or its number; empty where there is no such key.
	 *
	 * @param string $hash Of `wc_api_hash()`.
	 */
	public function name( string $hash ): string {
		$row = $this->database->row( 'SELECT key_id, description FROM %i WHERE consumer_key = %s', array( Database::of_wordpress( 'woocommerce_api_keys' ), $hash ) );
		if ( null === $row ) {
			return '';
		}
		$description = (string) Cell::perhaps_text( $row, 'description' );
		return '' === $description ? 'key ' . Cell::number( $row, 'key_id' ) : $description;
	}
}

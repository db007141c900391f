<?php
/**
 * Whether a listing's stock is the ERP's to say.
 *
 * Decides nothing: it tells the core what the shop and the ledger know of the listing, and asks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;

defined( 'ABSPATH' ) || exit;

/**
 * Asks `govern`, once for listings that are alike.
 */
final class Governed {

	/**
	 * Answers by what was asked.
	 *
	 * @var array<string, bool>
	 */
	private static $known = array();

	/**
	 * Whether a listing is governed. While the core cannot be asked, everything is that the shop's policy does
	 * not exclude: nothing is given away that the ERP may own.
	 *
	 * @param array $row             Of Listings::with_pools().
	 * @param bool  $is_virtual      Whether nobody ships it.
	 * @param bool  $is_downloadable Whether it is downloaded.
	 */
	public static function is( array $row, bool $is_virtual, bool $is_downloadable ): bool {
		$question = array(
			// A fault such as a shared SKU does not make it less the ERP's.
			'bound'        => null !== $row['id'] && null !== $row['as_of'],
			'stockManaged' => $row['is_stock_managed'],
			'virtual'      => $is_virtual,
			'downloadable' => $is_downloadable,
			'excluded'     => $row['is_excluded'],
		);
		$key      = implode( ',', array_map( 'intval', $question ) );
		try {
			self::$known[ $key ] = self::$known[ $key ] ?? Engine::instance()->ask( 'govern', $question )['governed'];
			return self::$known[ $key ];
		} catch ( Unavailable | Undecidable $error ) {
			return ! $row['is_excluded'];
		}
	}
}

<?php
/**
 * The words of the mismatch page.
 *
 * Decides the wording only. The codes are the core's: each cause has a name and a sentence with the first thing to do.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Translated strings by key.
 */
final class Words {

	/**
	 * All words by key.
	 *
	 * @return array<string, string>
	 */
	public static function all(): array {
		return array_merge( self::page(), self::table(), self::terms(), self::causes(), self::advice(), self::codes() );
	}

	/**
	 * Words around the table.
	 *
	 * @return array<string, string>
	 */
	private static function page(): array {
		return array(
			'loading'  => __( 'Loading the rules and the first listings…', 'stock-truth' ),
			'progress' => __( 'Listings checked', 'stock-truth' ),
			/* translators: 1: listings checked so far, 2: listings in all. */
			'checking' => __( '%1$s of about %2$s listings checked…', 'stock-truth' ),
			/* translators: 1: listings checked. */
			'done' => __( 'Listings checked: %1$s.', 'stock-truth' ),
			/* translators: 1: mismatches, 2: listings checked. */
			'summaryCount' => __( 'Mismatches: %1$s of %2$s listings', 'stock-truth' ),
			/* translators: 1: money, 2: units. */
			'summaryOversell' => __( 'oversell risk: %1$s (units: %2$s)', 'stock-truth' ),
			/* translators: 1: money, 2: units. */
			'summaryLost' => __( 'lost sales: %1$s (units: %2$s)', 'stock-truth' ),
			/* translators: 1: units. */
			'summaryOversellUnpriced' => __( 'oversell risk: %1$s units without a price', 'stock-truth' ),
			/* translators: 1: units. */
			'summaryLostUnpriced' => __( 'lost sales: %1$s units without a price', 'stock-truth' ),
			/* translators: 1: age. */
			'summaryAge' => __( 'oldest figure: %1$s', 'stock-truth' ),
			'refresh'    => __( 'Check again', 'stock-truth' ),
			'pull'       => __( 'Fetch from ERP now', 'stock-truth' ),
			'pulling'    => __( 'Fetching the figures from the ERP…', 'stock-truth' ),
			'project'    => __( 'Correct the shop now', 'stock-truth' ),
			'projecting' => __( 'Correcting the figures in the shop…', 'stock-truth' ),
			/* translators: 1: products done, 2: products in all. */
			'projected'        => __( '%1$s of %2$s products corrected…', 'stock-truth' ),
			'retry'            => __( 'Try again', 'stock-truth' ),
			'failed'           => __( 'The list could not be created.', 'stock-truth' ),
			'engineFailed'     => __( 'The rules could not be loaded.', 'stock-truth' ),
			'engineFailedText' => __( 'Your browser or your host blocks the file stock_truth_bg.wasm. Reload the page first. If the message stays, ask your host to serve “.wasm” files, and check that a security plugin allows WebAssembly (“wasm-unsafe-eval”). The shop itself is not affected.', 'stock-truth' ),
			'serverFailed'     => __( 'The shop did not answer.', 'stock-truth' ),
			'serverFailedText' => __( 'Try again in a moment. If the message stays, read the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ),
			'loggedOut'        => __( 'You are logged out, or you are not allowed to manage this shop. Reload the page and log in again.', 'stock-truth' ),
			/* translators: 1: listings, 2: SKU of the first, 3: field, 4: error code. */
			'unreadable'  => __( 'Listings that could not be checked: %1$s. The first one is “%2$s”: the field %3$s is not valid (%4$s).', 'stock-truth' ),
			'agreesTitle' => __( 'No mismatches', 'stock-truth' ),
			/* translators: 1: listings checked. */
			'agreesText'        => __( 'Listings checked: %1$s. The shop shows the expected figure for each of them.', 'stock-truth' ),
			'noFeedTitle'       => __( 'No ERP connected', 'stock-truth' ),
			'noFeedText'        => __( 'Stock Truth compares the shop with the figures of your ERP. Enter the address of the ERP first.', 'stock-truth' ),
			'noFeedLink'        => __( 'Connect your ERP', 'stock-truth' ),
			'noMatch'           => __( 'No mismatch matches these filters.', 'stock-truth' ),
			'filters'           => __( 'Filter mismatches', 'stock-truth' ),
			'filterCause'       => __( 'Cause', 'stock-truth' ),
			'filterOwner'       => __( 'Owner', 'stock-truth' ),
			'filterSearch'      => __( 'Search', 'stock-truth' ),
			'searchPlaceholder' => __( 'SKU or name', 'stock-truth' ),
			'any'               => __( 'Any', 'stock-truth' ),
			/* translators: 1: rows shown, 2: rows in all. */
			'shownOf'        => __( '%1$s of %2$s shown', 'stock-truth' ),
			'rulesSame'      => __( 'The browser and the server run the same rules.', 'stock-truth' ),
			'rulesDifferent' => __( 'The browser and the server run different rules. A cache serves an old file: empty the caches and reload the page.', 'stock-truth' ),
			'rulesUnknown'   => __( 'The server cannot run the rules, so the versions cannot be compared. Site Health shows the reason.', 'stock-truth' ),
			/* translators: 1: first digits of a checksum. */
			'rulesHere' => __( 'browser %1$s', 'stock-truth' ),
			/* translators: 1: first digits of a checksum. */
			'rulesServer' => __( 'server %1$s', 'stock-truth' ),
			'ageNow'      => __( 'just now', 'stock-truth' ),
			/* translators: 1: minutes. */
			'ageMinutes' => __( '%1$s min', 'stock-truth' ),
			/* translators: 1: hours. */
			'ageHours' => __( '%1$s h', 'stock-truth' ),
			/* translators: 1: days. */
			'ageDays' => __( '%1$s d', 'stock-truth' ),
		);
	}

	/**
	 * Words of the table.
	 *
	 * @return array<string, string>
	 */
	private static function table(): array {
		return array(
			'tableLabel' => __( 'Mismatches', 'stock-truth' ),
			'sortBy'     => __( 'Sort by', 'stock-truth' ),
			'pager'      => __( 'Pages of mismatches', 'stock-truth' ),
			'previous'   => __( 'Previous', 'stock-truth' ),
			'next'       => __( 'Next', 'stock-truth' ),
			/* translators: 1: page, 2: pages in all. */
			'pageOf' => __( 'Page %1$s of %2$s', 'stock-truth' ),
			/* translators: 1: product. */
			'explain'         => __( 'Explain %1$s', 'stock-truth' ),
			'sku'             => __( 'SKU', 'stock-truth' ),
			'noSku'           => __( 'no SKU', 'stock-truth' ),
			'column.product'  => __( 'Product', 'stock-truth' ),
			'column.erp'      => __( 'ERP', 'stock-truth' ),
			'column.expected' => __( 'Expected', 'stock-truth' ),
			'column.shop'     => __( 'Shop', 'stock-truth' ),
			'column.drift'    => __( 'Drift', 'stock-truth' ),
			'column.cause'    => __( 'Cause', 'stock-truth' ),
			'column.owner'    => __( 'Owner', 'stock-truth' ),
			'column.severity' => __( 'Severity', 'stock-truth' ),
			'column.oversell' => __( 'Oversell risk', 'stock-truth' ),
			'column.lost'     => __( 'Lost sales', 'stock-truth' ),
			'column.age'      => __( 'Age of figure', 'stock-truth' ),
			'column.money'    => __( 'Money at risk', 'stock-truth' ),
			'hint.product'    => __( 'Sort by product', 'stock-truth' ),
			'hint.erp'        => __( 'Stock figure of the ERP; click to sort', 'stock-truth' ),
			'hint.expected'   => __( 'Figure that the shop should show; click to sort', 'stock-truth' ),
			'hint.shop'       => __( 'Figure that the shop shows now; click to sort', 'stock-truth' ),
			'hint.drift'      => __( 'Shop figure minus expected figure; click to sort', 'stock-truth' ),
			'hint.cause'      => __( 'Sort by cause', 'stock-truth' ),
			'hint.owner'      => __( 'Team that can solve the mismatch; click to sort', 'stock-truth' ),
			'hint.severity'   => __( 'Sort by severity', 'stock-truth' ),
			'hint.oversell'   => __( 'Units that can be bought without stock, at the shop’s price; click to sort', 'stock-truth' ),
			'hint.lost'       => __( 'Units in stock that cannot be bought, at the shop’s price; click to sort', 'stock-truth' ),
			'hint.age'        => __( 'Age of the ERP’s figure; click to sort', 'stock-truth' ),
		);
	}

	/**
	 * Words of an explanation.
	 *
	 * @return array<string, string>
	 */
	private static function terms(): array {
		return array(
			'sumCaption'              => __( 'Calculation of the expected figure', 'stock-truth' ),
			'term.figure'             => __( 'ERP figure', 'stock-truth' ),
			'term.inFlight'           => __( 'Orders not yet in the ERP', 'stock-truth' ),
			'term.safetyStock'        => __( 'Safety stock', 'stock-truth' ),
			'term.backorderAllowance' => __( 'Confirmed supply that may be sold', 'stock-truth' ),
			'term.heldElsewhere'      => __( 'Held units that WooCommerce does not subtract', 'stock-truth' ),
			'term.blocked'            => __( 'Blocked in the ERP', 'stock-truth' ),
			'term.rounding'           => __( 'Rounding down to the sale step', 'stock-truth' ),
			'term.clamp'              => __( 'Correction to 0: a shop shows no negative stock', 'stock-truth' ),
			'term.pendingReduction'   => __( 'Sold units that WooCommerce has not subtracted yet', 'stock-truth' ),
			'term.expected'           => __( 'Expected figure in the shop', 'stock-truth' ),
			'term.shop'               => __( 'Figure in the shop', 'stock-truth' ),
			'term.drift'              => __( 'Drift', 'stock-truth' ),
			'noTerms'                 => __( 'Stock Truth cannot calculate an expected figure for this listing.', 'stock-truth' ),
			/* translators: 1: age such as "5 min" or "just now", 2: date and time, 3: date and time. */
			'provenance' => __( 'The ERP’s figure is from %2$s and arrived on %3$s. Last confirmed: %1$s.', 'stock-truth' ),
			'neverHeard' => __( 'The ERP has never reported this item.', 'stock-truth' ),
			/* translators: 1: quantity, 2: stock status. */
			'stored'          => __( 'Stored in WooCommerce: %1$s, %2$s.', 'stock-truth' ),
			'withoutCounting' => __( 'stock not managed', 'stock-truth' ),
			'inStock'         => __( 'in stock', 'stock-truth' ),
			'outOfStock'      => __( 'out of stock', 'stock-truth' ),
		);
	}

	/**
	 * Names of causes.
	 *
	 * @return array<string, string>
	 */
	private static function causes(): array {
		return array(
			'cause.clockFault'             => __( 'Wrong server clock', 'stock-truth' ),
			'cause.acknowledgementOverdue' => __( 'Order not in the ERP', 'stock-truth' ),
			'cause.returnAwaiting'         => __( 'Return not booked in the ERP', 'stock-truth' ),
			'cause.messageConflict'        => __( 'ERP messages conflict', 'stock-truth' ),
			'cause.manualEdit'             => __( 'Manual edit in the shop', 'stock-truth' ),
			'cause.foreignWrite'           => __( 'Another plugin wrote the stock', 'stock-truth' ),
			'cause.countedTwice'           => __( 'Variation and parent product both manage stock', 'stock-truth' ),
			'cause.componentFault'         => __( 'Fault in the kit’s components', 'stock-truth' ),
			'cause.missingFromSnapshot'    => __( 'Item missing in the ERP’s stock list', 'stock-truth' ),
			'cause.blockedInErp'           => __( 'Blocked in the ERP', 'stock-truth' ),
			'cause.overPromised'           => __( 'More sold than stock and supply', 'stock-truth' ),
			'cause.staleFeed'              => __( 'ERP figure too old', 'stock-truth' ),
			'cause.duplicateSku'           => __( 'Duplicate SKU', 'stock-truth' ),
			'cause.unitMismatch'           => __( 'Unknown unit in the ERP', 'stock-truth' ),
			'cause.recordsDisagree'        => __( 'Quantity and stock status disagree', 'stock-truth' ),
			'cause.stockManagementOff'     => __( 'Stock management is off', 'stock-truth' ),
			'cause.backordersAllowed'      => __( 'Backorders are allowed', 'stock-truth' ),
			'cause.notInShop'              => __( 'Not in the shop', 'stock-truth' ),
			'cause.noSku'                  => __( 'No SKU', 'stock-truth' ),
			'cause.notInErp'               => __( 'Not in the ERP', 'stock-truth' ),
			'cause.figureUnknown'          => __( 'No figure in the ERP', 'stock-truth' ),
			'cause.negativeInErp'          => __( 'Negative figure in the ERP', 'stock-truth' ),
			'cause.unexplained'            => __( 'Unexplained', 'stock-truth' ),
		);
	}

	/**
	 * What to do first about each cause.
	 *
	 * @return array<string, string>
	 */
	private static function advice(): array {
		return array(
			'advice.clockFault'             => __( 'The server’s clock is behind the time at which the figure arrived. Ask your host to correct the clock.', 'stock-truth' ),
			'advice.acknowledgementOverdue' => __( 'Check whether the connector sent the order and whether the ERP rejected it.', 'stock-truth' ),
			'advice.returnAwaiting'         => __( 'Inspect the return and book it in the ERP. The shop does not add the units itself.', 'stock-truth' ),
			'advice.messageConflict'        => __( 'Fetch from the ERP again. Stock Truth uses the smaller figure until then.', 'stock-truth' ),
			'advice.manualEdit'             => __( 'Book the change in the ERP if it is correct. If it is not, correct the shop; this needs the mode “Enforce”.', 'stock-truth' ),
			'advice.foreignWrite'           => __( 'Turn off stock updates in that plugin. Only one program may write the stock.', 'stock-truth' ),
			'advice.countedTwice'           => __( 'Manage the stock on the parent product or on its variations, but not on both.', 'stock-truth' ),
			'advice.componentFault'         => __( 'Correct the components of the kit. No kit may contain itself, and kits may be nested four levels deep.', 'stock-truth' ),
			'advice.missingFromSnapshot'    => __( 'Check why the ERP does not list the item: a filter, an archived item, or a location that is switched off.', 'stock-truth' ),
			'advice.blockedInErp'           => __( 'Remove the listing from sale, or remove the block in the ERP.', 'stock-truth' ),
			'advice.overPromised'           => __( 'Ask purchasing for a new delivery date and inform the customers. Stock Truth cancels no order.', 'stock-truth' ),
			'advice.staleFeed'              => __( 'Fetch from the ERP now. If that fails, the settings page shows the reason.', 'stock-truth' ),
			'advice.duplicateSku'           => __( 'Give each product its own SKU. Until then Stock Truth cannot assign the ERP’s item to either product.', 'stock-truth' ),
			'advice.unitMismatch'           => __( 'Declare the unit in the feed’s mapping, or change the unit of the item in the ERP.', 'stock-truth' ),
			'advice.recordsDisagree'        => __( 'Another plugin or an import wrote only one of the two. “Correct the shop now” writes both.', 'stock-truth' ),
			'advice.stockManagementOff'     => __( 'The shop sells this product without a limit. Switch on “Track stock quantity for this product” in the product’s inventory settings.', 'stock-truth' ),
			'advice.backordersAllowed'      => __( 'The shop sells this product without stock. Set backorders to “Do not allow” in the product’s inventory settings.', 'stock-truth' ),
			'advice.notInShop'              => __( 'Publish a product with this SKU. Nothing to do if the item is not for sale in the shop.', 'stock-truth' ),
			'advice.noSku'                  => __( 'Enter the ERP’s item number as the SKU of the product.', 'stock-truth' ),
			'advice.notInErp'               => __( 'Correct the SKU in the shop, or create the item in the ERP.', 'stock-truth' ),
			'advice.figureUnknown'          => __( 'Count the item in the ERP. A missing figure is not the same as 0, so nothing can be promised.', 'stock-truth' ),
			'advice.negativeInErp'          => __( 'The ERP has promised more than it has. Count the item and correct the figure in the ERP.', 'stock-truth' ),
			'advice.unexplained'            => __( 'Something changed the figure in the shop, for example a person, an import or a second connector. Find out what it was, and then correct the shop; this needs the mode “Enforce”.', 'stock-truth' ),
		);
	}

	/**
	 * Owners and severities.
	 *
	 * @return array<string, string>
	 */
	private static function codes(): array {
		return array(
			'owner.operations'    => __( 'Operations', 'stock-truth' ),
			'owner.merchandising' => __( 'Merchandising', 'stock-truth' ),
			'owner.warehouse'     => __( 'Warehouse', 'stock-truth' ),
			'severity.high'       => __( 'High', 'stock-truth' ),
			'severity.medium'     => __( 'Medium', 'stock-truth' ),
			'severity.low'        => __( 'Low', 'stock-truth' ),
		);
	}
}

<?php
/**
 * The words of the mismatch page.
 *
 * Decides wording only. Codes are the core's: each cause has a name and a sentence on what to do about it.
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
	 * All of them.
	 *
	 * @return array<string, string>
	 */
	public static function all(): array {
		return array_merge( self::page(), self::table(), self::terms(), self::causes(), self::advice(), self::codes() );
	}

	/**
	 * The page around the table.
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
			'summaryOversell' => __( 'could be oversold: %1$s (units: %2$s)', 'stock-truth' ),
			/* translators: 1: money, 2: units. */
			'summaryLost' => __( 'there but not for sale: %1$s (units: %2$s)', 'stock-truth' ),
			/* translators: 1: age. */
			'summaryAge' => __( 'oldest figure: %1$s', 'stock-truth' ),
			'refresh'    => __( 'Check again', 'stock-truth' ),
			'pull'       => __( 'Fetch from ERP now', 'stock-truth' ),
			'pulling'    => __( 'Fetching the ERP’s figures…', 'stock-truth' ),
			'project'    => __( 'Correct the shop now', 'stock-truth' ),
			'projecting' => __( 'Correcting the shop’s figures…', 'stock-truth' ),
			/* translators: 1: products done, 2: products in all. */
			'projected'        => __( '%1$s of %2$s products corrected…', 'stock-truth' ),
			'retry'            => __( 'Try again', 'stock-truth' ),
			'failed'           => __( 'The list could not be made.', 'stock-truth' ),
			'engineFailed'     => __( 'The rules could not be loaded.', 'stock-truth' ),
			'engineFailedText' => __( 'Your browser or your host blocked the file stock_truth_bg.wasm. Reload the page; if that does not help, ask your host to let “.wasm” files through, and check that a security plugin allows WebAssembly (“wasm-unsafe-eval”). The shop itself is not affected.', 'stock-truth' ),
			'serverFailed'     => __( 'The shop did not answer.', 'stock-truth' ),
			'serverFailedText' => __( 'Try again in a moment. If it stays so, WooCommerce → Status → Logs says more, under “stock-truth”.', 'stock-truth' ),
			'loggedOut'        => __( 'You have been logged out, or may not manage this shop. Reload the page and log in again.', 'stock-truth' ),
			/* translators: 1: listings, 2: SKU of the first, 3: field, 4: error code. */
			'unreadable'  => __( 'Listings that could not be checked: %1$s. The first is “%2$s”: its field %3$s was refused (%4$s).', 'stock-truth' ),
			'agreesTitle' => __( 'Everything agrees', 'stock-truth' ),
			/* translators: 1: listings checked. */
			'agreesText'        => __( 'Listings checked: %1$s. Each shows what the ERP lets it sell.', 'stock-truth' ),
			'noFeedTitle'       => __( 'No feed yet', 'stock-truth' ),
			'noFeedText'        => __( 'Stock Truth has nothing to hold your shop against until it knows where your ERP’s figures are.', 'stock-truth' ),
			'noFeedLink'        => __( 'Connect your ERP', 'stock-truth' ),
			'noMatch'           => __( 'No mismatch fits these filters.', 'stock-truth' ),
			'filters'           => __( 'Filter mismatches', 'stock-truth' ),
			'filterCause'       => __( 'Cause', 'stock-truth' ),
			'filterOwner'       => __( 'Owner', 'stock-truth' ),
			'filterSearch'      => __( 'Search', 'stock-truth' ),
			'searchPlaceholder' => __( 'SKU or name', 'stock-truth' ),
			'any'               => __( 'Any', 'stock-truth' ),
			/* translators: 1: rows shown, 2: rows in all. */
			'shownOf'        => __( '%1$s of %2$s shown', 'stock-truth' ),
			'rulesSame'      => __( 'Your browser and the server run the same rules.', 'stock-truth' ),
			'rulesDifferent' => __( 'Your browser runs other rules than the server: a cache serves an old file. Empty the caches and reload.', 'stock-truth' ),
			'rulesUnknown'   => __( 'The server cannot run the rules, so there is nothing to compare with. Site Health says why.', 'stock-truth' ),
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
	 * The table.
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
			'column.expected' => __( 'Should show', 'stock-truth' ),
			'column.shop'     => __( 'Shop shows', 'stock-truth' ),
			'column.drift'    => __( 'Off by', 'stock-truth' ),
			'column.cause'    => __( 'Cause', 'stock-truth' ),
			'column.owner'    => __( 'Owner', 'stock-truth' ),
			'column.severity' => __( 'Urgency', 'stock-truth' ),
			'column.oversell' => __( 'Oversell risk', 'stock-truth' ),
			'column.lost'     => __( 'Lost sales', 'stock-truth' ),
			'column.age'      => __( 'Figure’s age', 'stock-truth' ),
			'column.money'    => __( 'Money at risk', 'stock-truth' ),
			'hint.product'    => __( 'Sort by product', 'stock-truth' ),
			'hint.erp'        => __( 'What the ERP says. Sort by it', 'stock-truth' ),
			'hint.expected'   => __( 'The ERP’s figure less what it does not know of yet. Sort by it', 'stock-truth' ),
			'hint.shop'       => __( 'What shoppers can buy now. Sort by it', 'stock-truth' ),
			'hint.drift'      => __( 'What nothing explains. Sort by it', 'stock-truth' ),
			'hint.cause'      => __( 'Sort by cause', 'stock-truth' ),
			'hint.owner'      => __( 'Who can put it right. Sort by it', 'stock-truth' ),
			'hint.severity'   => __( 'Sort by urgency', 'stock-truth' ),
			'hint.oversell'   => __( 'What could be sold and is not there, at the shop’s price. Sort by it', 'stock-truth' ),
			'hint.lost'       => __( 'What is there and cannot be bought, at the shop’s price. Sort by it', 'stock-truth' ),
			'hint.age'        => __( 'How old the ERP’s figure is. Sort by it', 'stock-truth' ),
		);
	}

	/**
	 * The steps of an explanation.
	 */
	private static function terms(): array {
		return array(
			'sumCaption'              => __( 'How the figure comes about', 'stock-truth' ),
			'term.figure'             => __( 'ERP says', 'stock-truth' ),
			'term.inFlight'           => __( 'Sold here, not yet in the ERP’s figure', 'stock-truth' ),
			'term.safetyStock'        => __( 'Safety stock', 'stock-truth' ),
			'term.backorderAllowance' => __( 'May be sold on supply that is due', 'stock-truth' ),
			'term.heldElsewhere'      => __( 'Held through other listings', 'stock-truth' ),
			'term.blocked'            => __( 'Blocked in the ERP', 'stock-truth' ),
			'term.rounding'           => __( 'Rounded down to what can be sold', 'stock-truth' ),
			'term.clamp'              => __( 'Less than nothing is shown as nothing', 'stock-truth' ),
			'term.pendingReduction'   => __( 'Sold, and still to be taken off by WooCommerce', 'stock-truth' ),
			'term.expected'           => __( 'Shop should show', 'stock-truth' ),
			'term.shop'               => __( 'Shop shows', 'stock-truth' ),
			'term.drift'              => __( 'Off by', 'stock-truth' ),
			'noTerms'                 => __( 'Nothing can be expected of this listing, so there is nothing to add up.', 'stock-truth' ),
			/* translators: 1: age such as "5 min" or "just now", 2: date and time, 3: date and time. */
			'provenance' => __( 'The ERP’s figure is from %2$s and reached the shop on %3$s. Last confirmed: %1$s.', 'stock-truth' ),
			'neverHeard' => __( 'The ERP has never said anything about this item.', 'stock-truth' ),
			/* translators: 1: quantity, 2: stock status. */
			'stored'          => __( 'WooCommerce has stored: %1$s, %2$s.', 'stock-truth' ),
			'withoutCounting' => __( 'not counted', 'stock-truth' ),
			'inStock'         => __( 'in stock', 'stock-truth' ),
			'outOfStock'      => __( 'out of stock', 'stock-truth' ),
		);
	}

	/**
	 * Names of causes.
	 */
	private static function causes(): array {
		return array(
			'cause.clockFault'             => __( 'Server clock is wrong', 'stock-truth' ),
			'cause.acknowledgementOverdue' => __( 'ERP does not show an order', 'stock-truth' ),
			'cause.returnAwaiting'         => __( 'A return is not in the ERP yet', 'stock-truth' ),
			'cause.messageConflict'        => __( 'ERP messages contradict each other', 'stock-truth' ),
			'cause.manualEdit'             => __( 'Stock was edited by hand', 'stock-truth' ),
			'cause.foreignWrite'           => __( 'Another plugin wrote the stock', 'stock-truth' ),
			'cause.countedTwice'           => __( 'Variation and parent both count', 'stock-truth' ),
			'cause.componentFault'         => __( 'The kit’s recipe is wrong', 'stock-truth' ),
			'cause.missingFromSnapshot'    => __( 'ERP has left the item out', 'stock-truth' ),
			'cause.blockedInErp'           => __( 'Blocked in the ERP', 'stock-truth' ),
			'cause.overPromised'           => __( 'More was sold than there is and comes', 'stock-truth' ),
			'cause.staleFeed'              => __( 'ERP figure is too old', 'stock-truth' ),
			'cause.duplicateSku'           => __( 'Two products share one SKU', 'stock-truth' ),
			'cause.unitMismatch'           => __( 'ERP counts in an unknown unit', 'stock-truth' ),
			'cause.recordsDisagree'        => __( 'Quantity and stock status contradict each other', 'stock-truth' ),
			'cause.stockManagementOff'     => __( 'Stock is not tracked in the shop', 'stock-truth' ),
			'cause.backordersAllowed'      => __( 'Backorders are allowed', 'stock-truth' ),
			'cause.notInShop'              => __( 'ERP has it, the shop does not', 'stock-truth' ),
			'cause.notInErp'               => __( 'ERP does not know this SKU', 'stock-truth' ),
			'cause.figureUnknown'          => __( 'ERP states no figure', 'stock-truth' ),
			'cause.negativeInErp'          => __( 'ERP figure is below zero', 'stock-truth' ),
			'cause.unexplained'            => __( 'Shop shows another figure', 'stock-truth' ),
		);
	}

	/**
	 * What to do about causes.
	 */
	private static function advice(): array {
		return array(
			'advice.clockFault'             => __( 'The server’s clock stands before the moment this figure arrived. Ask your host to correct it.', 'stock-truth' ),
			'advice.acknowledgementOverdue' => __( 'See whether the connector handed the order over, and whether the ERP refused it.', 'stock-truth' ),
			'advice.returnAwaiting'         => __( 'Have the return inspected and booked in the ERP; the shop does not add it by itself.', 'stock-truth' ),
			'advice.messageConflict'        => __( 'Fetch from the ERP again; until then the smaller figure is used.', 'stock-truth' ),
			'advice.manualEdit'             => __( 'Book the change in the ERP if it is true. While Stock Truth enforces, correcting the shop puts it right.', 'stock-truth' ),
			'advice.foreignWrite'           => __( 'Switch off stock in that plugin: one figure cannot have two writers.', 'stock-truth' ),
			'advice.countedTwice'           => __( 'Let either the parent or its variations track stock, not both.', 'stock-truth' ),
			'advice.componentFault'         => __( 'Correct the kit’s components: it must not contain itself, and kits may be nested four deep.', 'stock-truth' ),
			'advice.missingFromSnapshot'    => __( 'See why the ERP no longer lists it: a filter, an archived item, a location that is switched off.', 'stock-truth' ),
			'advice.blockedInErp'           => __( 'Take the listing off sale, or have the block lifted in the ERP.', 'stock-truth' ),
			'advice.overPromised'           => __( 'Ask purchasing for a new date and tell the customers. Nothing is cancelled by itself.', 'stock-truth' ),
			'advice.staleFeed'              => __( 'Fetch from the ERP now. If that fails, the settings say why the feed has stopped.', 'stock-truth' ),
			'advice.duplicateSku'           => __( 'Give each product its own SKU; until then neither can be bound to the ERP’s item.', 'stock-truth' ),
			'advice.unitMismatch'           => __( 'Tell Stock Truth the unit in its settings, or change the item’s unit in the ERP.', 'stock-truth' ),
			'advice.recordsDisagree'        => __( 'Another plugin or an import has written one of the two. Correcting the shop sets both.', 'stock-truth' ),
			'advice.stockManagementOff'     => __( 'The shop sells this without limit. Switch on “Track stock quantity” in the product’s inventory.', 'stock-truth' ),
			'advice.backordersAllowed'      => __( 'The shop sells this beyond what is there. Set backorders to “Do not allow” in the product’s inventory.', 'stock-truth' ),
			'advice.notInShop'              => __( 'List the item in the shop, or leave it out of the feed if it is not for sale here.', 'stock-truth' ),
			'advice.notInErp'               => __( 'Correct the SKU in the shop, or create the item in the ERP.', 'stock-truth' ),
			'advice.figureUnknown'          => __( 'Have the item counted: “no figure” is not zero, so nothing can be promised.', 'stock-truth' ),
			'advice.negativeInErp'          => __( 'More has been promised than there is. Count the item and correct it in the ERP.', 'stock-truth' ),
			'advice.unexplained'            => __( 'Somebody or something has changed the figure in the shop. While Stock Truth enforces, correcting the shop puts it right; look for a second connector that writes stock.', 'stock-truth' ),
		);
	}

	/**
	 * Owners and urgency.
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

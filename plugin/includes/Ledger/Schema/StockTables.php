<?php
/**
 * The tables of stock: claims, supply, pools, and the listings that draw on them.
 *
 * Quantities are ten-thousandths of the base unit, instants UTC milliseconds, spans milliseconds, money cents.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Columns as they are in version 1.
 */
final class StockTables {

	const COLUMNS = array(
		// What a feed said last of an item in a location. Its age is not here: it is read from feed_coverage.
		// `stopped_…`: where the position stands still, and the place of the row that stopped it. `waiting_…`: a
		// row that waits for a read of the orders.
		'claim'       => 'location_id int unsigned NOT NULL,
item varbinary(400) NOT NULL,
feed_id int unsigned NOT NULL,
pool_id bigint unsigned NOT NULL,
figure bigint NULL,
status varchar(16) NOT NULL,
as_of bigint NULL,
received_at bigint NULL,
sequence bigint NULL,
epoch int unsigned NOT NULL,
rose_at bigint NULL,
unit_known tinyint NOT NULL,
missing_since bigint NULL,
stopped_through bigint NULL,
stopped_as_of bigint NULL,
stopped_sequence bigint NULL,
waiting_figure bigint NULL,
waiting_status varchar(16) NULL,
waiting_as_of bigint NULL,
waiting_received_at bigint NULL,
waiting_sequence bigint NULL,
PRIMARY KEY (location_id,item),
KEY pool (pool_id,feed_id),
KEY missing (missing_since),
KEY waiting (feed_id,waiting_as_of)',
		// What is confirmed to come.
		'supply'      => 'pool_id bigint unsigned NOT NULL,
reference varbinary(160) NOT NULL,
due_at bigint NOT NULL,
quantity bigint NOT NULL,
confirmed tinyint NOT NULL,
read_at bigint NOT NULL,
run_id bigint unsigned NOT NULL,
PRIMARY KEY (pool_id,reference),
KEY due_at (due_at)',
		// One item in one location group: what is counted, held and promised. Its row is the ledger's lock, and its
		// revision rises with every write of a claim, demand, hold, supply or bill of materials of it. `due`: its
		// demand has to be judged anew.
		'pool'        => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
group_id int unsigned NOT NULL,
item varbinary(400) NOT NULL,
feed_id int unsigned NULL,
figure bigint NULL,
status varchar(16) NOT NULL DEFAULT \'active\',
unit_known tinyint NOT NULL DEFAULT 1,
step bigint NOT NULL DEFAULT 10000,
kit_kind varchar(20) NOT NULL DEFAULT \'stocked\',
in_flight bigint NOT NULL DEFAULT 0,
due tinyint NOT NULL DEFAULT 0,
revision bigint unsigned NOT NULL DEFAULT 1,
PRIMARY KEY (id),
UNIQUE KEY item (group_id,item),
KEY due (due,id)',
		// A product or variation that can be bought, with what was last found and written. Lists, filters, totals
		// and pages come from here. `due`: has to be projected. `twin`: a number that its translations
		// share, or 0. `bill_digest`: a digest of the stored bill of materials that component was written from. `policy_set`:
		// the layers of policy that hold for it, empty for the store's alone. `cause` is empty where shop and ledger agree, and
		// `mapping` until it was compared. MySQL keeps the word `virtual` for itself. `browse…`: what the rules answered where it
		// is shown, when its figure was projected; empty where they were not asked.
		'listing'     => 'product_id bigint unsigned NOT NULL,
parent_id bigint unsigned NOT NULL DEFAULT 0,
item varbinary(400) NOT NULL,
stock_managed tinyint NOT NULL,
is_virtual tinyint NOT NULL,
downloadable tinyint NOT NULL,
excluded tinyint NOT NULL,
price_cents bigint NULL,
sale_step bigint NOT NULL DEFAULT 10000,
twin bigint unsigned NOT NULL DEFAULT 0,
bill_digest varchar(32) NOT NULL DEFAULT \'\',
governed tinyint NOT NULL DEFAULT 1,
mapping varchar(20) NOT NULL DEFAULT \'\',
rate bigint NULL,
shown bigint NULL,
expected bigint NULL,
written bigint NULL,
fresh_for bigint NULL,
valid_until bigint NULL,
writer varchar(60) NOT NULL DEFAULT \'\',
fact_revision bigint unsigned NOT NULL DEFAULT 0,
components_revision bigint unsigned NOT NULL DEFAULT 0,
policy_revision bigint unsigned NOT NULL DEFAULT 0,
policy_set varbinary(32) NOT NULL DEFAULT \'\',
browse varchar(12) NOT NULL DEFAULT \'\',
browse_shop_decides tinyint NOT NULL DEFAULT 0,
browse_expected_at bigint NULL,
browse_from bigint NULL,
browse_until bigint NULL,
browse_rests_on varbinary(32) NOT NULL DEFAULT \'\',
due tinyint NOT NULL DEFAULT 1,
drift bigint NULL,
cause varchar(40) NOT NULL DEFAULT \'\',
severity tinyint NOT NULL DEFAULT 0,
oversell_cents bigint NOT NULL DEFAULT 0,
lost_cents bigint NOT NULL DEFAULT 0,
differs_since bigint NULL,
confirmations int unsigned NOT NULL DEFAULT 0,
looked_at bigint NULL,
revision bigint unsigned NOT NULL DEFAULT 1,
PRIMARY KEY (product_id),
KEY parent_id (parent_id),
KEY item (item),
KEY policy_set (policy_set,product_id),
KEY due (due,product_id),
KEY valid_until (valid_until),
KEY looked_at (looked_at),
KEY drift (drift,product_id),
KEY cause (cause,severity,product_id),
KEY severity (severity,product_id),
KEY writer (writer),
KEY oversell (oversell_cents,product_id),
KEY lost (lost_cents,product_id)',
		// What one unit of a listing, or of a pool that is a kit, takes from a pool.
		'component'   => 'owner varchar(8) NOT NULL,
owner_id bigint unsigned NOT NULL,
pool_id bigint unsigned NOT NULL,
quantity_per bigint NOT NULL,
PRIMARY KEY (owner,owner_id,pool_id),
KEY pool (pool_id)',
		// Every pool that a listing may draw on, nested kits followed to their ends; written by Bills only.
		'draws_on'    => 'product_id bigint unsigned NOT NULL,
pool_id bigint unsigned NOT NULL,
PRIMARY KEY (product_id,pool_id),
KEY pool (pool_id,product_id)',
		// Keys that a listing had before, so that late orders and rows still find it.
		'alias'       => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
product_id bigint unsigned NOT NULL,
item varbinary(400) NOT NULL,
from_at bigint NOT NULL,
to_at bigint NULL,
PRIMARY KEY (id),
KEY item (item),
KEY product (product_id,from_at),
KEY to_at (to_at)',
		// How long a listing was in which state, a row a day, for the baseline.
		'listing_day' => 'day int unsigned NOT NULL,
product_id bigint unsigned NOT NULL,
known_ms int unsigned NOT NULL DEFAULT 0,
stale_ms int unsigned NOT NULL DEFAULT 0,
unknown_ms int unsigned NOT NULL DEFAULT 0,
agreeing_ms int unsigned NOT NULL DEFAULT 0,
over_ms int unsigned NOT NULL DEFAULT 0,
under_ms int unsigned NOT NULL DEFAULT 0,
PRIMARY KEY (day,product_id),
KEY product (product_id,day)',
	);
}

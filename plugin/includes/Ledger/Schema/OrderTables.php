<?php
/**
 * The tables of demand: order lines, their revisions, what ERPs show of them, and holds. No customer stands here.
 *
 * Quantities are ten-thousandths of the base unit, instants UTC milliseconds.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Columns as they are in version 1.
 */
final class OrderTables {

	const COLUMNS = array(
		// One order line, in units of its listing. `item`: the item that the listing itself names, such as the kit's own;
		// `components`: its bill of materials. Both as they were when it was ordered.
		// `largest_sent`: the largest net quantity that the ERP was ever sent, for a source that is restored.
		'order_line'    => 'item_id bigint unsigned NOT NULL,
order_id bigint unsigned NOT NULL,
product_id bigint unsigned NOT NULL,
item varbinary(400) NOT NULL DEFAULT \'\',
order_status varchar(40) NOT NULL,
net bigint NOT NULL,
largest_sent bigint NOT NULL DEFAULT 0,
components longtext NOT NULL,
revised_at bigint NOT NULL,
sent_at bigint NULL,
reducing_until bigint NOT NULL DEFAULT 0,
settled tinyint NOT NULL DEFAULT 0,
unjudged tinyint NOT NULL DEFAULT 0,
uncovered tinyint NOT NULL DEFAULT 0,
overdue tinyint NOT NULL DEFAULT 0,
revision bigint unsigned NOT NULL DEFAULT 1,
PRIMARY KEY (item_id),
KEY order_id (order_id),
KEY product (product_id,order_status),
KEY unjudged (unjudged,order_id),
KEY settled (settled,revised_at)',
		// What a line asks of one pool, and what of it the pool's figure reflects. `waits_for`: the position that the
		// pool has to pass before the line is judged anew; absent where only a new fact changes it.
		'line_demand'   => 'item_id bigint unsigned NOT NULL,
pool_id bigint unsigned NOT NULL,
per_unit bigint NOT NULL,
net bigint NOT NULL,
reflected bigint NOT NULL DEFAULT 0,
reflected_epoch int unsigned NOT NULL DEFAULT 0,
lowest bigint NOT NULL DEFAULT 0,
in_flight bigint NOT NULL DEFAULT 0,
already_counted bigint NOT NULL DEFAULT 0,
settled tinyint NOT NULL DEFAULT 0,
waits_for bigint NULL,
PRIMARY KEY (item_id,pool_id),
KEY pool (pool_id,settled),
KEY waiting (settled,waits_for)',
		// What a line asked for, change by change, in units of its listing.
		'line_revision' => 'item_id bigint unsigned NOT NULL,
n int unsigned NOT NULL,
net bigint NOT NULL,
made_at bigint NOT NULL,
sent varchar(8) NOT NULL,
exported_at bigint NULL,
answered_at bigint NULL,
PRIMARY KEY (item_id,n)',
		// What an ERP showed of a line on one pool, read by read.
		'order_read'    => 'item_id bigint unsigned NOT NULL,
pool_id bigint unsigned NOT NULL,
n int unsigned NOT NULL,
feed_id int unsigned NOT NULL,
epoch int unsigned NOT NULL,
read_at bigint NOT NULL,
begun_at bigint NOT NULL,
entered bigint NOT NULL,
confirmed bigint NOT NULL,
reserved bigint NOT NULL,
picked bigint NOT NULL,
shipped bigint NOT NULL,
PRIMARY KEY (item_id,pool_id,n)',
		// Units kept for one line of a cart or an order, until an instant, and how many units of its listing it was promised on fresh figures.
		'hold'          => 'line varbinary(120) NOT NULL,
pool_id bigint unsigned NOT NULL,
owner varbinary(64) NOT NULL,
product_id bigint unsigned NOT NULL,
order_id bigint unsigned NOT NULL DEFAULT 0,
quantity bigint NOT NULL,
until_at bigint NOT NULL,
fresh_at bigint NULL,
promised bigint NOT NULL DEFAULT 0,
PRIMARY KEY (line,pool_id),
KEY pool (pool_id,until_at),
KEY owner (owner),
KEY order_id (order_id),
KEY until_at (until_at)',
	);
}

<?php
/**
 * The tables of what ERPs said: feeds, their runs, and what each covers.
 *
 * Quantities are ten-thousandths of the base unit, instants UTC milliseconds, spans milliseconds. Keys of the
 * ERP are bytes (VARBINARY): the collation utf8mb4_bin would ignore spaces at the end.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Columns as they are in version 1.
 */
final class FeedTables {

	const COLUMNS = array(
		// One configured source of the ERP, with its contract: empty words and a lag of NULL are not declared yet.
		// `ranking`: of two feeds that report a pool the lower one is to own it. `state`: whether it is read.
		// `source_epoch`: what the source calls its epoch, where it says that; `voided_epoch`: the epoch for which what older ones
		// acknowledged is void on every line. `unsellable` pools were made so since `unsellable_since`, for the mass guard's window.
		// `hinted_at`: when a message that proves nothing last had the feed read; FeedTable::hint() alone writes it.
		'feed'          => 'id int unsigned NOT NULL AUTO_INCREMENT,
name varbinary(60) NOT NULL,
state varchar(16) NOT NULL DEFAULT \'active\',
transport varchar(16) NOT NULL,
contract varchar(16) NOT NULL,
basis varchar(16) NOT NULL,
reflects_orders_from varchar(16) NOT NULL,
gapless tinyint NOT NULL DEFAULT 0,
mapping varchar(60) NOT NULL,
credential_ref varchar(60) NOT NULL,
options longtext NOT NULL,
ranking int NOT NULL DEFAULT 0,
lag_ms bigint NULL,
epoch int unsigned NOT NULL DEFAULT 0,
epoch_since bigint NULL,
source_epoch varbinary(100) NOT NULL DEFAULT \'\',
voided_epoch int unsigned NOT NULL DEFAULT 0,
heard_since bigint NULL,
orders_read_at bigint NULL,
attempted_at bigint NULL,
succeeded_at bigint NULL,
failures int unsigned NOT NULL DEFAULT 0,
retry_at bigint NULL,
error_code varchar(60) NOT NULL DEFAULT \'\',
error_message text NULL,
error_at bigint NULL,
unsellable_since bigint NULL,
unsellable int unsigned NOT NULL DEFAULT 0,
hinted_at bigint NULL,
revision bigint unsigned NOT NULL DEFAULT 1,
PRIMARY KEY (id),
UNIQUE KEY name (name)',
		// One reading of a feed. A run that must be alone has a `lane` while it is open, and no other of the feed has
		// it. `as_of`, `received_at` and `sequence` are the place that a complete snapshot includes.
		'feed_run'      => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
feed_id int unsigned NOT NULL,
kind varchar(16) NOT NULL,
lane varchar(16) NULL,
state varchar(16) NOT NULL,
epoch int unsigned NOT NULL DEFAULT 0,
gapless tinyint NOT NULL DEFAULT 0,
cursor_from varbinary(2000) NOT NULL DEFAULT \'\',
cursor_to varbinary(2000) NOT NULL DEFAULT \'\',
since_at bigint NULL,
sent_at bigint NOT NULL,
stated_at bigint NULL,
as_of bigint NULL,
received_at bigint NULL,
sequence bigint NULL,
first_sequence bigint NULL,
last_sequence bigint NULL,
page int unsigned NOT NULL DEFAULT 0,
staged_to int unsigned NOT NULL DEFAULT 0,
applied_to int unsigned NOT NULL DEFAULT 0,
applied_item varbinary(420) NOT NULL DEFAULT \'\',
counts longtext NOT NULL,
begun_at bigint NOT NULL,
ended_at bigint NULL,
lock_token varbinary(32) NOT NULL DEFAULT \'\',
lock_until bigint NOT NULL DEFAULT 0,
revision bigint unsigned NOT NULL DEFAULT 1,
PRIMARY KEY (id),
UNIQUE KEY lane (feed_id,lane),
KEY feed_state (feed_id,state),
KEY ended_at (ended_at)',
		// Rows of a run in the order in which they came. Those of a complete snapshot stay until the next one of their
		// locations: where one says what its claim says, its place is the claim's. A page that is read again after a
		// crash writes the same places.
		'staged'        => 'run_id bigint unsigned NOT NULL,
place int unsigned NOT NULL,
location_id int unsigned NOT NULL,
item varbinary(400) NOT NULL,
figure bigint NULL,
status varchar(16) NOT NULL,
readable tinyint NOT NULL,
unit_known tinyint NOT NULL,
as_of bigint NOT NULL,
received_at bigint NOT NULL,
sequence bigint NULL,
PRIMARY KEY (run_id,place),
KEY item (run_id,item,location_id)',
		// What an ERP showed of orders on the pages of a read that is not whole yet, in the order in which it came.
		'staged_order'  => 'run_id bigint unsigned NOT NULL,
place int unsigned NOT NULL,
reference varbinary(100) NOT NULL,
item varbinary(400) NOT NULL,
entered bigint NOT NULL,
confirmed bigint NOT NULL,
reserved bigint NOT NULL,
picked bigint NOT NULL,
shipped bigint NOT NULL,
PRIMARY KEY (run_id,place),
KEY reference (run_id,reference)',
		// Rows that could not be read, the first ones of each run.
		'feed_refusal'  => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
run_id bigint unsigned NOT NULL,
line int unsigned NOT NULL,
code varchar(60) NOT NULL,
path varbinary(190) NOT NULL,
excerpt varbinary(200) NOT NULL,
PRIMARY KEY (id),
KEY run (run_id,id)',
		// Signed messages, known by the id that their sender gave them. `body` is base64, and NULL once nobody needs it.
		'feed_message'  => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
feed_id int unsigned NOT NULL,
message_id varbinary(128) NOT NULL,
state varchar(16) NOT NULL,
received_at bigint NOT NULL,
bytes int unsigned NOT NULL,
body mediumtext NULL,
attempts int unsigned NOT NULL DEFAULT 0,
looked_at tinyint NOT NULL DEFAULT 0,
code varchar(60) NOT NULL DEFAULT \'\',
run_id bigint unsigned NULL,
PRIMARY KEY (id),
UNIQUE KEY message (feed_id,message_id),
KEY feed_state (feed_id,state,id),
KEY received_at (received_at)',
		// What a feed has told of a location, once for all claims of one epoch. `snapshot_…` is the place of the
		// last complete snapshot; `pending_…` of the one that is being taken in.
		'feed_coverage' => 'location_id int unsigned NOT NULL,
epoch int unsigned NOT NULL,
feed_id int unsigned NOT NULL,
confirmed_through bigint NULL,
sequence bigint NULL,
gap_to bigint NULL,
seen_to bigint NULL,
stopped tinyint NOT NULL DEFAULT 0,
snapshot_run bigint unsigned NULL,
snapshot_as_of bigint NULL,
snapshot_received_at bigint NULL,
snapshot_sequence bigint NULL,
pending_run bigint unsigned NULL,
pending_as_of bigint NULL,
pending_received_at bigint NULL,
pending_sequence bigint NULL,
revision bigint unsigned NOT NULL DEFAULT 1,
PRIMARY KEY (location_id,epoch),
KEY feed (feed_id,epoch)',
		'location'      => 'id int unsigned NOT NULL AUTO_INCREMENT,
feed_id int unsigned NOT NULL,
code varbinary(160) NOT NULL,
group_id int unsigned NOT NULL,
PRIMARY KEY (id),
UNIQUE KEY code (feed_id,code)',
	);
}

<?php
/**
 * The tables of what is told to other systems.
 *
 * Instants are UTC milliseconds.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Columns as they are in version 1.
 */
final class OutboxTables {

	const COLUMNS = array(
		// Receivers. `ref_key` makes the names of customers that only this receiver knows; it outlives a change of the secret.
		// `failures`: in a row; `rest_until`: nothing is tried before, because the receiver could not be reached.
		'webhook'          => "id bigint unsigned NOT NULL AUTO_INCREMENT,
name varbinary(40) NOT NULL,
url varbinary(500) NOT NULL,
types varbinary(2000) NOT NULL,
personal tinyint NOT NULL DEFAULT 0,
state varchar(10) NOT NULL DEFAULT 'active',
secret varbinary(80) NOT NULL,
secret_at bigint NOT NULL,
older_secret varbinary(80) NOT NULL DEFAULT '',
older_ends_at bigint NULL,
ref_key varbinary(80) NOT NULL,
made_at bigint NOT NULL,
failures int unsigned NOT NULL DEFAULT 0,
rest_until bigint NULL,
succeeded_at bigint NULL,
failed_at bigint NULL,
code varchar(40) NOT NULL DEFAULT '',
PRIMARY KEY (id),
UNIQUE KEY name (name)",
		// What happened, written in the transaction of the fact. `only_for`: the one receiver that is told; `not_for`: the one
		// whose own message brought it about.
		'outbox'           => "id bigint unsigned NOT NULL AUTO_INCREMENT,
event_id varbinary(40) NOT NULL,
type varbinary(60) NOT NULL,
subject varbinary(190) NOT NULL,
sequence bigint unsigned NOT NULL,
happened_at bigint NOT NULL,
caused_by varbinary(128) NOT NULL DEFAULT '',
only_for bigint unsigned NULL,
not_for bigint unsigned NULL,
data mediumtext NOT NULL,
PRIMARY KEY (id),
UNIQUE KEY event_id (event_id),
UNIQUE KEY subject (subject,sequence),
KEY happened_at (happened_at)",
		// The last number that each subject's events have. The row is locked until the fact is committed.
		'outbox_subject'   => 'subject varbinary(190) NOT NULL,
sequence bigint unsigned NOT NULL,
told_at bigint NOT NULL,
PRIMARY KEY (subject),
KEY told_at (told_at)',
		// One event for one receiver. While it is `waiting`, `next_at` is when it may be tried; a worker that takes it moves that
		// on, so that it is found again where the worker dies. `refused`: the receiver has answered that it does not want it.
		'webhook_delivery' => "id bigint unsigned NOT NULL AUTO_INCREMENT,
webhook_id bigint unsigned NOT NULL,
outbox_id bigint unsigned NOT NULL,
subject varbinary(190) NOT NULL,
state varchar(10) NOT NULL DEFAULT 'waiting',
attempts int unsigned NOT NULL DEFAULT 0,
next_at bigint NOT NULL,
token varbinary(32) NOT NULL DEFAULT '',
refused tinyint NOT NULL DEFAULT 0,
http smallint unsigned NOT NULL DEFAULT 0,
code varchar(40) NOT NULL DEFAULT '',
tried_at bigint NULL,
made_at bigint NOT NULL,
PRIMARY KEY (id),
UNIQUE KEY event (webhook_id,outbox_id),
KEY next_at (webhook_id,state,next_at),
KEY subject (webhook_id,subject,outbox_id),
KEY outbox_id (outbox_id),
KEY state (state,webhook_id),
KEY made_at (made_at)",
	);
}

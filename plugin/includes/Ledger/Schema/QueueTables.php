<?php
/**
 * The tables of the queue of exceptions: what disagrees, what happened to it, whose it is, and whom its delay reached.
 *
 * Instants are UTC milliseconds, money is in cents.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Columns as they are in version 1.
 */
final class QueueTables {

	const COLUMNS = array(
		// One row for each cause and subject, for ever. What the rules keep of it comes first, and as it is born nobody has
		// seen it. `left_ms`: what was left of the times to respond and to resolve when its clock was stopped.
		'exception'       => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
cause varchar(32) NOT NULL,
subject varbinary(64) NOT NULL,
state varchar(16) NOT NULL DEFAULT \'suspected\',
why varchar(16) NULL,
closure varchar(16) NULL,
opening int unsigned NOT NULL DEFAULT 0,
seen int unsigned NOT NULL DEFAULT 0,
agreed int unsigned NOT NULL DEFAULT 0,
agreed_since bigint NULL,
first_seen bigint NULL,
opened_at bigint NULL,
opened_before bigint NULL,
opened_earlier bigint NULL,
close_shop_read bigint NOT NULL DEFAULT 0,
close_erp_position bigint NOT NULL DEFAULT 0,
judged_shop_read bigint NOT NULL DEFAULT 0,
judged_erp_position bigint NOT NULL DEFAULT 0,
muted_since bigint NULL,
flapping tinyint NOT NULL DEFAULT 0,
repair varchar(16) NOT NULL DEFAULT \'none\',
ack_until bigint NULL,
snooze_until bigint NULL,
snooze_worse_by_cents bigint NULL,
severity varchar(16) NOT NULL DEFAULT \'low\',
cents bigint NOT NULL DEFAULT 0,
told_severity varchar(16) NOT NULL DEFAULT \'low\',
told_cents bigint NOT NULL DEFAULT 0,
oversell_cents bigint NOT NULL DEFAULT 0,
lost_cents bigint NOT NULL DEFAULT 0,
shown bigint NULL,
expected bigint NULL,
orders_short tinyint NOT NULL DEFAULT 0,
role varchar(16) NOT NULL DEFAULT \'\',
person bigint unsigned NOT NULL DEFAULT 0,
owner_rule bigint unsigned NOT NULL DEFAULT 0,
recipient varchar(16) NOT NULL DEFAULT \'\',
given tinyint NOT NULL DEFAULT 0,
acknowledged_by bigint unsigned NOT NULL DEFAULT 0,
respond_due bigint NULL,
resolve_due bigint NULL,
owner_again_at bigint NULL,
administrator_at bigint NULL,
calendar_revision int unsigned NOT NULL DEFAULT 0,
responded_at bigint NULL,
broken_at bigint NULL,
paused_at bigint NULL,
other_id bigint unsigned NULL,
parent_id bigint unsigned NULL,
late int unsigned NOT NULL DEFAULT 0,
news varchar(16) NOT NULL DEFAULT \'\',
news_at bigint NULL,
closed_at bigint NULL,
made_at bigint NOT NULL,
changed_at bigint NOT NULL,
revision int unsigned NOT NULL DEFAULT 1,
PRIMARY KEY (id),
UNIQUE KEY subject (subject,cause),
KEY state (state,cents,id),
KEY person (person,state),
KEY role (role,state),
KEY parent_id (parent_id),
KEY changed_at (changed_at),
KEY news_at (news_at)',
		// What happened to an exception, line by line. Only ever appended to.
		'exception_event' => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
exception_id bigint unsigned NOT NULL,
opening int unsigned NOT NULL,
happened_at bigint NOT NULL,
happening varchar(20) NOT NULL,
actor varchar(60) NOT NULL,
state_before varchar(16) NOT NULL,
state_after varchar(16) NOT NULL,
news varchar(16) NOT NULL DEFAULT \'\',
shop_read bigint NOT NULL DEFAULT 0,
erp_position bigint NOT NULL DEFAULT 0,
data longtext NULL,
note varchar(2000) NOT NULL DEFAULT \'\',
PRIMARY KEY (id),
KEY exception_id (exception_id,id),
KEY happened_at (happened_at)',
		// Whose what is: a role, and a person of it or nobody in particular. `target` names what the scope is of: a product,
		// a category, a feed, a place, a cause; empty for what no other rule is about.
		'owner_rule'      => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
scope varchar(16) NOT NULL,
target varbinary(64) NOT NULL,
role varchar(16) NOT NULL,
person bigint unsigned NOT NULL DEFAULT 0,
made_at bigint NOT NULL,
made_by varchar(60) NOT NULL,
PRIMARY KEY (id),
UNIQUE KEY target (scope,target)',
		// Who stands in for a role, and who leads it.
		'role_member'     => 'role varchar(16) NOT NULL,
person bigint unsigned NOT NULL,
leads tinyint NOT NULL DEFAULT 0,
PRIMARY KEY (role,person)',
		// What each receiver was told last: exceptions with their opening and severity then.
		'notification'    => 'receiver varchar(64) NOT NULL,
told_at bigint NOT NULL,
members longtext NOT NULL,
PRIMARY KEY (receiver)',
		// Each step of an escalation, once for an opening, with what became of it.
		'escalation_step' => 'exception_id bigint unsigned NOT NULL,
opening int unsigned NOT NULL,
step varchar(16) NOT NULL,
due_at bigint NULL,
ran_at bigint NULL,
outcome varchar(20) NOT NULL DEFAULT \'\',
person bigint unsigned NOT NULL DEFAULT 0,
PRIMARY KEY (exception_id,opening,step),
KEY due_at (ran_at,due_at)',
	);
}

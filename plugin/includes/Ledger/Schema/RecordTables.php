<?php
/**
 * The tables of what was chosen, decided and done.
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
final class RecordTables {

	const COLUMNS = array(
		// What the store, a category or a product chooses, revision by revision; the highest one holds.
		'policy'   => 'scope varchar(16) NOT NULL,
scope_id bigint unsigned NOT NULL,
revision int unsigned NOT NULL,
fields longtext NOT NULL,
actor varchar(60) NOT NULL,
made_at bigint NOT NULL,
PRIMARY KEY (scope,scope_id,revision),
KEY made_at (made_at)',
		// Layers that hold together for some listings, and what follows from them by the core. The id is a digest of the
		// layers; the one of the store alone is empty. `due`: a layer of it was changed. `told`: bits of what its listings
		// have to be told, up to the product `told_through`.
		'policy_set' => 'id varbinary(32) NOT NULL,
layers varbinary(2000) NOT NULL,
fields varbinary(1000) NOT NULL,
excluded tinyint NOT NULL DEFAULT 0,
max_age bigint NOT NULL DEFAULT 0,
due tinyint NOT NULL DEFAULT 0,
told tinyint NOT NULL DEFAULT 0,
told_through bigint unsigned NOT NULL DEFAULT 0,
revision int unsigned NOT NULL DEFAULT 1,
PRIMARY KEY (id),
KEY due (due),
KEY told (told),
KEY max_age (max_age)',
		'policy_set_layer' => 'scope varchar(16) NOT NULL,
scope_id bigint unsigned NOT NULL,
set_id varbinary(32) NOT NULL,
PRIMARY KEY (scope,scope_id,set_id),
KEY set_id (set_id)',
		// Categories whose products have to be looked at anew, because their layer came or went, or they moved in the tree.
		'policy_walk' => 'term_id bigint unsigned NOT NULL,
after_id bigint unsigned NOT NULL DEFAULT 0,
began bigint NOT NULL,
PRIMARY KEY (term_id)',
		// Questions and answers of the core that may be asked again: refusals, overrides and a sample.
		'decision' => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
made_at bigint NOT NULL,
kind varchar(16) NOT NULL,
step varchar(16) NOT NULL,
outcome varchar(16) NOT NULL,
order_id bigint unsigned NOT NULL DEFAULT 0,
products varchar(190) NOT NULL,
rules varbinary(64) NOT NULL,
policy_revision bigint unsigned NOT NULL,
question longtext NOT NULL,
answer longtext NOT NULL,
PRIMARY KEY (id),
KEY made_at (made_at),
KEY order_id (order_id,id)',
		// Who did what, what was and what became. Only ever appended to.
		'journal'  => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
happened_at bigint NOT NULL,
actor varchar(60) NOT NULL,
what varchar(40) NOT NULL,
subject varbinary(190) NOT NULL,
was longtext NULL,
became longtext NULL,
decision_id bigint unsigned NULL,
exception_id bigint unsigned NULL,
PRIMARY KEY (id),
KEY subject (subject,id),
KEY what (what,id),
KEY happened_at (happened_at)',
	);
}

<?php
/**
 * The tables of when people work, and of who is away.
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
final class HoursTables {

	const COLUMNS = array(
		// Calendars, revision by revision; the highest one holds. An older one is kept: due times were worked out by it.
		// `declared_zone` is empty where WordPress's zone counts; `zone` is the one that counted when it was written.
		'calendar' => 'name varbinary(40) NOT NULL,
revision int unsigned NOT NULL,
declared_zone varbinary(64) NOT NULL,
zone varbinary(64) NOT NULL,
hours mediumtext NOT NULL,
actor varchar(60) NOT NULL,
made_at bigint NOT NULL,
PRIMARY KEY (name,revision)',
		// Who stands in for whom, always and while somebody is away.
		'absence'  => 'user_id bigint unsigned NOT NULL,
deputy_id bigint unsigned NULL,
since bigint NULL,
until bigint NULL,
actor varchar(60) NOT NULL,
changed_at bigint NOT NULL,
PRIMARY KEY (user_id),
KEY deputy_id (deputy_id)',
	);
}

<?php
/**
 * Receivers of events.
 *
 * Decides how they are stored and found. Who may be one is decided in Outbox.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\WebhookRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_webhook.
 */
final class WebhookTable {

	const COLUMNS = array( 'name', 'url', 'types', 'personal', 'state', 'secret', 'secret_at', 'older_secret', 'older_ends_at', 'ref_key', 'made_at' );

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * All receivers, by name.
	 *
	 * @return list<WebhookRow>
	 */
	public function all(): array {
		return array_values( array_map( array( WebhookRow::class, 'from_database' ), $this->database->rows( 'SELECT * FROM %i ORDER BY name', array( $this->name() ) ) ) );
	}

	/**
	 * A receiver; null where there is none of that name.
	 *
	 * @param string $name Name.
	 */
	public function named( string $name ): ?WebhookRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE name = %s', array( $this->name(), $name ) );
		return null === $row ? null : WebhookRow::from_database( $row );
	}

	/**
	 * A receiver; null where there is none of that number any more.
	 *
	 * @param int $id Number.
	 */
	public function numbered( int $id ): ?WebhookRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d', array( $this->name(), $id ) );
		return null === $row ? null : WebhookRow::from_database( $row );
	}

	/**
	 * Stores a new receiver.
	 *
	 * @param WebhookRow $webhook The receiver; receives its number.
	 * @return bool False where there is one of that name.
	 */
	public function add( WebhookRow $webhook ): bool {
		$made = ( new Bulk( $this->database ) )->insert(
			$this->name(),
			self::COLUMNS,
			array(
				array(
					Cell::key( $webhook->name, 40 ),
					Cell::key( $webhook->url, 500 ),
					Cell::key( Cell::written( $webhook->types ), 2000 ),
					$webhook->personal,
					$webhook->state,
					$webhook->secret,
					$webhook->secret_at,
					$webhook->older_secret,
					$webhook->older_ends_at,
					$webhook->ref_key,
					$webhook->made_at,
				),
			),
			'',
			'INSERT IGNORE'
		);
		if ( 1 === $made ) {
			$webhook->id = (int) $this->database->value( 'SELECT LAST_INSERT_ID()' );
		}
		return 1 === $made;
	}

	/**
	 * Writes whether a receiver is sent to. Whoever resumes it wants it to be tried at once.
	 *
	 * @param int    $id    Receiver.
	 * @param string $state One of WebhookRow's constants.
	 */
	public function set_state( int $id, string $state ): void {
		$this->database->write( 'UPDATE %i SET state = %s, failures = 0, rest_until = NULL WHERE id = %d', array( $this->name(), $state, $id ) );
	}

	/**
	 * Gives a receiver another secret, where it still has the one that was read.
	 *
	 * @param WebhookRow $webhook As it was read.
	 * @param string     $secret  The new one.
	 * @param int        $now     Since when.
	 * @param int        $ends_at Until when the one before is used as well.
	 * @return bool False where somebody else was faster.
	 */
	public function set_secret( WebhookRow $webhook, string $secret, int $now, int $ends_at ): bool {
		return 1 === $this->database->write(
			'UPDATE %i SET older_secret = secret, older_ends_at = %d, secret = %s, secret_at = %d WHERE id = %d AND secret = %s',
			array( $this->name(), $ends_at, $secret, $now, $webhook->id, $webhook->secret )
		);
	}

	/**
	 * A receiver has taken an event.
	 *
	 * @param int $id  Receiver.
	 * @param int $now Our clock.
	 */
	public function succeeded( int $id, int $now ): void {
		$this->database->write( 'UPDATE %i SET succeeded_at = %d, failures = 0, rest_until = NULL WHERE id = %d', array( $this->name(), $now, $id ) );
	}

	/**
	 * A receiver has not taken an event.
	 *
	 * @param int      $id         Receiver.
	 * @param int      $now        Our clock.
	 * @param string   $code       Why.
	 * @param int|null $rest_until Until when it is left alone; null where it only did not want this one.
	 */
	public function failed( int $id, int $now, string $code, ?int $rest_until ): void {
		$this->database->write(
			'UPDATE %i SET failed_at = %d, code = %s, failures = failures + %d, rest_until = %d WHERE id = %d',
			array( $this->name(), $now, Cell::cut( $code, 40 ), null === $rest_until ? 0 : 1, $rest_until, $id )
		);
	}

	/**
	 * Deletes a receiver.
	 *
	 * @param int $id Receiver.
	 */
	public function remove( int $id ): void {
		$this->database->write( 'DELETE FROM %i WHERE id = %d', array( $this->name(), $id ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'webhook' );
	}
}

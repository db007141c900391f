<?php
/**
 * What each receiver was told last.
 *
 * Decides nothing: whether somebody is told is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_notification.
 */
final class NotificationTable {

	/** So many exceptions of one receiver are remembered; further ones count as told with them. */
	const MEMBERS = 5000;

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
	 * What receivers were told last.
	 *
	 * @return array<string, array{told_at: int, members: list<int>}> By receiver.
	 */
	public function all(): array {
		$all = array();
		foreach ( $this->database->rows( 'SELECT receiver, told_at, members FROM %i', array( $this->name() ) ) as $row ) {
			$all[ Cell::text( $row, 'receiver' ) ] = array(
				'told_at' => Cell::number( $row, 'told_at' ),
				'members' => array_map( 'intval', array_values( Cell::json( $row, 'members' ) ) ),
			);
		}
		return $all;
	}

	/**
	 * Claims the right to tell a receiver: of two nodes one has it.
	 *
	 * @param string     $receiver Receiver.
	 * @param int|null   $before   When the receiver was told last; null where never.
	 * @param int        $now      Our clock.
	 * @param list<int>  $members  Exceptions that the receiver is told of.
	 * @return bool Whether this request has it.
	 */
	public function claim( string $receiver, ?int $before, int $now, array $members ): bool {
		$written = Cell::written( array_slice( $members, 0, self::MEMBERS ) );
		if ( null === $before ) {
			return 1 === $this->database->write( 'INSERT IGNORE INTO %i ( receiver, told_at, members ) VALUES ( %s, %d, %s )', array( $this->name(), Cell::key( $receiver, 64 ), $now, $written ) );
		}
		return 1 === $this->database->write( 'UPDATE %i SET told_at = %d, members = %s WHERE receiver = %s AND told_at = %d', array( $this->name(), $now, $written, $receiver, $before ) );
	}

	/**
	 * Takes a claim back: the letter could not be sent.
	 *
	 * @param string    $receiver Receiver.
	 * @param int       $claimed  When it was claimed.
	 * @param int       $before   When the receiver was told last.
	 * @param list<int> $members  What the receiver was told of then.
	 */
	public function take_back( string $receiver, int $claimed, int $before, array $members ): void {
		$this->database->write( 'UPDATE %i SET told_at = %d, members = %s WHERE receiver = %s AND told_at = %d', array( $this->name(), $before, Cell::written( array_slice( $members, 0, self::MEMBERS ) ), $receiver, $claimed ) );
	}

	/**
	 * Forgets what a receiver was told.
	 *
	 * @param string $receiver Receiver.
	 */
	public function forget( string $receiver ): void {
		$this->database->write( 'DELETE FROM %i WHERE receiver = %s', array( $this->name(), $receiver ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'notification' );
	}
}

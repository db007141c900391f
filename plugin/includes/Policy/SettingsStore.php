<?php
/**
 * Where the shop's choices are kept.
 *
 * Decides when they are stored, and who is told. Which values are allowed is for SettingsFields.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Ledger\Events;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and saves the settings of this site.
 *
 * @phpstan-import-type Nested from SettingsFields
 * @phpstan-import-type Told from SettingsFields
 */
final class SettingsStore {

	const OPTION = 'stock_truth_settings';

	/**
	 * Which settings there are.
	 *
	 * @var SettingsFields
	 */
	private $fields;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * What was stored when it was read last, and the settings it stands for. A worker that lives for hours
	 * compares it each time, and so sees what others save.
	 *
	 * @var array{0: mixed, 1: Settings}|null
	 */
	private $read;

	/**
	 * Constructor.
	 *
	 * @param SettingsFields $fields Which settings there are.
	 * @param Events         $events The audit trail.
	 */
	public function __construct( SettingsFields $fields, Events $events ) {
		$this->fields = $fields;
		$this->events = $events;
	}

	/**
	 * The settings of this site. A stored value that is not valid any more counts as its default.
	 */
	public function current(): Settings {
		$stored = get_option( self::OPTION, array() );
		if ( null === $this->read || $this->read[0] !== $stored ) {
			list( $values ) = $this->fields->read( SettingsFields::flat( is_array( $stored ) ? $stored : array() ), SettingsFields::defaults() );
			$this->read     = array( $stored, new Settings( $values ) );
		}
		return $this->read[1];
	}

	/**
	 * Checks input. What is left out stays as it is.
	 *
	 * @param array<array-key, mixed> $input Nested as SettingsFields::nested() gives it; numbers may be texts of digits.
	 * @return array{Nested, list<Told>}
	 */
	public function validate( array $input ): array {
		list( $values, $faults ) = $this->fields->read( SettingsFields::flat( $input ), $this->current()->values() );
		return array( SettingsFields::nested( $values ), $this->fields->in_words( $faults ) );
	}

	/**
	 * Checks and stores. Nothing is stored where anything is wrong.
	 *
	 * @param array<array-key, mixed> $input As validate() takes it.
	 * @return list<Told> What is wrong; empty where it was stored.
	 */
	public function save( array $input ): array {
		list( $clean, $errors ) = $this->validate( $input );
		if ( array() !== $errors ) {
			return $errors;
		}
		$before = $this->current();
		$after  = SettingsFields::flat( $clean );
		$was    = array_diff_assoc( $before->values(), $after );
		if ( array() === $was ) {
			return array();
		}
		update_option( self::OPTION, $clean, true );
		$this->events->record( 'settings_saved', 'settings', $was, array_intersect_key( $after, $was ) );
		/**
		 * Fires after the settings were saved and differ from what they were.
		 *
		 * @since 0.1.0
		 *
		 * @param Settings $before Settings before.
		 * @param Settings $after  Settings now.
		 */
		do_action( 'stock_truth_settings_saved', $before, $this->current() );
		return array();
	}
}

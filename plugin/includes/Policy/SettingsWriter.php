<?php
/**
 * Saves the shop's choices.
 *
 * Decides when they are stored, and who is told. Which values are allowed is for SettingsFields and, of the store's policy,
 * for the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Ledger\Events;
use StockTruth\Ledger\PolicyTable;

defined( 'ABSPATH' ) || exit;

/**
 * Writes the settings of this site. A page of the shop loads nothing of it.
 *
 * @phpstan-import-type Fault from SettingsFields
 * @phpstan-import-type Told from SettingsFields
 */
final class SettingsWriter {

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Which settings there are.
	 *
	 * @var SettingsFields
	 */
	private $fields;

	/**
	 * Changes policies.
	 *
	 * @var Policies
	 */
	private $policies;

	/**
	 * What a layer of policy may say.
	 *
	 * @var PolicyFields
	 */
	private $policy_fields;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Events         $events        The audit trail.
	 * @param SettingsFields $fields        Which settings there are.
	 * @param Policies       $policies      Changes policies.
	 * @param PolicyFields   $policy_fields What a layer of policy may say.
	 * @param SettingsStore  $settings      The settings.
	 */
	public function __construct( Events $events, SettingsFields $fields, Policies $policies, PolicyFields $policy_fields, SettingsStore $settings ) {
		$this->events        = $events;
		$this->fields        = $fields;
		$this->policies      = $policies;
		$this->policy_fields = $policy_fields;
		$this->settings      = $settings;
	}

	/**
	 * Checks input. What is left out stays as it is.
	 *
	 * @param array<array-key, mixed> $input Nested as SettingsFields::nested() gives it; numbers may be texts of digits.
	 * @return array{array<string, int|string|array<string, int|string|bool>>, list<Told>}
	 */
	public function validate( array $input ): array {
		list( $values, $faults )    = $this->read( $input );
		list( $chosen, $of_policy ) = $this->policy_fields->read( PolicyTable::STORE, $this->of_policy( $input ), false );
		$errors                     = $this->fields->in_words( $faults );
		foreach ( $of_policy as $fault ) {
			$errors[] = array( 'path' => 'policy.' . $fault['path'] ) + $fault;
		}
		return array( $values + array( 'policy' => $chosen ), $errors );
	}

	/**
	 * The settings beside the policy, with what is wrong.
	 *
	 * @param array<array-key, mixed> $input As validate() takes it.
	 * @return array{array<string, int|string>, list<Fault>} By path.
	 */
	private function read( array $input ): array {
		return $this->fields->read( SettingsStore::known( $input ), array_intersect_key( $this->settings->current()->values(), SettingsFields::FIELDS ) );
	}

	/**
	 * The fields of the policy among input that are to become other ones. A form sends all of them; those that stay as they
	 * are need nobody who judges them, so that a shop whose core cannot be asked can still be set to observe.
	 *
	 * @param array<array-key, mixed> $input As validate() takes it.
	 * @return array<array-key, mixed>
	 */
	private function of_policy( array $input ): array {
		$changed = array();
		$current = $this->settings->current()->policy();
		foreach ( is_array( $input['policy'] ?? null ) ? $input['policy'] : array() as $name => $value ) {
			if ( ! is_scalar( $value ) || (string) $value !== (string) ( $current[ $name ] ?? '' ) ) {
				$changed[ $name ] = $value;
			}
		}
		return $changed;
	}

	/**
	 * Checks and stores. Nothing is stored where anything is wrong.
	 *
	 * @param array<array-key, mixed> $input    As validate() takes it.
	 * @param int|null                $revision The revision of the store's policy that the author saw; null for whatever it is.
	 * @return list<Told> What is wrong; empty where it was stored.
	 */
	public function save( array $input, ?int $revision = null ): array {
		$errors = $this->validate( $input )[1];
		if ( array() !== $errors ) {
			return $errors;
		}
		$before = $this->settings->current();
		$policy = $this->of_policy( $input );
		if ( array() !== $policy && ! $this->policies->change( PolicyTable::STORE, 0, $policy, $revision, false )->is_done() ) {
			return array(
				array(
					'code'    => 'policy_superseded',
					'path'    => 'policy',
					'message' => __( 'Somebody else changed the policy meanwhile. Please load the page anew, look at the values, and change them again.', 'stock-truth' ),
				),
			);
		}
		list( $after ) = $this->read( $input );
		$was           = array_diff_assoc( array_intersect_key( $before->values(), SettingsFields::FIELDS ), $after );
		if ( array() === $was ) {
			return array();
		}
		update_option( SettingsStore::OPTION, SettingsFields::nested( $after ), true );
		$this->events->record( 'settings_saved', 'settings', $was, array_intersect_key( $after, $was ) );
		/**
		 * Fires after the settings were saved and differ from what they were. A change of the store's policy alone is told
		 * by `stock_truth_policy_changed`.
		 *
		 * @since 0.1.0
		 *
		 * @param Settings $before Settings before.
		 * @param Settings $after  Settings now.
		 */
		do_action( 'stock_truth_settings_saved', $before, $this->settings->current() );
		return array();
	}
}

<?php
/**
 * Where the shop's choices are kept.
 *
 * Decides that what is stored and not valid any more counts as its default. Which values are allowed is for SettingsFields;
 * the policy among them is the store's layer, and kept with the other layers.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the settings of this site.
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
	 * What was stored when it was read last, the store's policy then, and the settings they stand for. A worker that lives
	 * for hours compares them each time, and so sees what others save.
	 *
	 * @var array{0: mixed, 1: array<string, mixed>, 2: Settings}|null
	 */
	private $read;

	/**
	 * The stored texts that these were read from, as WordPress keeps them for the page. To take a text apart costs far more than to
	 * compare it, and a page asks for each product.
	 *
	 * @var array{0: mixed, 1: mixed}|null
	 */
	private $texts;

	/**
	 * The store's policy.
	 *
	 * @var StorePolicy
	 */
	private $store_policy;

	/**
	 * Constructor.
	 *
	 * @param SettingsFields $fields       Which settings there are.
	 * @param StorePolicy    $store_policy The store's policy.
	 */
	public function __construct( SettingsFields $fields, StorePolicy $store_policy ) {
		$this->fields       = $fields;
		$this->store_policy = $store_policy;
	}

	/**
	 * The settings of this site. A stored value that is not valid any more counts as its default.
	 */
	public function current(): Settings {
		$options = wp_load_alloptions();
		$texts   = array( $options[ self::OPTION ] ?? null, $options[ StorePolicy::OPTION ] ?? null );
		if ( null !== $this->read && null !== $texts[0] && null !== $texts[1] && $texts === $this->texts ) {
			return $this->read[2];
		}
		$this->texts = $texts;
		$stored = get_option( self::OPTION, array() );
		$policy = $this->store_policy->current();
		if ( null === $this->read || $this->read[0] !== $stored || $this->read[1] !== $policy ) {
			list( $values ) = $this->fields->read( self::known( is_array( $stored ) ? $stored : array() ), SettingsFields::defaults() );
			$this->read     = array( $stored, $policy, new Settings( $values, $policy ) );
		}
		return $this->read[2];
	}

	/**
	 * Input without the policy, by path.
	 *
	 * @param array<array-key, mixed> $input Nested as SettingsFields::nested() gives it.
	 * @return array<string, mixed>
	 */
	public static function known( array $input ): array {
		return SettingsFields::flat( is_array( $input['policy'] ?? null ) ? array_diff_key( $input, array( 'policy' => 0 ) ) : $input );
	}
}

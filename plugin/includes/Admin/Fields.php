<?php
/**
 * The fields of the settings page.
 *
 * Decides which settings a merchant sees, in which words and in which unit. Ranges and defaults are those of
 * `Settings`. The core decides what follows from a choice.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Groups of fields. A field has `path`, `label`, `help`, `unit`, `kind` (url, text, choice, minutes,
 * minutes_s, quantity, number) and, for a choice, `options`.
 *
 * @phpstan-type Field array{path: string, kind: string, label: string, help: string, options: array<string, string>, unit: string}
 * @phpstan-type Group array{title: string, text: string, fields: list<Field>}
 */
final class Fields {

	/**
	 * All groups in the order of the page.
	 *
	 * @return list<Group>
	 */
	public static function groups(): array {
		return array( self::feed(), self::age(), self::stale(), self::safety_stock(), self::supply(), self::staff() );
	}

	/**
	 * All fields by path.
	 *
	 * @return array<string, Field>
	 */
	public static function by_path(): array {
		$fields = array();
		foreach ( self::groups() as $group ) {
			foreach ( $group['fields'] as $field ) {
				$fields[ $field['path'] ] = $field;
			}
		}
		return $fields;
	}

	/**
	 * What is common to all feeds.
	 *
	 * @return Group
	 */
	private static function feed(): array {
		return array(
			'title'  => __( 'Figures of the ERP', 'stock-truth' ),
			'text'   => __( 'These settings hold for every feed.', 'stock-truth' ),
			'fields' => array(
				self::field( 'mass_zero_percent', 'number', __( 'Hold a fetch above', 'stock-truth' ), __( 'Share of the items in stock. A fetch that would set a larger share to 0 is held until a person approves it.', 'stock-truth' ) ),
				self::field( 'fetch_seconds', 'number', __( 'Wait for the ERP at the checkout', 'stock-truth' ), __( 'Where a checkout or a payment would be refused because a figure is too old, the ERP is asked again about these items, if its mapping says how. 0 never waits.', 'stock-truth' ) ),
			),
		);
	}

	/**
	 * How old a figure may be.
	 *
	 * @return Group
	 */
	private static function age(): array {
		return array(
			'title'  => __( 'Age of figures', 'stock-truth' ),
			'text'   => __( 'How old the ERP’s figure may be.', 'stock-truth' ),
			'fields' => array(
				self::field( 'policy.maxAgeMs', 'minutes', __( 'Largest age of a figure', 'stock-truth' ), __( 'You choose below what happens when a figure is too old.', 'stock-truth' ) ),
				self::field( 'policy.clockToleranceMs', 'minutes', __( 'Clock tolerance', 'stock-truth' ), __( 'The largest difference between the clocks of the ERP and the shop. A larger difference is reported as a wrong clock.', 'stock-truth' ) ),
			),
		);
	}

	/**
	 * What happens when a figure is too old or missing.
	 *
	 * @return Group
	 */
	private static function stale(): array {
		$stale = array(
			'allow'          => __( 'Allow', 'stock-truth' ),
			'allowIfCovered' => __( 'Allow if the old figure is sufficient', 'stock-truth' ),
			'block'          => __( 'Refuse', 'stock-truth' ),
		);
		$fault = array(
			'allow' => __( 'Allow', 'stock-truth' ),
			'block' => __( 'Refuse', 'stock-truth' ),
		);
		return array(
			'title'  => __( 'When a figure is too old or missing', 'stock-truth' ),
			'text'   => __( '“Sufficient” means: the old figure minus the usual sales since then covers the order. Where nobody has counted sales, as in a shop’s first week or without WooCommerce Analytics, no old figure is sufficient.', 'stock-truth' ),
			'fields' => array(
				self::field( 'policy.staleBrowse', 'choice', __( 'Figure too old: product page', 'stock-truth' ), __( '“Refuse” shows the product as out of stock.', 'stock-truth' ), $stale ),
				self::field( 'policy.staleAdd', 'choice', __( 'Figure too old: add to cart', 'stock-truth' ), '', $stale ),
				self::field( 'policy.staleCheckout', 'choice', __( 'Figure too old: checkout', 'stock-truth' ), __( '“Refuse” asks the shopper to try again in a few minutes. The cart is kept.', 'stock-truth' ), $stale ),
				self::field( 'policy.stalePay', 'choice', __( 'Figure too old: payment', 'stock-truth' ), '', $stale ),
				self::field( 'policy.salesFactorPercent', 'number', __( 'Factor for the usual sales', 'stock-truth' ), __( '100 uses the usual sales, 200 uses twice the usual sales.', 'stock-truth' ) ),
				self::field( 'policy.unknown', 'choice', __( 'No figure in the ERP', 'stock-truth' ), '', $fault ),
				self::field( 'policy.mapping', 'choice', __( 'No SKU, duplicate SKU, or SKU not in the ERP', 'stock-truth' ), '', $fault ),
			),
		);
	}

	/**
	 * Orders of apps and staff.
	 *
	 * @return Group
	 */
	private static function staff(): array {
		$actions = array(
			'review' => __( 'Take it and put it on hold', 'stock-truth' ),
			'refuse' => __( 'Refuse', 'stock-truth' ),
		);
		return array(
			'title'  => __( 'Orders of apps and staff without stock', 'stock-truth' ),
			'text'   => __( 'Either way it is written beside the order and into the journal. Whoever takes such an order all the same gives a reason.', 'stock-truth' ),
			'fields' => array(
				self::field( 'rest_orders', 'choice', __( 'Orders through the REST API', 'stock-truth' ), __( 'Apps give a reason in the field “stock_truth_override” of the request.', 'stock-truth' ), $actions ),
				self::field( 'admin_orders', 'choice', __( 'Orders in the admin area', 'stock-truth' ), __( 'Staff give a reason in the field “Reason to sell without stock” of the order.', 'stock-truth' ), $actions ),
			),
		);
	}

	/**
	 * Safety stock.
	 *
	 * @return Group
	 */
	private static function safety_stock(): array {
		return array(
			'title'  => __( 'Safety stock', 'stock-truth' ),
			'text'   => __( 'Units that the shop never offers. They protect against errors in the ERP’s stock.', 'stock-truth' ),
			'fields' => array(
				self::field( 'policy.safetyStockUnits', 'quantity', __( 'Safety stock, fixed', 'stock-truth' ), __( 'Units of every item, for example 1 or 0.5.', 'stock-truth' ) ),
				self::field( 'policy.safetyStockPercent', 'number', __( 'Safety stock, percent', 'stock-truth' ), __( 'Percent of the ERP’s figure, rounded down to whole units: 10 % of 5 units is 0 units.', 'stock-truth' ) ),
			),
		);
	}

	/**
	 * What is still to come.
	 *
	 * @return Group
	 */
	private static function supply(): array {
		return array(
			'title'  => __( 'Backorders', 'stock-truth' ),
			'text'   => __( 'Units that the shop may sell although they are still to come. Only confirmed supply with a date counts.', 'stock-truth' ),
			'fields' => array(
				self::field( 'policy.backorderCap', 'quantity', __( 'Most units on backorder', 'stock-truth' ), __( 'Of each item. 0 sells nothing that is still to come.', 'stock-truth' ) ),
				self::field( 'policy.supplyWindowMs', 'minutes', __( 'Supply counts from', 'stock-truth' ), __( 'How long before its date: 43,200 minutes are 30 days.', 'stock-truth' ) ),
			),
		);
	}

	/**
	 * One field.
	 *
	 * @param string $path    Of the setting.
	 * @param string $kind    Of the control and its unit.
	 * @param string $label   Label.
	 * @param string $help    Help.
	 * @param array<string, string> $options Of a choice.
	 * @return Field
	 */
	public static function field( string $path, string $kind, string $label, string $help, array $options = array() ): array {
		$unit = self::unit( $path, $kind );
		return compact( 'path', 'kind', 'label', 'help', 'options', 'unit' );
	}

	/**
	 * The unit of a field.
	 *
	 * @param string $path Of the setting.
	 * @param string $kind Of the control.
	 */
	private static function unit( string $path, string $kind ): string {
		if ( 'minutes' === $kind || 'minutes_s' === $kind ) {
			return __( 'minutes', 'stock-truth' );
		}
		if ( 'number' === $kind ) {
			return in_array( $path, array( 'timeout_s', 'fetch_seconds' ), true ) ? __( 'seconds', 'stock-truth' ) : '%';
		}
		return '';
	}
}

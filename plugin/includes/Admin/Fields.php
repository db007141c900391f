<?php
/**
 * The fields of the settings page.
 *
 * Decides which settings a merchant meets, in which words and in which unit. Ranges and defaults are those of
 * `Settings`; what follows from a choice is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\Mapping;

defined( 'ABSPATH' ) || exit;

/**
 * Groups of fields. A field has `path`, `label`, `help`, `unit`, `kind` (url, text, choice, minutes,
 * minutes_s, quantity, number) and, for a choice, `options`.
 */
final class Fields {

	/**
	 * All groups in the order of the page.
	 *
	 * @return array<int, array{title: string, text: string, fields: array}>
	 */
	public static function groups(): array {
		return array( self::feed(), self::age(), self::sides(), self::buffer() );
	}

	/**
	 * All fields by path.
	 *
	 * @return array<string, array>
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
	 * Where the ERP's figures are.
	 */
	private static function feed(): array {
		return array(
			'title'  => __( 'Connection to the ERP', 'stock-truth' ),
			'text'   => __( 'Where your ERP’s stock figures are, and what they mean.', 'stock-truth' ),
			'fields' => array(
				self::field( 'feed.url', 'url', __( 'Feed address', 'stock-truth' ), __( 'The address at which your ERP answers with its stock figures, beginning with https://. Leave it empty if you only upload files.', 'stock-truth' ) ),
				self::field(
					'feed.mapping',
					'choice',
					__( 'What the feed looks like', 'stock-truth' ),
					__( 'Which fields of the answer mean what. The mapping also declares whether the figure counts everything on the shelf or only what is not reserved, and in which unit: choose the one that says what your ERP means.', 'stock-truth' ),
					self::mappings()
				),
				self::field( 'feed.location', 'text', __( 'Location', 'stock-truth' ), __( 'The warehouse that serves this shop, as your ERP names it. Leave it empty if the feed holds only one.', 'stock-truth' ) ),
				self::field( 'feed.cadence_s', 'minutes_s', __( 'Fetch every', 'stock-truth' ), __( 'Keep it well below “Figure counts as fresh for”, so that one failed fetch does not stop sales.', 'stock-truth' ) ),
				self::field( 'feed.timeout_s', 'number', __( 'Give up after', 'stock-truth' ), __( 'How long to wait for an answer.', 'stock-truth' ) ),
				self::field( 'lag_ms', 'minutes', __( 'ERP knows of an order after', 'stock-truth' ), __( 'The time until an order placed here is contained in the ERP’s figure at the latest. Until then Stock Truth takes it off by itself. Too short a time oversells; too long a time shows a little less than there is.', 'stock-truth' ) ),
				self::field( 'mass_zero_percent', 'number', __( 'Ask a person before emptying', 'stock-truth' ), __( 'A share of the stocked items. A fetch that would set more than this to nothing at once is held until somebody looks at it.', 'stock-truth' ) ),
			),
		);
	}

	/**
	 * How old a figure may be.
	 */
	private static function age(): array {
		return array(
			'title'  => __( 'Age of figures', 'stock-truth' ),
			'text'   => __( 'How long a figure can be relied on.', 'stock-truth' ),
			'fields' => array(
				self::field( 'policy.maxAgeMs', 'minutes', __( 'Figure counts as fresh for', 'stock-truth' ), __( 'Older figures are treated as you choose below.', 'stock-truth' ) ),
				self::field( 'policy.clockToleranceMs', 'minutes', __( 'Clocks may differ by', 'stock-truth' ), __( 'How far the clocks of your ERP and your shop may be apart before one is called wrong.', 'stock-truth' ) ),
			),
		);
	}

	/**
	 * What happens to shoppers when a figure is old or missing.
	 */
	private static function sides(): array {
		$stale = array(
			'allow'          => __( 'Let it pass', 'stock-truth' ),
			'allowIfCovered' => __( 'Let it pass if there is plenty', 'stock-truth' ),
			'block'          => __( 'Refuse', 'stock-truth' ),
		);
		$fault = array(
			'allow' => __( 'Let it pass', 'stock-truth' ),
			'block' => __( 'Refuse', 'stock-truth' ),
		);
		return array(
			'title'  => __( 'When figures are old or missing', 'stock-truth' ),
			'text'   => __( '“Plenty” means: the old figure still covers the request after taking off what usually sells in that time.', 'stock-truth' ),
			'fields' => array(
				self::field( 'policy.staleBrowse', 'choice', __( 'Old figure: showing a product', 'stock-truth' ), __( 'Refusing shows the product as out of stock.', 'stock-truth' ), $stale ),
				self::field( 'policy.staleAdd', 'choice', __( 'Old figure: adding to the cart', 'stock-truth' ), '', $stale ),
				self::field( 'policy.staleCheckout', 'choice', __( 'Old figure: placing an order', 'stock-truth' ), __( 'Refusing asks the shopper to try again in a few minutes. The cart is kept.', 'stock-truth' ), $stale ),
				self::field( 'policy.stalePay', 'choice', __( 'Old figure: paying an order', 'stock-truth' ), '', $stale ),
				self::field( 'policy.salesFactorPercent', 'number', __( 'Expected sales, weighted', 'stock-truth' ), __( '100 takes the usual sales as they are, 200 takes them twice.', 'stock-truth' ) ),
				self::field( 'policy.unknown', 'choice', __( 'ERP states no figure', 'stock-truth' ), '', $fault ),
				self::field( 'policy.mapping', 'choice', __( 'ERP does not know the SKU, or two products share it', 'stock-truth' ), '', $fault ),
			),
		);
	}

	/**
	 * What is kept back.
	 */
	private static function buffer(): array {
		return array(
			'title'  => __( 'Safety stock', 'stock-truth' ),
			'text'   => __( 'What is never offered, so that a miscount on the shelf does not become a broken promise.', 'stock-truth' ),
			'fields' => array(
				self::field( 'policy.safetyStockUnits', 'quantity', __( 'Units kept back', 'stock-truth' ), __( 'Of every item, for example 1 or 0.5.', 'stock-truth' ) ),
				self::field( 'policy.safetyStockPercent', 'number', __( 'Share kept back', 'stock-truth' ), __( 'Of the ERP’s figure, rounded down: of a single piece nothing is kept back.', 'stock-truth' ) ),
			),
		);
	}

	/**
	 * The mappings that there are.
	 *
	 * @return array<string, string>
	 */
	private static function mappings(): array {
		$titles = array();
		foreach ( Mapping::names() as $name ) {
			$declared        = wp_json_file_decode( STOCK_TRUTH_DIR . '/mappings/' . $name . '.json', array( 'associative' => true ) );
			$titles[ $name ] = (string) ( $declared['title'] ?? $name );
		}
		return $titles;
	}

	/**
	 * One field.
	 *
	 * @param string $path    Of the setting.
	 * @param string $kind    Of the control and its unit.
	 * @param string $label   Label.
	 * @param string $help    Help.
	 * @param array  $options Of a choice.
	 */
	private static function field( string $path, string $kind, string $label, string $help, array $options = array() ): array {
		$unit = self::unit( $path, $kind );
		return compact( 'path', 'kind', 'label', 'help', 'options', 'unit' );
	}

	/**
	 * What the number is a number of.
	 *
	 * @param string $path Of the setting.
	 * @param string $kind Of the control.
	 */
	private static function unit( string $path, string $kind ): string {
		if ( 'minutes' === $kind || 'minutes_s' === $kind ) {
			return __( 'minutes', 'stock-truth' );
		}
		if ( 'number' === $kind ) {
			return 'feed.timeout_s' === $path ? __( 'seconds', 'stock-truth' ) : '%';
		}
		return '';
	}
}

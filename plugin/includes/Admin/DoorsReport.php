<?php
/**
 * The doors as the settings, WooCommerce's report of the system and Site Health show them.
 *
 * Decides the words for a door's state: a shop that only observes refuses nobody, whatever the door could do.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Gate\Doors;
use StockTruth\Policy\SettingsStore;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the list of doors.
 */
final class DoorsReport {

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param SettingsStore $settings The settings.
	 */
	public function __construct( SettingsStore $settings ) {
		$this->settings = $settings;
	}

	/**
	 * Hooks into WordPress.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( 'woocommerce_system_status_report', $services->callback( self::class, 'on_system_status' ) );
		add_filter( 'debug_information', $services->callback( self::class, 'on_debug_information' ) );
		add_filter( 'site_status_tests', $services->callback( self::class, 'on_tests' ) );
	}

	/**
	 * The table of the settings page.
	 */
	public function render(): void {
		echo '<h2>' . esc_html__( 'Ways to buy', 'stock-truth' ) . '</h2>';
		$words = $this->words();
		foreach ( self::groups() as $group => $title ) {
			echo '<h3>' . esc_html( $title ) . '</h3><table class="widefat striped st-facts"><tbody>';
			foreach ( Doors::of_this_shop() as $door ) {
				if ( $group === $door['group'] ) {
					printf(
						'<tr><th scope="row">%1$s</th><td><span class="st-door st-door--%2$s">%3$s</span></td><td>%4$s</td></tr>',
						esc_html( $door['name'] ),
						esc_attr( $door['state'] ),
						esc_html( $words[ $door['state'] ] ?? $door['state'] ),
						esc_html( $door['meaning'] )
					);
				}
			}
			echo '</tbody></table>';
		}
	}

	/**
	 * A table of WooCommerce's report of the system, which shops copy as text when they ask for help.
	 */
	public function on_system_status(): void {
		$words = $this->words();
		echo '<table class="wc_status_table widefat" cellspacing="0"><thead><tr><th colspan="3" data-export-label="Stock Truth: ways to buy"><h2>';
		echo esc_html__( 'Stock Truth: ways to buy', 'stock-truth' ) . '</h2></th></tr></thead><tbody>';
		foreach ( Doors::of_this_shop() as $door ) {
			printf(
				'<tr><td data-export-label="%1$s">%2$s:</td><td class="help">&nbsp;</td><td>%3$s</td></tr>',
				esc_attr( $door['id'] ),
				esc_html( $door['name'] ),
				esc_html( $words[ $door['state'] ] ?? $door['state'] )
			);
		}
		echo '</tbody></table>';
	}

	/**
	 * A section of Site Health's information.
	 *
	 * @param mixed $sections Sections so far.
	 * @return mixed
	 */
	public function on_debug_information( $sections ) {
		if ( ! is_array( $sections ) ) {
			return $sections;
		}
		$words  = $this->words();
		$fields = array();
		foreach ( Doors::of_this_shop() as $door ) {
			$fields[ $door['id'] ] = array(
				'label' => $door['name'],
				'value' => $words[ $door['state'] ] ?? $door['state'],
				'debug' => $door['state'],
			);
		}
		$sections['stock-truth-doors'] = array(
			'label'  => __( 'Stock Truth: ways to buy', 'stock-truth' ),
			'fields' => $fields,
		);
		return $sections;
	}

	/**
	 * Adds a test to Site Health.
	 *
	 * @param mixed $tests Tests so far.
	 * @return mixed
	 */
	public function on_tests( $tests ) {
		if ( is_array( $tests ) ) {
			$direct = is_array( $tests['direct'] ?? null ) ? $tests['direct'] : array();

			$direct['stock_truth_doors'] = array(
				'label' => __( 'Stock Truth: ways to buy', 'stock-truth' ),
				'test'  => array( $this, 'test' ),
			);
			$tests['direct']             = $direct;
		}
		return $tests;
	}

	/**
	 * Whether the plugin stands at every way to buy that this shop has.
	 *
	 * @return array<string, mixed>
	 */
	public function test(): array {
		$open = array();
		foreach ( Doors::of_this_shop() as $door ) {
			if ( Doors::OPEN === $door['state'] ) {
				$open[] = $door['name'];
			}
		}
		return array(
			'label'       => array() === $open ? __( 'Every way to buy is watched', 'stock-truth' ) : __( 'Some ways to buy are recorded only', 'stock-truth' ),
			'status'      => array() === $open ? 'good' : 'recommended',
			'badge'       => array(
				'label' => __( 'Stock', 'stock-truth' ),
				'color' => 'blue',
			),
			'description' => '<p>' . esc_html( array() === $open ? __( 'The settings of Stock Truth list them.', 'stock-truth' ) : implode( '; ', $open ) ) . '</p>',
			'actions'     => '',
			'test'        => 'stock_truth_doors',
		);
	}

	/**
	 * Words for states.
	 *
	 * @return array<string, string>
	 */
	private function words(): array {
		return array(
			Doors::GATED       => $this->settings->current()->is_enforcing() ? __( 'Gated', 'stock-truth' ) : __( 'Observed', 'stock-truth' ),
			Doors::OBSERVED    => __( 'Recorded', 'stock-truth' ),
			Doors::OPEN        => __( 'Recorded, not asked', 'stock-truth' ),
			Doors::NOT_PRESENT => __( 'Not in this shop', 'stock-truth' ),
		);
	}

	/**
	 * Titles of the groups, in their order.
	 *
	 * @return array<string, string>
	 */
	private static function groups(): array {
		return array(
			'looking' => __( 'Looking', 'stock-truth' ),
			'cart'    => __( 'Into the cart', 'stock-truth' ),
			'order'   => __( 'Ordering', 'stock-truth' ),
			'pay'     => __( 'Paying', 'stock-truth' ),
			'staff'   => __( 'Staff, apps and plugins', 'stock-truth' ),
		);
	}
}

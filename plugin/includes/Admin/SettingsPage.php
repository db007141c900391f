<?php
/**
 * The tab with the settings, the feeds and the list of doors.
 *
 * Decides the order of the page. Saving is `SaveAction`'s.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Gate\Overrides;
use StockTruth\Policy\SettingsStore;
use StockTruth\Policy\StorePolicy;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the tab.
 *
 * @phpstan-import-type Group from Fields
 */
final class SettingsPage {

	/**
	 * The ways to buy.
	 *
	 * @var DoorsReport
	 */
	private $doors_report;

	/**
	 * The feeds' panel.
	 *
	 * @var FeedPanel
	 */
	private $feed_panel;

	/**
	 * Whether the shop may enforce.
	 *
	 * @var Readiness
	 */
	private $readiness;

	/**
	 * Saves the settings.
	 *
	 * @var SaveAction
	 */
	private $save_action;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * WooCommerce settings that are overridden.
	 *
	 * @var Overrides
	 */
	private $overrides;

	/**
	 * The store's policy.
	 *
	 * @var StorePolicy
	 */
	private $store_policy;

	/**
	 * Constructor.
	 *
	 * @param DoorsReport   $doors_report The ways to buy.
	 * @param FeedPanel     $feed_panel   The feeds' panel.
	 * @param Readiness     $readiness    Whether the shop may enforce.
	 * @param SaveAction    $save_action  Saves the settings.
	 * @param SettingsStore $settings     The settings.
	 * @param Overrides     $overrides    WooCommerce settings that are overridden.
	 * @param StorePolicy   $store_policy The store's policy.
	 */
	public function __construct( DoorsReport $doors_report, FeedPanel $feed_panel, Readiness $readiness, SaveAction $save_action, SettingsStore $settings, Overrides $overrides, StorePolicy $store_policy ) {
		$this->doors_report = $doors_report;
		$this->feed_panel   = $feed_panel;
		$this->readiness    = $readiness;
		$this->save_action  = $save_action;
		$this->settings     = $settings;
		$this->overrides    = $overrides;
		$this->store_policy = $store_policy;
	}

	/**
	 * The tab.
	 */
	public function render(): void {
		$form = $this->save_action->form();
		self::summary( $form );
		$this->feed_panel->render();
		echo '<form method="post" action="' . esc_url( Page::url( 'settings' ) ) . '" novalidate>';
		wp_nonce_field( SaveAction::ACTION );
		echo '<input type="hidden" name="stock_truth_action" value="' . esc_attr( SaveAction::ACTION ) . '">';
		echo '<input type="hidden" name="st[policy-revision]" value="' . esc_attr( (string) $this->store_policy->revision() ) . '">';
		$this->mode( $form );
		foreach ( Fields::groups() as $group ) {
			self::group( $group, $form );
		}
		submit_button( __( 'Save settings', 'stock-truth' ) );
		echo '</form>';
		$this->forced();
		$this->doors_report->render();
	}

	/**
	 * What became of saving. Errors are listed first and link to their fields.
	 *
	 * @param Form $form Texts and errors.
	 */
	private static function summary( Form $form ): void {
		if ( array() === $form->errors() ) {
			if ( SaveAction::was_saved() ) {
				printf( '<div class="notice notice-success inline" role="status"><p>%s</p></div>', esc_html__( 'Settings saved.', 'stock-truth' ) );
			}
			return;
		}
		$fields = Fields::by_path();
		printf(
			'<div class="notice notice-error inline" id="st-errors" role="alert" tabindex="-1" autofocus><p><strong>%s</strong></p><ul class="ul-disc">',
			esc_html__( 'Nothing was saved. Please correct:', 'stock-truth' )
		);
		foreach ( $form->errors() as $path => $message ) {
			$label = 'mode' === $path ? __( 'Mode', 'stock-truth' ) : ( $fields[ $path ]['label'] ?? __( 'Policy', 'stock-truth' ) );
			printf( '<li><a href="#%1$s">%2$s</a>: %3$s</li>', esc_attr( Controls::id( $path ) ), esc_html( $label ), esc_html( $message ) );
		}
		echo '</ul></div>';
	}

	/**
	 * Observing or enforcing, with what speaks for and against.
	 *
	 * @param Form $form Texts and errors.
	 */
	private function mode( Form $form ): void {
		$error = $form->error( 'mode' );
		echo '<h2>' . esc_html__( 'Mode', 'stock-truth' ) . '</h2>';
		printf( '<fieldset class="st-mode%1$s" id="%2$s" tabindex="-1"', esc_attr( '' === $error ? '' : ' st-invalid' ), esc_attr( Controls::id( 'mode' ) ) );
		Controls::description( 'mode', true, $error );
		echo '><legend class="screen-reader-text">' . esc_html__( 'Mode', 'stock-truth' ) . '</legend>';
		self::radio( $form, 'observe', __( 'Observe', 'stock-truth' ), __( 'Stock Truth compares and lists. It changes nothing in the shop and refuses no order.', 'stock-truth' ) );
		self::radio( $form, 'enforce', __( 'Enforce', 'stock-truth' ), __( 'Stock Truth writes the expected figures to the shop and refuses orders without stock.', 'stock-truth' ) );
		Controls::error( 'mode', $error );
		echo '<div id="' . esc_attr( Controls::id( 'mode' ) ) . '-help">';
		$this->readiness();
		echo '</div></fieldset>';
	}

	/**
	 * One of the two modes.
	 *
	 * @param Form   $form  Texts and errors.
	 * @param string $value Value.
	 * @param string $label Label.
	 * @param string $help  Help.
	 */
	private static function radio( Form $form, string $value, string $label, string $help ): void {
		printf(
			'<p><label><input type="radio" name="st[mode]" value="%1$s"%2$s> <strong>%3$s</strong> – %4$s</label></p>',
			esc_attr( $value ),
			checked( $form->text( 'mode' ), $value, false ),
			esc_html( $label ),
			esc_html( $help )
		);
	}

	/**
	 * Obstacles and evidence.
	 */
	private function readiness(): void {
		if ( ! $this->settings->current()->is_enforcing() ) {
			foreach ( $this->readiness->obstacles() as $obstacle ) {
				printf( '<p class="st-obstacle"><strong>%1$s</strong> %2$s</p>', esc_html__( 'Not possible yet:', 'stock-truth' ), esc_html( $obstacle ) );
			}
		}
		echo '<ul class="ul-disc">';
		foreach ( $this->readiness->evidence() as $sentence ) {
			echo '<li>' . esc_html( $sentence ) . '</li>';
		}
		echo '</ul>';
	}

	/**
	 * A group of fields.
	 *
	 * @param Group $group Of `Fields`.
	 * @param Form  $form  Texts and errors.
	 */
	private static function group( array $group, Form $form ): void {
		printf( '<h2>%1$s</h2><p>%2$s</p><table class="form-table" role="presentation"><tbody>', esc_html( $group['title'] ), esc_html( $group['text'] ) );
		foreach ( $group['fields'] as $field ) {
			Controls::row( $field, $form );
		}
		echo '</tbody></table>';
	}

	/**
	 * What is overridden in WooCommerce while enforcing.
	 */
	private function forced(): void {
		$overridden = $this->overrides->forced();
		if ( array() === $overridden ) {
			return;
		}
		echo '<h2>' . esc_html__( 'WooCommerce settings that the mode “Enforce” overrides', 'stock-truth' ) . '</h2>';
		echo '<table class="widefat striped st-facts"><thead><tr>';
		$titles = array( __( 'Setting', 'stock-truth' ), __( 'Your value', 'stock-truth' ), __( 'Value in use', 'stock-truth' ), __( 'Why', 'stock-truth' ) );
		foreach ( $titles as $title ) {
			echo '<th scope="col">' . esc_html( $title ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $overridden as $forced ) {
			printf(
				'<tr><th scope="row"><code>%1$s</code></th><td data-label="%5$s">%2$s</td><td data-label="%6$s">%3$s</td><td>%4$s</td></tr>',
				esc_html( (string) $forced['option'] ),
				esc_html( '' === (string) $forced['value'] ? '–' : (string) $forced['value'] ),
				esc_html( (string) $forced['is'] ),
				esc_html( (string) $forced['why'] ),
				esc_attr( $titles[1] ),
				esc_attr( $titles[2] )
			);
		}
		echo '</tbody></table>';
	}
}

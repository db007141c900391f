<?php
/**
 * What a product is made of, on the product's own page: a tab of the product data, and a part of each variation.
 *
 * Decides the form. What may be entered is decided by Catalog; WooCommerce has checked its own nonce and who may edit the
 * product, and the form has a nonce beside it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Catalog\ProductBills;
use StockTruth\Log;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Shows and stores.
 *
 * @phpstan-import-type Told from ProductBills
 */
final class ProductPanel {

	/** Rows without a component, to write into. */
	const EMPTY_ROWS = 2;

	/**
	 * Bills of materials of products.
	 *
	 * @var ProductBills
	 */
	private $bills;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * What it chooses for itself.
	 *
	 * @var PolicyForm
	 */
	private $policy_form;

	/**
	 * Constructor.
	 *
	 * @param ProductBills $bills       Bills of materials of products.
	 * @param Log          $log         Where faults are written.
	 * @param PolicyForm   $policy_form What it chooses for itself.
	 */
	public function __construct( ProductBills $bills, Log $log, PolicyForm $policy_form ) {
		$this->bills       = $bills;
		$this->log         = $log;
		$this->policy_form = $policy_form;
	}

	/**
	 * Hooks into WooCommerce's product page.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_filter( 'woocommerce_product_data_tabs', array( self::class, 'tabs' ) );
		add_action( 'woocommerce_product_data_panels', $services->callback( self::class, 'panel' ) );
		add_action( 'woocommerce_product_after_variable_attributes', $services->callback( self::class, 'variation' ), 10, 3 );
		add_action( 'woocommerce_admin_process_product_object', $services->callback( self::class, 'save' ), 20 );
		add_action( 'woocommerce_admin_process_variation_object', $services->callback( self::class, 'save' ), 20 );
		add_action( 'admin_enqueue_scripts', array( self::class, 'assets' ) );
	}

	/**
	 * The tab.
	 *
	 * @param mixed $tabs WooCommerce's tabs.
	 * @return mixed
	 */
	public static function tabs( $tabs ) {
		if ( is_array( $tabs ) ) {
			$tabs['stock_truth'] = array(
				'label'    => __( 'Stock Truth', 'stock-truth' ),
				'target'   => 'stock_truth_product_data',
				'class'    => array( 'hide_if_grouped', 'hide_if_external', 'hide_if_bundle', 'hide_if_composite' ),
				'priority' => 25,
			);
		}
		return $tabs;
	}

	/**
	 * The script that adds rows.
	 */
	public static function assets(): void {
		$screen = get_current_screen();
		if ( null !== $screen && 'product' === $screen->id ) {
			wp_enqueue_script( 'stock-truth-components', plugins_url( 'assets/admin/components.js', STOCK_TRUTH_FILE ), array(), STOCK_TRUTH_VERSION, true );
		}
	}

	/**
	 * The panel of the product that is being edited.
	 */
	public function panel(): void {
		$product = ProductBills::product( (int) get_the_ID() );
		echo '<div id="stock_truth_product_data" class="panel woocommerce_options_panel hidden">';
		if ( null !== $product ) {
			$this->form( $product );
		}
		echo '</div>';
	}

	/**
	 * The part of a variation.
	 *
	 * @param mixed $loop Not used.
	 * @param mixed $data Not used.
	 * @param mixed $post The variation's post.
	 */
	public function variation( $loop, $data = array(), $post = null ): void {
		$variation = $post instanceof \WP_Post ? ProductBills::product( $post->ID ) : null;
		if ( null !== $variation ) {
			$this->form( $variation );
		}
	}

	/**
	 * Stores what was entered of a product or variation. Nothing in it keeps the product from being saved.
	 *
	 * @param mixed $product The product.
	 */
	public function save( $product ): void {
		if ( ! $product instanceof \WC_Product ) {
			return;
		}
		try {
			$id   = $product->get_id();
			$all  = isset( $_POST['stock_truth'] ) && is_array( $_POST['stock_truth'] ) ? wp_unslash( $_POST['stock_truth'] ) : array(); // phpcs:ignore WordPress.Security -- the nonce is among them; each text is checked by Catalog.
			$sent = is_array( $all ) ? $all[ $id ] ?? null : null;
			if ( ! is_array( $sent ) || ! is_string( $sent['nonce'] ?? null ) || false === wp_verify_nonce( $sent['nonce'], self::action( $id ) ) || ! current_user_can( 'edit_post', $id ) ) {
				return;
			}
			$faults = array_merge( $this->save_bill( $product, $sent ), $this->bills->save_step( $product, is_string( $sent['step'] ?? null ) ? $sent['step'] : '' ) );
			if ( array() !== $faults ) {
				Typed::keep( $id, $sent );
			}
			foreach ( $faults as $fault ) {
				/* translators: 1: product, 2: what is wrong. */
				\WC_Admin_Meta_Boxes::add_error( sprintf( __( 'Stock Truth, “%1$s”: %2$s Nothing of it was stored.', 'stock-truth' ), $product->get_name(), $fault['message'] ) );
			}
			foreach ( $this->policy_form->store( 'product', $id, $sent['policy'] ?? null ) as $problem ) {
				/* translators: 1: product, 2: what is wrong. */
				\WC_Admin_Meta_Boxes::add_error( sprintf( __( 'Stock Truth, “%1$s”, policy not stored: %2$s', 'stock-truth' ), $product->get_name(), $problem ) );
			}
		} catch ( \Throwable $fault ) {
			$this->log->error( 'components_not_stored', $fault );
			\WC_Admin_Meta_Boxes::add_error( __( 'The components could not be stored. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ) );
		}
	}

	/**
	 * Stores the bill that was entered.
	 *
	 * @param \WC_Product             $product The product.
	 * @param array<array-key, mixed> $sent    Its fields.
	 * @return list<array{code: string, row: int|null, field: string, message: string}> What is wrong.
	 */
	private function save_bill( \WC_Product $product, array $sent ): array {
		$kind = $sent['kind'] ?? '';
		$rows = array();
		foreach ( is_array( $sent['rows'] ?? null ) ? $sent['rows'] : array() as $row ) {
			// What nobody wrote into is no component.
			if ( is_array( $row ) && '' !== trim( implode( '', array_filter( $row, 'is_string' ) ) ) ) {
				$rows[] = $row;
			}
		}
		if ( '' === $kind && ( array() === $rows || null !== $this->bills->told( $product )['kind'] ) ) {
			$this->bills->remove( $product );
			return array();
		}
		return $this->bills->save( $product, '' === $kind ? 'none' : $kind, $rows );
	}

	/**
	 * The form of a product or variation.
	 *
	 * @param \WC_Product $product The product.
	 */
	private function form( \WC_Product $product ): void {
		$told = Typed::instead_of( $this->bills->told( $product ) );
		$name = 'stock_truth[' . $told['id'] . ']';
		$id   = 'stock-truth-' . $told['id'];
		printf( '<div class="stock-truth-components" data-rows="%s">', esc_attr( (string) ( count( $told['components'] ) + self::EMPTY_ROWS ) ) );
		printf( '<input type="hidden" name="%s[nonce]" value="%s">', esc_attr( $name ), esc_attr( wp_create_nonce( self::action( $told['id'] ) ) ) );
		self::kinds( $name, $id, $told['kind'] ?? '' );
		printf( '<fieldset class="form-field" style="padding-left:12px"><legend style="float:none;width:auto;margin:0">%s</legend>', esc_html__( 'Components: what one unit takes of the ERP’s items', 'stock-truth' ) );
		printf( '<table class="widefat" style="width:auto"><thead><tr><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>', esc_html__( 'SKU', 'stock-truth' ), esc_html__( 'Quantity', 'stock-truth' ) );
		foreach ( array_pad( $told['components'], count( $told['components'] ) + self::EMPTY_ROWS, null ) as $at => $component ) {
			self::row( $name, $id, $at, $component );
		}
		printf( '</tbody></table><p style="padding:0!important"><button type="button" class="button stock-truth-add-component">%s</button></p></fieldset>', esc_html__( 'Add a component', 'stock-truth' ) );
		self::step( $name, $id, $told['saleStep'] );
		echo '</div>';
		$this->policy_form->show( 'product', $told['id'], $product->is_type( 'variation' ) ? $product->get_parent_id() : 0, $name );
	}

	/**
	 * How small a part of it is sold.
	 *
	 * @param string $name Of the fields.
	 * @param string $id   Of the fields.
	 * @param string $step The step now.
	 */
	private static function step( string $name, string $id, string $step ): void {
		printf(
			'<p class="form-field"><label for="%1$s-step">%2$s</label><input type="text" inputmode="decimal" id="%1$s-step" name="%3$s[step]" value="%4$s" class="short" aria-describedby="%1$s-step-help"><span class="description" id="%1$s-step-help" style="display:block;clear:both;margin-left:0">%5$s</span></p>',
			esc_attr( $id ),
			esc_html__( 'Sale step', 'stock-truth' ),
			esc_attr( $name ),
			esc_attr( $step ),
			esc_html__( 'The smallest quantity that is sold, and the step between quantities: 1, or 0.25 of a kilogram.', 'stock-truth' )
		);
	}

	/**
	 * How the kit is stocked.
	 *
	 * @param string $name    Of the fields.
	 * @param string $id      Of the fields.
	 * @param string $current The kind now; empty where it is no kit.
	 */
	private static function kinds( string $name, string $id, string $current ): void {
		$kinds = array(
			''                 => __( 'No kit: one unit takes one unit of its own SKU', 'stock-truth' ),
			'phantom'          => __( 'Kit or pack that is never stocked: only its components are', 'stock-truth' ),
			'assembledToOrder' => __( 'Kit that is stocked, and made from its components when it runs out', 'stock-truth' ),
			'stocked'          => __( 'Kit that is stocked, and never made to order', 'stock-truth' ),
		);
		printf( '<p class="form-field"><label for="%1$s-kind">%2$s</label><select id="%1$s-kind" name="%3$s[kind]">', esc_attr( $id ), esc_html__( 'Kind of kit', 'stock-truth' ), esc_attr( $name ) );
		foreach ( $kinds as $kind => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $kind ), selected( $current, $kind, false ), esc_html( $label ) );
		}
		echo '</select></p>';
	}

	/**
	 * One component.
	 *
	 * @param string     $name      Of the fields.
	 * @param string     $id        Of the fields.
	 * @param int        $at        Row from 0.
	 * @param array|null $component The component; null for a row to write into.
	 *
	 * @phpstan-param array{item: string, quantity: string, known: bool}|null $component
	 */
	private static function row( string $name, string $id, int $at, ?array $component ): void {
		$is_unknown = null !== $component && ! $component['known'];
		$note       = $id . '-note-' . $at;
		printf(
			'<tr><td><input type="text" name="%1$s[rows][%2$d][item]" value="%3$s" aria-label="%4$s"%5$s>%6$s</td><td><input type="text" inputmode="decimal" name="%1$s[rows][%2$d][quantity]" value="%7$s" aria-label="%8$s" style="width:8em"></td></tr>',
			esc_attr( $name ),
			(int) $at,
			esc_attr( null === $component ? '' : $component['item'] ),
			/* translators: %d: number of the row. */
			esc_attr( sprintf( __( 'SKU of component %d', 'stock-truth' ), $at + 1 ) ),
			$is_unknown ? ' aria-describedby="' . esc_attr( $note ) . '"' : '',
			$is_unknown ? '<span class="description" id="' . esc_attr( $note ) . '" style="display:block;margin:0">' . esc_html__( 'The ERP has told no figure of this item, so the kit cannot be sold.', 'stock-truth' ) . '</span>' : '',
			esc_attr( null === $component ? '' : $component['quantity'] ),
			/* translators: %d: number of the row. */
			esc_attr( sprintf( __( 'Quantity of component %d', 'stock-truth' ), $at + 1 ) )
		);
	}

	/**
	 * What the nonce of a product's form is for.
	 *
	 * @param int $id Product or variation.
	 */
	private static function action( int $id ): string {
		return 'stock-truth-components-' . $id;
	}
}

<?php
/**
 * The door of payment links: the classic page on which an order that exists is paid.
 *
 * Decides how the page is told. Nothing may be thrown here: WooCommerce would show a blank page. With an error
 * notice it shows the page again and asks no payment provider.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_before_pay_action`.
 */
final class PayPage {

	/**
	 * Payment of orders.
	 *
	 * @var Payment
	 */
	private $payment;

	/**
	 * Constructor.
	 *
	 * @param Payment $payment Payment of orders.
	 */
	public function __construct( Payment $payment ) {
		$this->payment = $payment;
	}

	/**
	 * Whether the page is shown on which an order is paid. WooCommerce does not know that the goods which are gone are kept, or
	 * counted, for just this order; whether it can be paid is judged when the customer pays.
	 *
	 * @param mixed $is_there What WooCommerce says.
	 * @param mixed $product  The product.
	 * @param mixed $order    The order.
	 * @return mixed
	 */
	public function show( $is_there, $product = null, $order = null ) {
		if ( (bool) $is_there || ! $product instanceof \WC_Product || ! $order instanceof \WC_Order ) {
			return $is_there;
		}
		return $this->payment->is_expected( $order, (int) $product->get_stock_managed_by_id() );
	}

	/**
	 * Lets an order be paid or tells the shopper why not.
	 *
	 * @param mixed $order The order.
	 */
	public function check( $order ): void {
		if ( ! $order instanceof \WC_Order ) {
			return;
		}
		$refusal = $this->payment->refusal( 'pay_page', $order );
		if ( null !== $refusal ) {
			$refusal->notify();
		}
	}
}

<?php
/**
 * Brings the ledger up to what an order asks for, as often as it changes.
 *
 * Decides which orders are recorded. Whether an order counts is the core's to say; what is to stand in the ledger of
 * its lines is decided by OrderedLines, how it is written by LineWriter.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Moment;
use StockTruth\Facts\Effect;
use StockTruth\Facts\Effects;
use StockTruth\Ledger\OrderLineTable;
use StockTruth\Ledger\Row\OrderLineRow;

defined( 'ABSPATH' ) || exit;

/**
 * Recomputes all lines of an order; doing it twice changes nothing.
 */
final class Recorder {

	/**
	 * What orders take.
	 *
	 * @var Effects
	 */
	private $effects;

	/**
	 * Orders that are not recorded yet.
	 *
	 * @var NewOrders
	 */
	private $new_orders;

	/**
	 * Lines of placed orders.
	 *
	 * @var OrderLineTable
	 */
	private $order_lines;

	/**
	 * What is to stand in the ledger.
	 *
	 * @var OrderedLines
	 */
	private $ordered;

	/**
	 * Writes lines.
	 *
	 * @var LineWriter
	 */
	private $writer;

	/**
	 * Constructor.
	 *
	 * @param Effects        $effects     What orders take.
	 * @param NewOrders      $new_orders  Orders that are not recorded yet.
	 * @param OrderLineTable $order_lines Lines of placed orders.
	 * @param OrderedLines   $ordered     What is to stand in the ledger.
	 * @param LineWriter     $writer      Writes lines.
	 */
	public function __construct( Effects $effects, NewOrders $new_orders, OrderLineTable $order_lines, OrderedLines $ordered, LineWriter $writer ) {
		$this->effects     = $effects;
		$this->new_orders  = $new_orders;
		$this->order_lines = $order_lines;
		$this->ordered     = $ordered;
		$this->writer      = $writer;
	}

	/**
	 * Records an order as it is now.
	 *
	 * @param \WC_Order $order       The order, with its current status.
	 * @param bool      $is_reducing Whether WooCommerce is about to take it off its own figures.
	 * @param int|null  $revised_at  When it last changed; null for now.
	 * @return int[] Stock-managed products whose demand changed.
	 */
	public function record( \WC_Order $order, bool $is_reducing = false, ?int $revised_at = null ): array {
		// Subscriptions and other plugins' documents are orders to PHP and ask for nothing by themselves.
		if ( 'shop_order' !== $order->get_type() ) {
			return array();
		}
		$known  = $this->known( $order->get_id() );
		$effect = $this->effects->of( $order, OrderedLines::is_counted( $known ) );
		return $effect->is_recorded() ? $this->write( $order, $effect, $known, $is_reducing, $revised_at ?? Moment::now() ) : array();
	}

	/**
	 * Records an order that is about to be stored, and reduced by WooCommerce, where its lines ask for something.
	 * What leaves is recorded once that is stored.
	 *
	 * @param \WC_Order $order The order, with the status that it is to have.
	 * @return int[]|null Stock-managed products whose demand changed; null where it was not recorded.
	 */
	public function record_demand( \WC_Order $order ): ?array {
		if ( 'shop_order' !== $order->get_type() ) {
			return null;
		}
		$known  = $this->known( $order->get_id() );
		$effect = $this->effects->of( $order, OrderedLines::is_counted( $known ) );
		return $effect->is_demand() ? $this->write( $order, $effect, $known, true, Moment::now() ) : null;
	}

	/**
	 * Records that an order is gone.
	 *
	 * @param int $order_id The order.
	 * @return int[] Stock-managed products whose demand changed.
	 */
	public function record_gone( int $order_id ): array {
		$known = $this->order_lines->of_order( $order_id );
		return $this->writer->write( new Recording( $order_id, Effects::GONE, $this->effects->of_gone(), array(), false, Moment::now() ), $known );
	}

	/**
	 * Records that the connector has exported an order, or that a person says the ERP has it.
	 *
	 * @param int $order_id The order.
	 * @param int $at       When, in UTC milliseconds.
	 * @param bool $is_answered Whether the ERP has answered it.
	 * @return int[] Stock-managed products whose demand changed.
	 */
	public function record_exported( int $order_id, int $at, bool $is_answered = false ): array {
		return $this->writer->export( $order_id, $at, $is_answered );
	}

	/**
	 * All of an order that a recording rests on but its refunds, as text: the same text, the same recording.
	 *
	 * @param \WC_Order $order The order.
	 */
	public static function content( \WC_Order $order ): string {
		$content = array( $order->get_status() );
		foreach ( $order->get_items() as $item ) {
			if ( $item instanceof \WC_Order_Item_Product && 0 !== $item->get_id() ) {
				$content[] = self::content_of( $item );
			}
		}
		return (string) wp_json_encode( $content );
	}

	/**
	 * All of a line that a recording rests on but its refunds.
	 *
	 * @param \WC_Order_Item_Product $item The line.
	 * @return array
	 */
	public static function content_of( \WC_Order_Item_Product $item ): array {
		return array( $item->get_id(), $item->get_product_id(), $item->get_variation_id(), $item->get_quantity() );
	}

	/**
	 * What the ledger has of an order.
	 *
	 * @param int $order_id The order.
	 * @return array<int, OrderLineRow> Lines by item.
	 */
	private function known( int $order_id ): array {
		return $this->new_orders->has( $order_id ) ? array() : $this->order_lines->of_order( $order_id );
	}

	/**
	 * Has an order's lines written.
	 *
	 * @param \WC_Order                $order       The order.
	 * @param Effect                   $effect      What it takes of the stock.
	 * @param array<int, OrderLineRow> $known       Its lines in the ledger.
	 * @param bool                     $is_reducing Whether WooCommerce is about to take it off its own figures.
	 * @param int                      $revised_at  When lines that differ were changed.
	 * @return int[] Stock-managed products whose demand changed.
	 */
	private function write( \WC_Order $order, Effect $effect, array $known, bool $is_reducing, int $revised_at ): array {
		$ordered = $this->ordered->of( $order, $known );
		$this->new_orders->forget( $order->get_id() );
		return $this->writer->write( new Recording( $order->get_id(), $order->get_status(), $effect, $ordered, $is_reducing, $revised_at ), $known );
	}
}

<?php
/**
 * A cart or an order as the question that the core decides.
 *
 * Decides how lines and their pools are put into one question. The verdict is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Row\DrawnListing;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Builds questions of `decide`.
 *
 * @phpstan-import-type DecideQuestion from Shapes
 * @phpstan-import-type Mapping from Shapes
 * @phpstan-import-type Step from Shapes
 * @phpstan-type Options array{exclude_order?: int, of_page?: bool, revisions?: array<int, int>}
 */
final class CartFacts {

	/**
	 * Whose a listing's stock is.
	 *
	 * @var Governed
	 */
	private $governed;

	/**
	 * Facts about pools, as they are now.
	 *
	 * @var PoolFacts
	 */
	private $pool_facts;

	/**
	 * Facts about all products of a page.
	 *
	 * @var ReadAhead
	 */
	private $read_ahead;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Governed      $governed   Whose a listing's stock is.
	 * @param PoolFacts     $pool_facts Facts about pools, as they are now.
	 * @param ReadAhead     $read_ahead Facts about all products of a page.
	 * @param SettingsStore $settings   The settings.
	 */
	public function __construct( Governed $governed, PoolFacts $pool_facts, ReadAhead $read_ahead, SettingsStore $settings ) {
		$this->governed   = $governed;
		$this->pool_facts = $pool_facts;
		$this->read_ahead = $read_ahead;
		$this->settings   = $settings;
	}

	/**
	 * The question about lines at a step.
	 *
	 * @param string      $step    One of `browse`, `add`, `checkout`, `pay`.
	 * @param AskedLine[] $lines   The lines.
	 * @param array       $options `exclude_order`: an order whose reservations are the shopper's own; `of_page`: whether
	 *                             what the page has read already will do; `revisions`: of locked pools, whether it will
	 *                             do where they are these.
	 * @return array By the names of the core's layout.
	 *
	 * @phpstan-param Step    $step
	 * @phpstan-param Options $options
	 * @phpstan-return DecideQuestion
	 */
	public function question( string $step, array $lines, array $options = array() ): array {
		$managed = array_column( $lines, 'stock_id' );
		$order   = $options['exclude_order'] ?? 0;
		if ( ! empty( $options['of_page'] ) ) {
			return $this->about( $step, $lines, $this->read_ahead->facts( $managed, $order ) );
		}
		$facts = isset( $options['revisions'] ) ? $this->read_ahead->unchanged( $managed, $options['revisions'] ) : null;
		if ( null === $facts ) {
			$facts = $this->pool_facts->of( $managed, $order );
			$this->read_ahead->renew( $facts );
		}
		return $this->about( $step, $lines, $facts );
	}

	/**
	 * The question about lines at a step, from facts that were read already.
	 *
	 * @param string                   $step  One of `browse`, `add`, `checkout`, `pay`.
	 * @param AskedLine[]              $lines The lines.
	 * @param array<int, DrawnListing> $facts By the product that owns the stock.
	 * @return array By the names of the core's layout.
	 *
	 * @phpstan-param Step    $step
	 * @phpstan-return DecideQuestion
	 */
	public function about( string $step, array $lines, array $facts ): array {
		$pools = new QuestionPools( new QuestionPolicies( $this->settings->current()->policy() ) );
		$asked = array();
		foreach ( $lines as $line ) {
			$listing = $facts[ $line->stock_id ] ?? null;
			$asked[] = ( null === $listing ? self::not_stored() : $this->bound( $listing, $line ) + $pools->of( $listing ) + array( 'policy' => $pools->policy_of( $listing ) ) ) + array(
				'quantity'       => $line->quantity,
				'before'         => $line->before,
				'alreadyCounted' => $line->already_counted,
				'promised'       => $line->promised,
				'promisedUntil'  => $line->promised_until,
			);
		}
		return array(
			'now'        => Moment::now(),
			'step'       => $step,
			'pools'      => $pools->pools(),
			'lines'      => $asked,
			'components' => $pools->components(),
			'supplies'   => $pools->supplies(),
			'holds'      => $pools->holds(),
		) + $pools->policies();
	}

	/**
	 * How a line's listing is bound to the ERP.
	 *
	 * @param DrawnListing $listing The listing.
	 * @param AskedLine    $line    The line: variations that share a stock need not share what they are.
	 * @return array
	 *
	 * @phpstan-return array{governed: bool, mapping: Mapping, saleStep: int}
	 */
	private function bound( DrawnListing $listing, AskedLine $line ): array {
		return array(
			'governed' => $this->governed->is( $listing, $line->is_virtual, $line->is_downloadable ),
			'mapping'  => $this->governed->mapping( $listing ),
			'saleStep' => $listing->listing->sale_step,
		);
	}

	/**
	 * What is asked of a product that the database does not have. WooCommerce cannot sell it either; there is nothing to
	 * ask the core about, and nobody vouches for it.
	 *
	 * @return array
	 *
	 * @phpstan-return array{governed: bool, mapping: Mapping}
	 */
	private static function not_stored(): array {
		return array(
			'governed' => true,
			'mapping'  => 'noSku',
		);
	}
}

<?php
/**
 * Something that the core is asked to reconcile: a listing of the shop, or an item of the ERP that the shop does not list.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Generated\Shapes;

defined( 'ABSPATH' ) || exit;

/**
 * A question of `reconcile`, with what people know its item by.
 *
 * @phpstan-import-type Mapping from Shapes
 * @phpstan-import-type PoliciesQuestionPolicies from Shapes
 * @phpstan-import-type PoliciesQuestionPolicy from Shapes
 * @phpstan-import-type ReconcileQuestionComponents from Shapes
 * @phpstan-import-type ReconcileQuestionEvidence from Shapes
 * @phpstan-import-type ReconcileQuestionHolds from Shapes
 * @phpstan-import-type ReconcileQuestionPools from Shapes
 * @phpstan-import-type ReconcileQuestionSupplies from Shapes
 * @phpstan-type BoundListing array{governed?: bool, mapping: Mapping, pool: int|null, saleStep?: int, quantityPer?: int, priceCents?: int|null, pendingReduction?: int, heldElsewhere?: int, heldElsewhereUntil?: int|null}
 * @phpstan-type ShopStock array{quantity: int|null, inStock: bool, backorders: bool, lookupQuantity: int|null, lookupInStock: bool|null, termInStock: bool|null}
 * @phpstan-type ItemQuestion array{now: int, policy: PoliciesQuestionPolicy, policies: list<PoliciesQuestionPolicies>, pools: list<ReconcileQuestionPools>, listing: BoundListing, shop: ShopStock|null, components: list<ReconcileQuestionComponents>, supplies: list<ReconcileQuestionSupplies>, holds: list<ReconcileQuestionHolds>, evidence?: list<ReconcileQuestionEvidence>}
 */
class AskedItem {

	/** The listing's product; of an item without one, its pool's number, negative. */
	public int $id = 0;

	/** Its key. */
	public string $sku = '';

	/** The product's name; empty where there is none. */
	public string $name = '';

	/** Where staff edits the product; empty where there is none. */
	public string $edit_url = '';

	/**
	 * The question, by the names of the core's layout.
	 *
	 * @var array
	 *
	 * @phpstan-var ItemQuestion
	 */
	public array $question;
}

<?php
/**
 * The policies of one question: that of the question as a whole, and the further ones that lines and pools name by place.
 *
 * Decides that each stands in it once, whoever follows it. What follows from a policy is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Generated\Shapes;

defined( 'ABSPATH' ) || exit;

/**
 * Collects policies. As text a policy is JSON as the ledger keeps it, empty for the store's.
 *
 * @phpstan-import-type PoliciesQuestionPolicies from Shapes
 * @phpstan-import-type PoliciesQuestionPolicy from Shapes
 */
final class QuestionPolicies {

	/**
	 * The store's policy.
	 *
	 * @var PoliciesQuestionPolicy
	 */
	private $store;

	/**
	 * The question's own policy, by which everything goes that names no place.
	 *
	 * @var PoliciesQuestionPolicy
	 */
	private $own;

	/**
	 * Further policies.
	 *
	 * @var list<PoliciesQuestionPolicies>
	 */
	private $others = array();

	/**
	 * Places by text; null for the question's own.
	 *
	 * @var array<string, int|null>
	 */
	private $places = array();

	/**
	 * Policies of a question.
	 *
	 * @param array  $store The store's policy.
	 * @param string $own   The question's own, as text.
	 *
	 * @phpstan-param PoliciesQuestionPolicy $store
	 */
	public function __construct( array $store, string $own = '' ) {
		$this->store          = $store;
		$this->own            = $this->of( $own );
		$this->places[ $own ] = null;
	}

	/**
	 * The place of a policy; null where it is the question's own.
	 *
	 * @param string $text The policy.
	 */
	public function place( string $text ): ?int {
		if ( ! array_key_exists( $text, $this->places ) ) {
			$policy = $this->of( $text );
			$place  = null;
			// Layers may come to the same.
			if ( $policy !== $this->own ) {
				$found = array_search( $policy, $this->others, true );
				$place = false === $found ? count( $this->others ) : (int) $found;
				if ( false === $found ) {
					$this->others[] = $policy;
				}
			}
			$this->places[ $text ] = $place;
		}
		return $this->places[ $text ];
	}

	/**
	 * What the question says of policies.
	 *
	 * @return array By the layout's names.
	 *
	 * @phpstan-return array{policy: PoliciesQuestionPolicy, policies: list<PoliciesQuestionPolicies>}
	 */
	public function parts(): array {
		return array(
			'policy'   => $this->own,
			'policies' => $this->others,
		);
	}

	/**
	 * A policy by the layout's names.
	 *
	 * @param string $text The policy.
	 * @return array
	 *
	 * @phpstan-return PoliciesQuestionPolicy
	 */
	private function of( string $text ): array {
		$policy = '' === $text ? null : json_decode( $text, true );
		if ( ! is_array( $policy ) ) {
			return $this->store;
		}
		// As the core gave it; what somebody else put there the codec refuses.
		/** @var PoliciesQuestionPolicy $policy */
		return $policy;
	}
}

<?php
/**
 * What abilities take and give.
 *
 * Decides the schemas only.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Abilities;

defined( 'ABSPATH' ) || exit;

/**
 * JSON schemas, as WordPress checks them.
 */
final class Schemas {

	/**
	 * An input: an object of these fields and no others.
	 *
	 * @param array<string, array> $fields   Fields.
	 * @param string[]             $required Those that have to be there.
	 * @return array<string, mixed>
	 */
	public static function input( array $fields, array $required = array() ): array {
		$schema = array(
			'type'                 => 'object',
			'properties'           => $fields,
			'additionalProperties' => false,
		);
		return array() === $required ? $schema : $schema + array( 'required' => $required );
	}

	/**
	 * Which product.
	 *
	 * @return array<string, array>
	 */
	public static function product(): array {
		return array(
			'product' => self::count( __( 'The number of a product or variation. Name either this or the SKU.', 'stock-truth' ) ),
			'sku'     => array( 'minLength' => 1, 'maxLength' => 190 ) + self::text( __( 'The SKU of a product or variation.', 'stock-truth' ) ),
		);
	}

	/**
	 * How many of it.
	 *
	 * @return array<string, mixed>
	 */
	public static function quantity(): array {
		return array(
			'type'             => 'number',
			'description'      => __( 'How many, in what the shop sells; 1 without it.', 'stock-truth' ),
			'minimum'          => 0,
			'exclusiveMinimum' => true,
			'default'          => 1,
		);
	}

	/**
	 * The number of an exception.
	 *
	 * @return array<string, mixed>
	 */
	public static function number_of_exception(): array {
		return array(
			'type'        => 'string',
			'description' => __( 'The number of an exception, such as ST-12.', 'stock-truth' ),
			'pattern'     => '^(ST-)?[1-9][0-9]{0,17}$',
		);
	}

	/**
	 * A text.
	 *
	 * @param string $description What it is.
	 * @return array<string, mixed>
	 */
	public static function text( string $description ): array {
		return array(
			'type'        => 'string',
			'description' => $description,
		);
	}

	/**
	 * A whole number from 1.
	 *
	 * @param string $description What it is.
	 * @return array<string, mixed>
	 */
	public static function count( string $description ): array {
		return array(
			'type'        => 'integer',
			'description' => $description,
			'minimum'     => 1,
		);
	}

	/**
	 * One of several words.
	 *
	 * @param array<array-key> $words       The words.
	 * @param string           $description What they say.
	 * @return array<string, mixed>
	 */
	public static function one_of( array $words, string $description ): array {
		return self::text( $description ) + array( 'enum' => $words );
	}

	/**
	 * An explanation.
	 *
	 * @return array<string, mixed>
	 */
	public static function explained(): array {
		$text  = array( 'type' => 'string' );
		$maybe = array( 'type' => array( 'string', 'null' ) );
		return self::output(
			array(
				'id'          => array( 'type' => array( 'integer', 'null' ) ),
				'sku'         => $text,
				'name'        => $text,
				'mode'        => self::text( __( 'Whether the shop only observes, or enforces.', 'stock-truth' ) ),
				'mapping'     => self::text( __( 'How the product is bound to the ERP.', 'stock-truth' ) ),
				'terms'       => self::rows( array( 'term' => $text, 'value' => $text, 'source' => $text, 'age' => $text ), __( 'From the ERP’s figure to the one that the shop should show.', 'stock-truth' ) ),
				'expected'    => array( 'description' => __( 'What the shop should show; null where that cannot be said.', 'stock-truth' ) ) + $maybe,
				'shop'        => array( 'description' => __( 'What the shop shows.', 'stock-truth' ) ) + $maybe,
				'drift'       => array( 'description' => __( 'What the shop shows beyond what it should.', 'stock-truth' ) ) + $maybe,
				'fresh_until' => array( 'description' => __( 'Until when the ERP’s figure is recent enough.', 'stock-truth' ) ) + $maybe,
				'finding'     => array(
					'type'        => array( 'object', 'null' ),
					'description' => __( 'The cause of the difference, how grave it is, whose it is and what it costs; null where there is none.', 'stock-truth' ),
				),
				'verdicts'    => self::rows( array( 'step' => $text, 'outcome' => $text, 'reason' => $text, 'maxQuantity' => $text, 'valid_until' => $text ), __( 'What follows for the least that is sold, at each step of buying.', 'stock-truth' ) ),
				'policy'      => self::rows( array( 'field' => $text, 'value' => $text, 'layer' => $text ), __( 'The policy, field by field, and who chose it.', 'stock-truth' ) ),
			)
		);
	}

	/**
	 * Whether something can be promised.
	 *
	 * @return array<string, mixed>
	 */
	public static function promised(): array {
		$maybe = array( 'type' => array( 'string', 'null' ) );
		return self::output(
			array(
				'product'     => array( 'type' => 'integer' ),
				'sku'         => array( 'type' => 'string' ),
				'name'        => array( 'type' => 'string' ),
				'quantity'    => array( 'type' => 'string' ),
				'promised'    => array(
					'type'        => 'boolean',
					'description' => __( 'Whether this quantity could be ordered now.', 'stock-truth' ),
				),
				'outcome'     => self::text( __( 'What the rules say: allow, limit, block or undecided.', 'stock-truth' ) ),
				'reason'      => self::text( __( 'The code of the reason that decided.', 'stock-truth' ) ),
				'sentence'    => self::text( __( 'What may be said.', 'stock-truth' ) ),
				'maxQuantity' => array( 'description' => __( 'The largest quantity that could be ordered; null where there is no such limit.', 'stock-truth' ) ) + $maybe,
				'availableAt' => array( 'description' => __( 'When what is still to come has arrived; null where nothing is waited for.', 'stock-truth' ) ) + $maybe,
				'validUntil'  => array( 'description' => __( 'When the passage of time alone could change the answer.', 'stock-truth' ) ) + $maybe,
				'enforced'    => array(
					'type'        => 'boolean',
					'description' => __( 'Whether the shop goes by this answer, or only observes.', 'stock-truth' ),
				),
			)
		);
	}

	/**
	 * An exception.
	 *
	 * @return array<string, mixed>
	 */
	public static function exception(): array {
		$text    = array( 'type' => 'string' );
		$maybe   = array( 'type' => array( 'string', 'null' ) );
		$integer = array( 'type' => 'integer' );
		$truth   = array( 'type' => 'boolean' );
		return self::output(
			array_fill_keys( array( 'number', 'cause', 'causeWords', 'subject', 'subjectName', 'state', 'severity', 'shown', 'expected', 'role', 'personName', 'acknowledgedBy', 'repair' ), $text )
			+ array_fill_keys( array( 'why', 'closure', 'openedAt', 'respondDue', 'resolveDue', 'ackUntil', 'snoozeUntil', 'closedAt' ), $maybe )
			+ array_fill_keys( array( 'id', 'opening', 'oversellCents', 'lostCents', 'person', 'behind', 'late', 'revision' ), $integer )
			+ array_fill_keys( array( 'muted', 'flapping' ), $truth )
		);
	}

	/**
	 * A page of exceptions.
	 *
	 * @return array<string, mixed>
	 */
	public static function listed(): array {
		return self::output(
			array(
				'total'         => array( 'type' => 'integer' ),
				'oversellCents' => array(
					'type'        => 'integer',
					'description' => __( 'What may be sold that is not there, of all of them.', 'stock-truth' ),
				),
				'lostCents'     => array(
					'type'        => 'integer',
					'description' => __( 'What is there and cannot be sold, of all of them.', 'stock-truth' ),
				),
				'oldest'        => array( 'type' => array( 'string', 'null' ) ),
				'exceptions'    => array(
					'type'  => 'array',
					'items' => self::exception(),
				),
			)
		);
	}

	/**
	 * A case file.
	 *
	 * @return array<string, mixed>
	 */
	public static function case_file(): array {
		$text  = array( 'type' => 'string' );
		$maybe = array( 'type' => array( 'string', 'null' ) );
		return self::output(
			array(
				'text'    => self::text( __( 'The whole file as text, to be pasted into a ticket.', 'stock-truth' ) ),
				'opening' => array( 'type' => 'integer' ),
				'say'     => self::text( __( 'What may be said to a customer; empty where nothing may be said for certain.', 'stock-truth' ) ),
				'closes'  => self::text( __( 'What closes it.', 'stock-truth' ) ),
				'lines'   => self::rows( array( 'at' => $text, 'by' => $text, 'what' => $text, 'note' => $text ), __( 'What happened, oldest first.', 'stock-truth' ) ),
			)
			+ array_fill_keys( array( 'number', 'subject', 'cause', 'causeWords', 'state', 'owner', 'ownerRole', 'money', 'shown', 'expected', 'difference' ), $text )
			+ array_fill_keys( array( 'respondDue', 'resolveDue', 'age' ), $maybe )
		);
	}

	/**
	 * What a repair would write.
	 *
	 * @return array<string, mixed>
	 */
	public static function preview(): array {
		return self::output(
			array(
				'product'  => array( 'type' => 'integer' ),
				'shown'    => array(
					'type'        => array( 'string', 'null' ),
					'description' => __( 'What the shop shows now.', 'stock-truth' ),
				),
				'expected' => array(
					'type'        => array( 'string', 'null' ),
					'description' => __( 'What would be written.', 'stock-truth' ),
				),
				'possible' => array( 'type' => 'boolean' ),
				'code'     => array( 'type' => 'string' ),
				'message'  => self::text( __( 'Why it cannot be repaired; empty where it can.', 'stock-truth' ) ),
			)
		);
	}

	/**
	 * An output: an object that holds these fields at least.
	 *
	 * @param array<string, array> $fields Fields.
	 * @return array<string, mixed>
	 */
	private static function output( array $fields ): array {
		return array(
			'type'       => 'object',
			'properties' => $fields,
			'required'   => array_keys( $fields ),
		);
	}

	/**
	 * A list of rows.
	 *
	 * @param array<string, array> $fields      Of a row.
	 * @param string               $description What it lists.
	 * @return array<string, mixed>
	 */
	private static function rows( array $fields, string $description ): array {
		return array(
			'type'        => 'array',
			'description' => $description,
			'items'       => self::output( $fields ),
		);
	}
}

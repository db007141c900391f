<?php
/**
 * The abilities that there are: what each takes and gives, and what it does to the shop.
 *
 * Decides names, schemas and annotations. What is done is for Listings and Cases.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Abilities;

use StockTruth\Engine\Generated\Layout;
use StockTruth\Exceptions\Listed;
use StockTruth\Exceptions\Roles;
use StockTruth\Ledger\ExceptionEventTable;
use StockTruth\Rest\Access;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Arguments of `wp_register_ability`.
 */
final class Definitions {

	const CATEGORY = 'stock-truth';

	/** Only looks. */
	const LOOKS = array(
		'readonly'    => true,
		'destructive' => false,
		'idempotent'  => true,
	);

	/** Adds something that takes nothing away; done twice it is there twice. */
	const ADDS = array(
		'readonly'    => false,
		'destructive' => false,
		'idempotent'  => false,
	);

	/** Overwrites something; WordPress wants POST for it, as done twice it is refused. */
	const OVERWRITES = array(
		'readonly'    => false,
		'destructive' => true,
		'idempotent'  => false,
	);

	/**
	 * Registers the category of all of them.
	 */
	public static function register_category(): void {
		wp_register_ability_category(
			self::CATEGORY,
			array(
				'label'       => __( 'Stock Truth', 'stock-truth' ),
				'description' => __( 'What can be sold according to the ERP, and what disagrees with it.', 'stock-truth' ),
			)
		);
	}

	/**
	 * Registers all of them.
	 *
	 * @param Services $services The services; none is built before an ability runs.
	 */
	public static function register( Services $services ): void {
		foreach ( self::all() as $name => $ability ) {
			wp_register_ability(
				self::CATEGORY . '/' . $name,
				array(
					'label'               => $ability['label'],
					'description'         => $ability['description'],
					'category'            => self::CATEGORY,
					'input_schema'        => $ability['input'],
					'output_schema'       => $ability['output'],
					'execute_callback'    => $services->callback( $ability['by'], $ability['method'] ),
					'permission_callback' => static fn(): bool => Access::may_manage(),
					'meta'                => array(
						'annotations'  => $ability['does'],
						'show_in_rest' => true,
					),
				)
			);
		}
	}

	/**
	 * The abilities by name.
	 *
	 * @return array<string, array{label: string, description: string, input: array, output: array, by: class-string, method: string, does: array<string, bool>}>
	 */
	private static function all(): array {
		$exception = array( 'exception' => Schemas::number_of_exception() );
		$note      = array( 'note' => Schemas::text( __( 'What is to be written down.', 'stock-truth' ) ) + array( 'maxLength' => ExceptionEventTable::NOTE_BYTES ) );
		$noted     = array( 'note' => array( 'minLength' => 1 ) + $note['note'] );
		$seen      = array(
			'seen' => array(
				'type'        => array( 'string', 'null' ),
				'description' => __( 'What the shop shows now, as the preview says; where it has changed since, nothing is written.', 'stock-truth' ),
			),
		);
		return array(
			'explain-listing'    => array(
				'label'       => __( 'Explain a product’s stock', 'stock-truth' ),
				'description' => __( 'Says of a product how many the shop should show and how many it shows, where each part of the figure comes from and how old it is, what follows at each step of buying, and which policy holds. Changes nothing.', 'stock-truth' ),
				'input'       => Schemas::input( Schemas::product() ),
				'output'      => Schemas::explained(),
				'by'          => Listings::class,
				'method'      => 'explain',
				'does'        => self::LOOKS,
			),
			'can-be-promised'    => array(
				'label'       => __( 'Can this be promised?', 'stock-truth' ),
				'description' => __( 'Asks whether a quantity of a product could be ordered now, by the same rules that judge a checkout. Nothing is held: the answer may be another one in a moment.', 'stock-truth' ),
				'input'       => Schemas::input( Schemas::product() + array( 'quantity' => Schemas::quantity() ) ),
				'output'      => Schemas::promised(),
				'by'          => Listings::class,
				'method'      => 'can_be_promised',
				'does'        => self::LOOKS,
			),
			'list-exceptions'    => array(
				'label'       => __( 'List what disagrees', 'stock-truth' ),
				'description' => __( 'Lists exceptions, those that cost most first: what disagrees between shop and ERP, since when, whose it is and until when.', 'stock-truth' ),
				'input'       => Schemas::input(
					array(
						'state'    => Schemas::one_of( array_keys( Listed::STATES ), __( 'Which: such as are listed, those that are over, or all.', 'stock-truth' ) ) + array( 'default' => 'listed' ),
						'cause'    => Schemas::one_of( array_keys( Layout::CODES['QueueCause'] ), __( 'Only of this cause.', 'stock-truth' ) ),
						'role'     => Schemas::one_of( Roles::all(), __( 'Only of this role.', 'stock-truth' ) ),
						'severity' => Schemas::one_of( array_keys( Layout::CODES['Severity'] ), __( 'Only of this severity.', 'stock-truth' ) ),
						'page'     => Schemas::count( __( 'Which page.', 'stock-truth' ) ) + array( 'default' => 1 ),
						'per_page' => Schemas::count( __( 'How many on a page.', 'stock-truth' ) ) + array( 'default' => 20, 'maximum' => 100 ),
					)
				) + array( 'default' => array() ),
				'output'      => Schemas::listed(),
				'by'          => Cases::class,
				'method'      => 'list_exceptions',
				'does'        => self::LOOKS,
			),
			'case-file'          => array(
				'label'       => __( 'Read a case file', 'stock-truth' ),
				'description' => __( 'Gives the case file of an exception: what happened line by line, what the figures are made of, what may be said to a customer, and what closes it. No customer is named in it but by what a person wrote.', 'stock-truth' ),
				'input'       => Schemas::input( $exception, array( 'exception' ) ),
				'output'      => Schemas::case_file(),
				'by'          => Cases::class,
				'method'      => 'case_file',
				'does'        => self::LOOKS,
			),
			'preview-repair'     => array(
				'label'       => __( 'Look what a repair would write', 'stock-truth' ),
				'description' => __( 'Says what a repair of an exception would write, or why it cannot be repaired. Writes nothing. To be shown to a person before it is repaired.', 'stock-truth' ),
				'input'       => Schemas::input( $exception, array( 'exception' ) ),
				'output'      => Schemas::preview(),
				'by'          => Cases::class,
				'method'      => 'preview_repair',
				'does'        => self::LOOKS,
			),
			'take-on-exception'  => array(
				'label'       => __( 'Take an exception on', 'stock-truth' ),
				'description' => __( 'Says that the present user works on an exception. It is believed for a few open hours, and longer with each note.', 'stock-truth' ),
				'input'       => Schemas::input( $exception + $note, array( 'exception' ) ),
				'output'      => Schemas::exception(),
				'by'          => Cases::class,
				'method'      => 'take_on',
				'does'        => self::ADDS,
			),
			'note-on-exception'  => array(
				'label'       => __( 'Write something down about an exception', 'stock-truth' ),
				'description' => __( 'Adds a note to an exception, which stands in its case file from then on.', 'stock-truth' ),
				'input'       => Schemas::input( $exception + $noted, array( 'exception', 'note' ) ),
				'output'      => Schemas::exception(),
				'by'          => Cases::class,
				'method'      => 'note',
				'does'        => self::ADDS,
			),
			'repair-exception'   => array(
				'label'       => __( 'Repair an exception', 'stock-truth' ),
				'description' => __( 'Writes the figure that the shop should show, only where it still shows what the preview said. The exception stays open until both sides agree twice; a person can take the repair back.', 'stock-truth' ),
				'input'       => Schemas::input( $exception + $seen + $note, array( 'exception', 'seen' ) ),
				'output'      => Schemas::exception(),
				'by'          => Cases::class,
				'method'      => 'repair',
				'does'        => self::OVERWRITES,
			),
		);
	}
}

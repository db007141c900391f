<?php
/**
 * The fields of a feed's form, and what a merchant typed into them.
 *
 * Decides which fields of a feed are shown, in which words and in which unit. Ranges and words are those of `FeedFields`.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Feed\FeedFields;
use StockTruth\Feed\Locations;
use StockTruth\Feed\Mappings;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Makes forms of feeds.
 *
 * @phpstan-import-type Field from Fields
 * @phpstan-import-type Told from FeedFields
 */
final class FeedForm {

	/**
	 * The fields in the order of the form.
	 *
	 * @return list<Field>
	 */
	public static function fields(): array {
		$undeclared = array( '' => __( '– please choose –', 'stock-truth' ) );
		return array(
			Fields::field(
				'transport',
				'choice',
				__( 'How the list comes', 'stock-truth' ),
				'',
				array(
					'pull' => __( 'Stock Truth fetches it from an address', 'stock-truth' ),
					'push' => __( 'The ERP sends signed messages', 'stock-truth' ),
					'file' => __( 'A person uploads a file', 'stock-truth' ),
					'folder' => __( 'The ERP puts files into a folder of this server', 'stock-truth' ),
				)
			),
			Fields::field( 'url', 'url', __( 'Feed address', 'stock-truth' ), __( 'The address of the ERP’s stock list. It begins with https://. Leave it empty if you only upload files.', 'stock-truth' ) ),
			Fields::field( 'folder', 'text', __( 'Folder', 'stock-truth' ), __( 'Written in full, such as /srv/erp/stock, and outside what the web server serves. An administrator of the site has to save it.', 'stock-truth' ) ),
			Fields::field(
				'mapping',
				'choice',
				__( 'Format of the feed', 'stock-truth' ),
				__( 'The mapping declares the meaning of each field in the ERP’s answer. Choose the mapping that matches your ERP.', 'stock-truth' ),
				$undeclared + Mappings::titles()
			),
			Fields::field(
				'push',
				'choice',
				__( 'Messages of the ERP', 'stock-truth' ),
				__( 'Only messages that are signed by the secret of this feed are used. All others have the feed fetched at most.', 'stock-truth' ),
				array(
					''         => __( 'none are sent', 'stock-truth' ),
					'delta'    => __( 'hold what changed', 'stock-truth' ),
					'snapshot' => __( 'hold the whole list', 'stock-truth' ),
					'hint'     => __( 'only say that there is news', 'stock-truth' ),
				)
			),
			Fields::field(
				'push_mapping',
				'choice',
				__( 'Format of the messages', 'stock-truth' ),
				'',
				array( '' => __( 'as that of the feed', 'stock-truth' ) ) + Mappings::titles()
			),
			Fields::field(
				'basis',
				'choice',
				__( 'The figure means', 'stock-truth' ),
				__( 'Physical stock needs the orders of the ERP: without them, what is ordered and not shipped would be sold twice.', 'stock-truth' ),
				$undeclared + array(
					'free'    => __( 'Physical stock minus the quantities reserved in the ERP', 'stock-truth' ),
					'on_hand' => __( 'Physical stock', 'stock-truth' ),
				)
			),
			Fields::field(
				'contract',
				'choice',
				__( 'Orders in the ERP', 'stock-truth' ),
				'',
				$undeclared + array(
					'weak'   => __( 'The ERP cannot show orders: its figure contains an order after the time below', 'stock-truth' ),
					'orders' => __( 'The ERP shows orders, and somebody has them read', 'stock-truth' ),
				)
			),
			Fields::field(
				'reflects_orders_from',
				'choice',
				__( 'The figure contains an order once it is', 'stock-truth' ),
				'',
				$undeclared + array(
					'entered'   => __( 'entered', 'stock-truth' ),
					'confirmed' => __( 'confirmed', 'stock-truth' ),
					'reserved'  => __( 'reserved', 'stock-truth' ),
					'picked'    => __( 'picked', 'stock-truth' ),
					'shipped'   => __( 'shipped', 'stock-truth' ),
				)
			),
			Fields::field( 'lag_ms', 'minutes', __( 'Order is in the ERP after', 'stock-truth' ), __( 'The longest time until the ERP’s figure includes an order of the shop. Stock Truth subtracts the order until then. If this time is too short, the shop oversells. If it is too long, the shop shows less than the real stock.', 'stock-truth' ) ),
			Fields::field( 'locations', 'text', __( 'Locations', 'stock-truth' ), __( 'The ERP’s names of the warehouses that serve this shop, with commas; their figures are summed. Leave it empty to read those that the mapping names.', 'stock-truth' ) ),
			Fields::field( 'cadence_s', 'minutes_s', __( 'Fetch every', 'stock-truth' ), __( 'Choose a time well below “Largest age of a figure”. One failed fetch then does not stop sales.', 'stock-truth' ) ),
			Fields::field( 'timeout_s', 'number', __( 'Time limit of a fetch', 'stock-truth' ), __( 'Stock Truth waits this long for the ERP’s answer.', 'stock-truth' ) ),
			Fields::field( 'ranking', 'rank', __( 'Rank', 'stock-truth' ), __( 'Of two feeds that report an item, the one with the lower rank is to own it. The other one is shown and not used.', 'stock-truth' ) ),
			Fields::field(
				'gapless',
				'choice',
				__( 'Sequence numbers', 'stock-truth' ),
				'',
				array(
					'no'  => __( 'may leave numbers out', 'stock-truth' ),
					'yes' => __( 'leave no number out', 'stock-truth' ),
				)
			),
			Fields::field(
				'state',
				'choice',
				__( 'State', 'stock-truth' ),
				__( 'A paused feed is not fetched. Its figures stay and grow old.', 'stock-truth' ),
				array(
					FeedRow::ACTIVE => __( 'Active', 'stock-truth' ),
					FeedRow::PAUSED => __( 'Paused', 'stock-truth' ),
				)
			),
		);
	}

	/**
	 * The form of a feed as it is.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public static function stored( FeedRow $feed ): Form {
		$declared = FeedFields::of( $feed );
		$texts    = array( 'name' => $feed->name );
		foreach ( self::fields() as $field ) {
			$texts[ $field['path'] ] = self::shown( $field['kind'], $declared[ $field['path'] ] ?? '' );
		}
		return new Form( $texts, array() );
	}

	/**
	 * What was typed as input of the register, and the form to show where something is wrong.
	 *
	 * @param array<string, string> $typed Texts by field, unslashed.
	 * @return array{array<string, int|string>, Form}
	 */
	public static function typed( array $typed ): array {
		$texts  = array( 'name' => trim( sanitize_text_field( $typed['name'] ?? '' ) ) );
		$input  = array();
		$errors = array();
		foreach ( self::fields() as $field ) {
			$path = $field['path'];
			if ( ! isset( $typed[ $path ] ) ) {
				continue;
			}
			$texts[ $path ] = trim( sanitize_text_field( $typed[ $path ] ) );
			try {
				$input[ $path ] = '' === $texts[ $path ] ? '' : Forms::kept( $field['kind'], 'url' === $field['kind'] ? trim( $typed[ $path ] ) : $texts[ $path ] );
			} catch ( \UnexpectedValueException $wrong ) {
				$errors[ $path ] = $wrong->getMessage();
			}
		}
		return array( $input, new Form( $texts, $errors ) );
	}

	/**
	 * A form with faults, in the order of its fields.
	 *
	 * @param Form       $form  As it was typed.
	 * @param list<Told> $wrong Of the register.
	 */
	public static function with( Form $form, array $wrong ): Form {
		$errors = $form->errors() + array_column( $wrong, 'message', 'path' );
		$order  = array_merge( array( 'name' ), array_column( self::fields(), 'path' ), array_keys( $errors ) );
		$sorted = array();
		foreach ( $order as $path ) {
			if ( isset( $errors[ $path ] ) ) {
				$sorted[ $path ] = $errors[ $path ];
			}
		}
		return new Form( $form->texts(), $sorted );
	}

	/**
	 * A declared value as it is shown.
	 *
	 * @param string                                       $kind  Of the field.
	 * @param int|string|bool|null|array<array-key, int> $value As the feed declares it.
	 */
	private static function shown( string $kind, $value ): string {
		if ( is_array( $value ) ) {
			$parts = array();
			foreach ( $value as $code => $group ) {
				$parts[] = Locations::STOREFRONT === $group ? (string) $code : $code . '=' . $group;
			}
			return implode( ', ', $parts );
		}
		if ( is_bool( $value ) ) {
			return $value ? 'yes' : 'no';
		}
		return null === $value ? '' : Forms::shown( $kind, $value );
	}
}

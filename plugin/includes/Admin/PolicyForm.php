<?php
/**
 * What a category or a product chooses for itself, as a part of WordPress's own forms.
 *
 * Decides the form: an empty field inherits, and what it inherits is said beside it, with who says so. What may be
 * chosen is for Policy.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Policy\Policies;
use StockTruth\Policy\PolicyFields;
use StockTruth\Policy\PolicyReport;
use StockTruth\Policy\Preview;
use StockTruth\Policy\Scopes;

defined( 'ABSPATH' ) || exit;

/**
 * Prints and stores the fields of one scope.
 *
 * @phpstan-import-type Field from Fields
 * @phpstan-import-type Held from Preview
 */
final class PolicyForm {

	/** Who may change what is sold is who may change the settings. */
	const CAPABILITY = 'manage_woocommerce';

	/**
	 * Changes policies.
	 *
	 * @var Policies
	 */
	private $policies;

	/**
	 * What holds.
	 *
	 * @var Preview
	 */
	private $preview;

	/**
	 * Tells policies.
	 *
	 * @var PolicyReport
	 */
	private $report;

	/**
	 * Constructor.
	 *
	 * @param Policies     $policies Changes policies.
	 * @param Preview      $preview  What holds.
	 * @param PolicyReport $report   Tells policies.
	 */
	public function __construct( Policies $policies, Preview $preview, PolicyReport $report ) {
		$this->policies = $policies;
		$this->preview  = $preview;
		$this->report   = $report;
	}

	/**
	 * Prints the fields of a scope.
	 *
	 * @param string $scope  `category` or `product`.
	 * @param int    $id     Scope.
	 * @param int    $parent A variation's product; 0 for none.
	 * @param string $name   What the names of the controls begin with, such as `stock_truth[12]`.
	 */
	public function show( string $scope, int $id, int $parent, string $name ): void {
		if ( ! current_user_can( self::CAPABILITY ) ) {
			return;
		}
		$policy = $this->report->newest( $scope, $id );
		$held   = $this->preview->inherited( $scope, $id, $parent );
		printf( '<fieldset class="stock-truth-policy"><legend style="float:none;width:auto;margin:0;padding-left:12px"><strong>%s</strong></legend>', esc_html__( 'Policy', 'stock-truth' ) );
		printf( '<p style="padding-left:12px">%s</p>', esc_html__( 'What is left empty is inherited.', 'stock-truth' ) );
		printf( '<input type="hidden" name="%s[policy][revision]" value="%d">', esc_attr( $name ), (int) $policy->revision );
		foreach ( self::fields( $scope ) as $field => $control ) {
			self::control( $control, $name, 'stock-truth-' . $scope . '-' . $id . '-' . $field, $field, $policy->fields[ $field ] ?? null, self::inherits( $control, $field, $held ) );
		}
		echo '</fieldset>';
	}

	/**
	 * Stores what was entered for a scope.
	 *
	 * @param string $scope `category` or `product`.
	 * @param int    $id    Scope.
	 * @param mixed  $sent  The part `policy` of the form; anything where it was not there.
	 * @return list<string> What is wrong, in words; empty where it was stored.
	 */
	public function store( string $scope, int $id, $sent ): array {
		if ( ! is_array( $sent ) || ! current_user_can( self::CAPABILITY ) ) {
			return array();
		}
		$input    = array();
		$problems = array();
		$fields   = self::fields( $scope );
		foreach ( $fields as $field => $control ) {
			$text = $sent[ $field ] ?? null;
			if ( ! is_string( $text ) ) {
				continue;
			}
			try {
				$input[ $field ] = self::read( $control, trim( sanitize_text_field( $text ) ) );
			} catch ( \UnexpectedValueException $wrong ) {
				$problems[] = $control['label'] . ': ' . $wrong->getMessage();
			}
		}
		if ( array() !== $problems ) {
			return $problems;
		}
		$seen = $sent['revision'] ?? null;
		$done = $this->policies->change( $scope, $id, $input, is_string( $seen ) && ctype_digit( $seen ) ? (int) $seen : 0, false );
		foreach ( $done->faults as $fault ) {
			$problems[] = ( $fields[ $fault['path'] ]['label'] ?? $fault['path'] ) . ': ' . $fault['message'];
		}
		if ( array() === $problems && ! $done->is_done() ) {
			$changed = array();
			foreach ( array_keys( $done->changes ) as $field ) {
				$changed[] = $fields[ $field ]['label'] ?? $field;
			}
			/* translators: %s: names of fields. */
			$problems[] = sprintf( __( 'Somebody else changed the policy meanwhile (%s). Please look at the values and change them again.', 'stock-truth' ), implode( ', ', $changed ) );
		}
		return $problems;
	}

	/**
	 * The controls of a scope, in the order of the settings page.
	 *
	 * @param string $scope `category` or `product`.
	 * @return array<string, Field> By field.
	 */
	private static function fields( string $scope ): array {
		$found = array();
		foreach ( Fields::by_path() as $path => $control ) {
			$field = substr( $path, strlen( 'policy.' ) );
			if ( 0 === strpos( $path, 'policy.' ) && in_array( $field, PolicyFields::of_scope( $scope ), true ) ) {
				$found[ $field ] = $control;
			}
		}
		$found['excluded'] = Fields::field(
			'excluded',
			'choice',
			__( 'Excluded', 'stock-truth' ),
			__( 'The ERP does not speak for what is excluded: WooCommerce alone decides what of it is sold.', 'stock-truth' ),
			array(
				'yes' => __( 'Yes', 'stock-truth' ),
				'no'  => __( 'No', 'stock-truth' ),
			)
		);
		return $found;
	}

	/**
	 * A typed text as a layer keeps it; null where it is to be inherited.
	 *
	 * @param Field  $control Control.
	 * @param string $text    As typed.
	 * @return int|string|bool|null
	 */
	private static function read( array $control, string $text ) {
		if ( '' === $text ) {
			return null;
		}
		if ( 'excluded' === $control['path'] ) {
			return array( 'yes' => true, 'no' => false )[ $text ] ?? $text;
		}
		return Forms::kept( $control['kind'], $text );
	}

	/**
	 * A value as it is shown.
	 *
	 * @param Field $control Control.
	 * @param mixed $value   As a layer keeps it.
	 */
	private static function text( array $control, $value ): string {
		if ( is_bool( $value ) ) {
			return $value ? 'yes' : 'no';
		}
		return is_int( $value ) || is_string( $value ) ? Forms::shown( $control['kind'], $value ) : '';
	}

	/**
	 * What a field inherits, and from whom.
	 *
	 * @param Field  $control Control.
	 * @param string $field   Field.
	 * @param Held   $held    What holds without the scope's own choices.
	 */
	private static function inherits( array $control, string $field, array $held ): string {
		$layer = 'excluded' === $field ? $held['excluded_by'] : $held['from'][ $field ] ?? null;
		$text  = self::text( $control, 'excluded' === $field ? null !== $held['excluded_by'] : $held['policy'][ $field ] ?? null );
		$shown = trim( ( $control['options'][ $text ] ?? $text ) . ' ' . $control['unit'] );
		if ( null === $layer ) {
			/* translators: %s: a value. */
			return sprintf( __( 'Inherited: %s (default).', 'stock-truth' ), $shown );
		}
		$names = array(
			'store'    => __( 'store', 'stock-truth' ),
			'category' => __( 'category', 'stock-truth' ),
			'product'  => __( 'product', 'stock-truth' ),
		);
		/* translators: 1: a value, 2: who chose it. */
		return sprintf( __( 'Inherited: %1$s (%2$s).', 'stock-truth' ), $shown, trim( ( $names[ $layer['scope'] ] ?? $layer['scope'] ) . ' ' . Scopes::name( $layer['scope'], $layer['id'] ) ) );
	}

	/**
	 * One field.
	 *
	 * @param Field  $control  Control.
	 * @param string $name     What the names of the controls begin with.
	 * @param string $id       Id of the control.
	 * @param string $field    Field.
	 * @param mixed  $value    What the scope chooses; null where it inherits.
	 * @param string $inherits What it inherits, in words.
	 */
	private static function control( array $control, string $name, string $id, string $field, $value, string $inherits ): void {
		$text = self::text( $control, $value );
		printf( '<p class="form-field"><label for="%1$s" style="display:block">%2$s</label>', esc_attr( $id ), esc_html( $control['label'] ) );
		if ( 'choice' === $control['kind'] ) {
			printf( '<select id="%1$s" name="%2$s[policy][%3$s]" aria-describedby="%1$s-inherits"><option value="">%4$s</option>', esc_attr( $id ), esc_attr( $name ), esc_attr( $field ), esc_html__( 'Inherit', 'stock-truth' ) );
			foreach ( $control['options'] as $option => $label ) {
				printf( '<option value="%1$s"%2$s>%3$s</option>', esc_attr( (string) $option ), selected( $text, (string) $option, false ), esc_html( $label ) );
			}
			echo '</select>';
		} else {
			printf( '<input type="text" inputmode="decimal" class="short" style="width:8em" id="%1$s" name="%2$s[policy][%3$s]" value="%4$s" aria-describedby="%1$s-inherits" autocomplete="off"> %5$s', esc_attr( $id ), esc_attr( $name ), esc_attr( $field ), esc_attr( $text ), esc_html( $control['unit'] ) );
		}
		printf( '<span class="description" id="%1$s-inherits" style="display:block;clear:both;margin-left:0">%2$s</span></p>', esc_attr( $id ), esc_html( trim( $inherits . ' ' . $control['help'] ) ) );
	}
}

<?php
/**
 * How the text of an ERP's list is written, as a mapping declares it: characters, columns and figures.
 *
 * Decides which of these declarations can hold together.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Dialect of one mapping.
 */
final class Dialect {

	/** Marks between columns by how they are declared. */
	const DELIMITERS = array(
		','   => ',',
		';'   => ';',
		'|'   => '|',
		'tab' => "\t",
		"\t"  => "\t",
	);

	/** Decimal marks that are declared by a word. */
	const DECIMALS = array(
		'dot'   => '.',
		'comma' => ',',
	);

	/**
	 * What the file declares about the ERP's list.
	 *
	 * @var Members
	 */
	private $erp;

	/**
	 * Checks what was declared.
	 *
	 * @param Members $erp The mapping's part `erp`.
	 * @throws FeedError The first declaration that cannot hold.
	 */
	public function __construct( Members $erp ) {
		$this->erp = $erp;
		$encoding  = $erp->text( 'encoding' );
		if ( null !== $encoding && null === Encoding::name( $encoding ) ) {
			/* translators: %s: name. */
			throw new FeedError( 'encoding_unknown', sprintf( __( '`%s` is no encoding such as utf-8 or windows-1252.', 'stock-truth' ), $encoding ), 'erp.encoding' );
		}
		$delimiter = $erp->text( 'delimiter' );
		if ( null !== $delimiter && ! isset( self::DELIMITERS[ $delimiter ] ) ) {
			/* translators: %s: text. */
			throw new FeedError( 'delimiter_unknown', sprintf( __( '`%s` is none of `,`, `;`, `|` and `tab`.', 'stock-truth' ), $delimiter ), 'erp.delimiter' );
		}
		if ( 1 !== preg_match( '/^[!-\/:-@[-`{-~]?$/D', $this->quote() ) ) {
			throw new FeedError( 'quote_not_one_mark', __( 'The mapping\'s `quote` is not one ASCII mark.', 'stock-truth' ), 'erp.quote' );
		}
		$thousands = $erp->text( 'thousands' );
		if ( null !== $thousands && in_array( $this->decimal(), array( null, $thousands ), true ) ) {
			throw new FeedError( 'thousands_unclear', __( 'The mapping\'s `thousands` needs `decimal` declared, and another mark than that.', 'stock-truth' ), 'erp.thousands' );
		}
	}

	/**
	 * Name of the declared character set; null where none is.
	 */
	public function encoding(): ?string {
		$encoding = $this->erp->text( 'encoding' );
		return null === $encoding ? null : Encoding::name( $encoding );
	}

	/**
	 * The declared mark between columns; null where the heading tells it.
	 */
	public function delimiter(): ?string {
		return self::DELIMITERS[ $this->erp->text( 'delimiter' ) ?? '' ] ?? null;
	}

	/**
	 * What stands around cells; empty where quotes are marks like any other.
	 */
	public function quote(): string {
		return $this->erp->text( 'quote' ) ?? '"';
	}

	/**
	 * Whether the first line names the columns.
	 */
	public function has_heading(): bool {
		return $this->erp->flag( 'heading', true );
	}

	/**
	 * How figures are written.
	 */
	public function numbers(): Numbers {
		return new Numbers( $this->decimal(), $this->erp->text( 'thousands' ), $this->erp->flag( 'trailingMinus', false ) );
	}

	/**
	 * Whether the ERP counts in binary fractions, so that its numbers may carry what these leave over.
	 */
	public function has_floats(): bool {
		return $this->erp->flag( 'floats', false );
	}

	/**
	 * The declared mark before parts of a unit; null where none is.
	 */
	private function decimal(): ?string {
		$decimal = $this->erp->text( 'decimal' );
		return self::DECIMALS[ $decimal ?? '' ] ?? $decimal;
	}
}

<?php
/**
 * What one page learns about the stock, kept for as long as that page takes.
 *
 * Decides when it is forgotten: with the request, after five seconds, and before that at the instant until which
 * the core vouches for it. A worker may answer requests for hours with the same objects; none of them is shown
 * what an earlier one was.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * Values by key.
 *
 * @template V
 */
final class PageMemory {

	/** Longer than a page takes, shorter than a person waits: what a command runs for longer than it reads anew. */
	const KEPT_MS = 5000;

	/** More than a page asks about; a command that works through a catalogue begins anew here. */
	const MOST = 1000;

	/**
	 * What is kept.
	 *
	 * @var array<int|string, array{value: V, until: int}>
	 */
	private $entries = array();

	/**
	 * When the request began that it was learnt in; workers set this anew for each.
	 *
	 * @var mixed
	 */
	private $request;

	/**
	 * The site that it was learnt on. A request may go from one site of a network to the next, and their products have the same ids.
	 *
	 * @var int
	 */
	private $site = 0;

	/**
	 * A value that still counts; null where there is none.
	 *
	 * @param int|string $key Key.
	 * @return mixed
	 *
	 * @phpstan-return V|null
	 */
	public function get( $key ) {
		$this->begin();
		$entry = $this->entries[ $key ] ?? null;
		return null !== $entry && Moment::now() < $entry['until'] ? $entry['value'] : null;
	}

	/**
	 * Keeps a value.
	 *
	 * @param int|string $key   Key.
	 * @param mixed      $value Not null.
	 * @param int|null   $until When it ends to be true by itself; null where time alone does not change it.
	 *
	 * @phpstan-param V $value
	 */
	public function keep( $key, $value, ?int $until = null ): void {
		$this->begin();
		if ( count( $this->entries ) >= self::MOST ) {
			$this->entries = array();
		}
		$end                   = Moment::now() + self::KEPT_MS;
		$this->entries[ $key ] = array(
			'value' => $value,
			'until' => null === $until ? $end : min( $end, $until ),
		);
	}

	/**
	 * Keeps values that time alone does not change.
	 *
	 * @param array<int|string, V> $values By key, none null.
	 */
	public function keep_all( array $values ): void {
		$this->begin();
		if ( count( $this->entries ) + count( $values ) > self::MOST ) {
			$this->entries = array();
		}
		$end = Moment::now() + self::KEPT_MS;
		foreach ( $values as $key => $value ) {
			$this->entries[ $key ] = array(
				'value' => $value,
				'until' => $end,
			);
		}
	}

	/**
	 * Forgets a value.
	 *
	 * @param int|string $key Key.
	 */
	public function forget( $key ): void {
		unset( $this->entries[ $key ] );
	}

	/**
	 * Keys of this request, also of values that count no more.
	 *
	 * @return array<int, int|string>
	 */
	public function keys(): array {
		$this->begin();
		return array_keys( $this->entries );
	}

	/**
	 * Forgets everything where another request has begun, or the same one is at another site.
	 */
	private function begin(): void {
		$site    = get_current_blog_id();
		$request = $_SERVER['REQUEST_TIME_FLOAT'] ?? null; // phpcs:ignore WordPress.Security -- only compared.
		if ( $request !== $this->request || $site !== $this->site ) {
			$this->entries = array();
			$this->request = $request;
			$this->site    = $site;
		}
	}
}

<?php
/**
 * One request to the ERP, as the mapping makes it.
 *
 * Decides nothing. Who asks and with which credential is for Source.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * What is sent, and which answers besides HTTP 200 are answers.
 */
final class Call {

	/**
	 * Method: GET, POST or PUT.
	 *
	 * @var string
	 */
	public $method = 'GET';

	/**
	 * Appended to the feed's address; with the query.
	 *
	 * @var string
	 */
	public $path = '';

	/**
	 * The page's address as the ERP gave it; null where the path counts.
	 *
	 * @var string|null
	 */
	public $link;

	/**
	 * Headers by name.
	 *
	 * @var array<string, string>
	 */
	public $headers = array();

	/**
	 * Body; empty for none.
	 *
	 * @var string
	 */
	public $body = '';

	/**
	 * Whether the credential stands in the body, so that no header tells it.
	 *
	 * @var bool
	 */
	public $is_signed = false;

	/**
	 * Statuses besides 200 that are answers.
	 *
	 * @var list<int>
	 */
	public $accepted = array();
}

<?php
/**
 * Constants that WordPress or a shop's wp-config.php defines, for the static analysis. The values are
 * examples; what an operator writes may be of any type, so those are of none here.
 */

/** @var string */
const ABSPATH = '/shop/';

define( 'STOCK_TRUTH_FEED_TOKEN', json_decode( '' ) );
define( 'STOCK_TRUTH_FEED_ORIGIN', json_decode( '' ) );
define( 'STOCK_TRUTH_ALLOW_PRIVATE_ERP', json_decode( '' ) );
define( 'STOCK_TRUTH_ALLOW_PRIVATE_WEBHOOKS', json_decode( '' ) );

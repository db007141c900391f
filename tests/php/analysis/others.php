<?php
/**
 * What the plugin uses of plugins that translate or bundle products, for the static analysis.
 */

/**
 * @return array<string, int>|mixed
 */
function pll_get_post_translations( int $post_id ) {}

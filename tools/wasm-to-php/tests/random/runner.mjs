// Runs the plan of a batch in V8 and prints, for each module, what was seen, as JSON.
//
// Decides how V8's messages map to kinds of trap: one message can stand for two kinds.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const KINDS = [
	[ /^unreachable/, 'unreachable' ],
	[ /^memory access out of bounds/, 'out_of_bounds' ],
	[ /segment.*out of bounds/, 'out_of_bounds' ],
	[ /^table index is out of bounds/, 'indirect_call|out_of_bounds' ],
	[ /^table (access|element)? ?.*out of bounds/, 'indirect_call|out_of_bounds' ],
	[ /^null function or function signature mismatch/, 'indirect_call' ],
	[ /^(divide|remainder) by zero/, 'divide_by_zero' ],
	[ /^divide result unrepresentable/, 'integer_overflow' ],
];

const folder = new URL( './', import.meta.url );

function kind( error ) {
	if ( error instanceof RangeError ) {
		return 'exhausted';
	}
	const found = KINDS.find( ( [ message ] ) => message.test( error.message ) );
	return found ? `trap ${ found[ 1 ] }` : `${ error.name }: ${ error.message }`;
}

const show = ( value ) => String( 'bigint' === typeof value ? BigInt.asIntN( 64, value ) : value >>> 0 );
const argument = ( [ type, text ] ) => ( 'i64' === type ? BigInt( text ) : Number( text ) );

function memoryDigest( memory ) {
	return createHash( 'sha256' ).update( new Uint8Array( memory.buffer ) ).digest( 'hex' );
}

function observe( { module, calls, globals, memory } ) {
	const compiled = new WebAssembly.Module( readFileSync( new URL( `M${ module }.wasm`, folder ) ) );
	const seen = [];
	let exports = null;
	for ( const [ name, values ] of calls ) {
		try {
			exports ??= new WebAssembly.Instance( compiled ).exports;
			const result = exports[ name ]( ...values.map( argument ) );
			seen.push( undefined === result ? '' : [ result ].flat().map( show ).join() );
			seen.push( globals.map( ( each ) => show( exports[ each ].value ) ).join() );
			seen.push( memory ? memoryDigest( exports[ memory ] ) : '' );
		} catch ( error ) {
			seen.push( kind( error ) );
			exports = null;
		}
	}
	return seen;
}

const plans = JSON.parse( readFileSync( new URL( 'plan.json', folder ) ) );
console.log( JSON.stringify( plans.map( observe ) ) );

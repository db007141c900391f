// Times the bare module in Node on the questions that measure.php wrote.
//
// Usage: node decide.mjs MODULE QUESTIONS. Each line of QUESTIONS: the number of lines of the cart, the runs
// of the policies and, behind a bar, those of the question; a run is its place and its words. Prints "lines
// microseconds", the median of 25 rounds.

import { readFileSync } from 'node:fs';

const [ , , module, file ] = process.argv;
const { instance } = await WebAssembly.instantiate( readFileSync( module ) );
const core = instance.exports;
const groups = new Map();
for ( const line of readFileSync( file, 'utf8' ).trim().split( '\n' ) ) {
	const end = line.indexOf( ' ' );
	const [ policies, question ] = line.slice( end + 1 ).split( '|' ).map( runs );
	write( policies );
	core.policies();
	const lines = line.slice( 0, end );
	groups.set( lines, [ ...( groups.get( lines ) ?? [] ), question ] );
}
for ( const [ lines, questions ] of groups ) {
	const rounds = [];
	for ( let round = 0; round < 25; ++round ) {
		const start = process.hrtime.bigint();
		for ( const question of questions ) {
			write( question );
			core.decide();
		}
		rounds.push( Number( process.hrtime.bigint() - start ) / 1000 / questions.length );
	}
	rounds.sort( ( a, b ) => a - b );
	console.log( `${ lines } ${ rounds[ 12 ].toFixed( 3 ) }` );
}

/** @param {string} text */
function runs( text ) {
	return text.split( ';' ).map( ( run ) => {
		const [ at, ...words ] = run.split( ' ' );
		return { at: Number( at ), words: BigInt64Array.from( words, BigInt ) };
	} );
}

/** @param {{ at: number, words: BigInt64Array }[]} question */
function write( question ) {
	for ( const { at, words } of question ) {
		// A view is made anew each time, as a caller must that cannot know whether the memory grew.
		new BigInt64Array( core.memory.buffer, core.words() + 8 * at, words.length ).set( words );
	}
}

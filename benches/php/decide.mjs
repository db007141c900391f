// Times the bare module in Node on the questions that measure.php wrote.
//
// Usage: node decide.mjs MODULE QUESTIONS. Each line of QUESTIONS: the number of lines of the cart, then
// the words of the question. Prints "lines microseconds", the median of 25 rounds.

import { readFileSync } from 'node:fs';

const [ , , module, file ] = process.argv;
const { instance } = await WebAssembly.instantiate( readFileSync( module ) );
const core = instance.exports;
const groups = new Map();
for ( const line of readFileSync( file, 'utf8' ).trim().split( '\n' ) ) {
	const [ lines, ...words ] = line.split( ' ' );
	const questions = groups.get( lines ) ?? [];
	questions.push( BigInt64Array.from( words, BigInt ) );
	groups.set( lines, questions );
}
for ( const [ lines, questions ] of groups ) {
	const rounds = [];
	let sum = 0n;
	for ( let round = 0; round < 25; ++round ) {
		const start = process.hrtime.bigint();
		for ( const words of questions ) {
			// A view is made anew each time, as a caller must that cannot know whether the memory grew.
			new BigInt64Array( core.memory.buffer, core.question(), words.length ).set( words );
			const length = core.decide( words.length );
			const answer = new BigInt64Array( core.memory.buffer, core.answer(), length );
			if ( answer[ 0 ] !== 0n ) {
				throw new Error( 'the core refuses a question' );
			}
			sum += answer[ length - 1 ];
		}
		rounds.push( Number( process.hrtime.bigint() - start ) / 1000 / questions.length );
	}
	rounds.sort( ( a, b ) => a - b );
	console.log( `${ lines } ${ rounds[ 12 ].toFixed( 3 ) }` );
}

// Preloaded in a server of the tests: its clock moves by as many milliseconds as the file of DEGEMER_TEST_CLOCK says, read again
// at each SIGUSR2.
import { readFileSync } from 'node:fs';

const Real = Date;
let shift = 0;
process.on('SIGUSR2', () => (shift = Number(readFileSync(process.env.DEGEMER_TEST_CLOCK ?? '', 'utf8'))));

globalThis.Date = class extends Real {
	/** @param {any[]} given */
	constructor(...given) {
		if (given.length === 0) super(Real.now() + shift);
		else super(.../** @type {[number]} */ (given));
	}
	static now() {
		return Real.now() + shift;
	}
};

import { expect, it } from 'vitest';
import { moved } from './priorities.ts';

it('takes one item from a place to another, and nothing out of the list', () => {
	expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
	expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
	expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
	expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

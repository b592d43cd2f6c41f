const SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The identifier that a submission or an address carries; empty when it has no sense as one: nothing answers to it. */
export function idIn(from: FormData | URLSearchParams, name = 'id'): string {
	const value = from.get(name);
	return typeof value === 'string' && SHAPE.test(value) ? value : '';
}

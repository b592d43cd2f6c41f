const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True when something that changes data does not come from a page of ours: a browser always says where it comes from. */
export const isForeign = (request: Request, url: URL): boolean =>
	!SAFE.has(request.method) && request.headers.get('origin') !== url.origin;

/** The refusal of a request from elsewhere. */
export const refuseForeign = (): Response =>
	inWords(403, 'Cette demande vient d’une autre adresse que celle de Degemer : elle a été refusée.');

/** True for an action named as what every object has: Kit would find it, and fail. */
export const isNoAction = (url: URL): boolean =>
	[...url.searchParams.keys()].some((name) => name.startsWith('/') && name.slice(1) in Object.prototype);

const LARGEST_FORM = 2 * 1024 * 1024;
/** Pages that take files, as they come, to the disk. */
const TAKES_FILES = ['/(pilotage)/annuaire/imports'];

/** True where a file is expected, as it comes. */
export const takesFiles = (routeId: string | null): boolean => TAKES_FILES.includes(routeId ?? '');

/** True for a body larger than any form of ours, or whose size is not said, where no file is expected. */
export const isTooLarge = ({ body, headers }: Request, routeId: string | null): boolean =>
	body !== null &&
	!takesFiles(routeId) &&
	!(Number(headers.get('content-length') ?? Number.NaN) <= LARGEST_FORM);

/** The refusal of such a body: nothing of it was read. */
export const refuseTooLarge = (): Response =>
	inWords(413, 'Cet envoi est trop grand pour cette page\u00a0: rien n’en a été gardé.');

/** Kit's own answer to a method that an address does not know: bare words, in English. */
export const isPlainRefusal = ({ status, headers }: Response): boolean =>
	status === 405 && !headers.get('content-type')?.startsWith('text/html');

/** The same in French; what is allowed stays said. */
export const refuseMethod = ({ headers }: Response): Response =>
	inWords(405, 'Cette adresse n’accepte pas cette demande.', { allow: headers.get('allow') ?? '' });

const inWords = (status: number, sentence: string, headers: Record<string, string> = {}): Response =>
	new Response(sentence, {
		status,
		headers: {
			...headers,
			'cache-control': 'no-store',
			'content-type': 'text/plain; charset=utf-8',
			'content-language': 'fr'
		}
	});

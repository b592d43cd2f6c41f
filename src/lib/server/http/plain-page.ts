/** A form that goes on what was being sent, when a page could not be answered: names and values as they came. */
export type Carried = {
	readonly action: string;
	readonly fields: readonly (readonly [string, string])[];
	readonly button: string;
	readonly shown: string;
};

export type PlainPage = {
	readonly status: number;
	readonly title: string;
	readonly sentences: readonly string[];
	readonly carried?: Carried;
	readonly link: { readonly href: string; readonly label: string };
};

/** Nothing but a sheet of our own: such a page has no script. */
const POLICY =
	"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A page written by hand, for when the application cannot draw one: no database, no script, nothing that could fail again. */
export function plainPage({ status, title, sentences, carried, link }: PlainPage): Response {
	const html = `<!doctype html>
<html lang="fr">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>${escaped(title)} – Degemer</title>
		<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
		<link rel="stylesheet" href="/page-simple.css" />
	</head>
	<body>
		<header><a href="/">Degemer</a></header>
		<main>
			<h1>${escaped(title)}</h1>
			${sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n\t\t\t')}
			${carried ? formOf(carried) : ''}
			<p><a href="${escaped(link.href)}">${escaped(link.label)}</a></p>
		</main>
	</body>
</html>
`;
	return new Response(html, {
		status,
		headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }
	});
}

/** Gives that policy to a page that came without one: Kit's bare page of error, for an address that is no page. */
export function withPolicy(response: Response): Response {
	const isPage = response.headers.get('content-type')?.startsWith('text/html');
	if (isPage && !response.headers.has('content-security-policy'))
		response.headers.set('content-security-policy', POLICY);
	return response;
}

function formOf({ action, fields, button, shown }: Carried): string {
	// An area gives back line ends as they were; the first line end after the tag is not part of its text.
	const areas = fields.map(
		([name, value], at) =>
			`<label for="c${at}">${escaped(name)}</label><textarea id="c${at}" name="${escaped(name)}" readonly rows="3">\n${escaped(value)}</textarea>`
	);
	return `<form method="post" action="${escaped(action)}" autocomplete="off">
				<p><button>${escaped(button)}</button></p>
				<details><summary>${escaped(shown)}</summary>${areas.join('')}</details>
			</form>`;
}

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

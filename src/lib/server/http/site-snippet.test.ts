import { expect, it } from 'vitest';
import { snippetOf } from '#lib/server/http/site-snippet.ts';

const SITE = {
	name: 'Accueil du Port',
	where: '2 quai Fictif, Saint-Malo',
	lines: [
		{ day: 'Lundi', hours: '9 h à 12 h' },
		{ day: 'Mardi', hours: 'fermé' }
	],
	offOnHolidays: true,
	closures: [{ period: 'du 22 au 26 décembre 2026', reason: 'congés' }],
	today: 'mardi 24 novembre 2026'
};

it('is plain HTML: hours, closures, the day it was written', () => {
	expect(snippetOf(SITE).replace(/[\u00a0\u202f]/g, ' ')).toBe(`<section lang="fr">
  <h2>Accueil du Port</h2>
  <p>2 quai Fictif, Saint-Malo</p>
  <h3>Horaires</h3>
  <ul>
    <li>Lundi : 9 h à 12 h</li>
    <li>Mardi : fermé</li>
  </ul>
  <p>Fermé les jours fériés.</p>
  <h3>Fermetures</h3>
  <ul>
    <li>du 22 au 26 décembre 2026 (congés)</li>
  </ul>
  <p>Gratuit, confidentiel, anonyme si vous le souhaitez.</p>
  <p><small>Écrit le mardi 24 novembre 2026.</small></p>
</section>
`);
});

it('lets nothing that was typed become HTML', () => {
	const reason = '<script>alert("x")</script> & <img src=x onerror=y>';
	const html = snippetOf({
		...SITE,
		name: '</section><a href="//x">',
		closures: [{ period: 'le 24', reason }]
	});
	expect(html.match(/<[a-z]+\d?/g)?.filter((tag) => !/<(section|h2|h3|p|ul|li|small)$/.test(tag))).toEqual(
		[]
	);
	expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;img');
});

it('invites to ask when hours are unknown', () => {
	const html = snippetOf({ ...SITE, lines: [], offOnHolidays: false, closures: [] });
	expect(html).toContain('<p>Demandez-nous nos horaires.</p>');
	expect(html).not.toContain('Fermetures');
});

import { STAGES } from '#lib/domain/interview/interview.ts';
import { STAGE_NAMES } from '#lib/wording/stages.ts';

/** A key of the workspace and what it does; `single` ones can be turned off (WCAG 2.1.4). */
export type Shortcut = { readonly keys: string; readonly does: string; readonly single: boolean };

/** Keys of the eleven stages, as the rail numbers them; the last has no digit left. */
export const STAGE_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'c'] as const;
export const SHARED_SCREEN_KEY = 'e';
export const HELP_KEY = '?';
/**
 * Pressed twice: Escape alone closes lists and leaves fields, and screen readers use it; twice in a row it means nothing else to
 * anybody, and it lies in the corner of every keyboard.
 */
export const HIDE_SCREEN_KEY = 'Escape';

/** Every key of an interview: an element that bears one as `aria-keyshortcuts` is what it presses. */
export const SHORTCUTS: readonly Shortcut[] = [
	...STAGES.map((stage, at) => ({
		keys: shown(STAGE_KEYS[at] ?? ''),
		does: STAGE_NAMES[stage].name,
		single: true
	})),
	{ keys: shown(SHARED_SCREEN_KEY), does: 'Écran partagé, puis retour à l’entretien', single: true },
	{ keys: HELP_KEY, does: 'Ouvrir ou fermer cette liste', single: true },
	{ keys: 'Échap', does: 'Sortir d’un texte, sans rien effacer', single: false },
	{ keys: 'Échap × 2', does: 'Masquer l’écran tout de suite', single: false },
	{ keys: 'Ctrl + Entrée', does: 'Enregistrer et continuer, même depuis un texte', single: false }
];

/** Presses what bears the key, unless the focus is where keys write or choose. */
export function pressShortcut(event: KeyboardEvent): void {
	if (event.defaultPrevented || event.repeat || event.isComposing) return;
	if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
	const target = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(keyOf(event))}"]`);
	if (!target || target.closest('[inert], [hidden]') || document.querySelector('dialog[open]')) return;
	event.preventDefault();
	if (target instanceof HTMLAnchorElement) return target.click();
	target.focus();
	target.click();
}

/** How long a second Escape still belongs to the first. */
export const TWICE_MS = 600;

/**
 * Escape gives the keys back: the field loses the focus, and Tab goes on from there. Pressed again at once it is another
 * command, so the field takes its focus and caret back first. Returns what listens.
 */
export function textLeaver(): (event: KeyboardEvent) => void {
	let left: { field: HTMLElement; at: number } | undefined;
	return ({ key, target, isComposing, timeStamp }) => {
		if (key !== 'Escape' || isComposing) {
			left = undefined;
			return;
		}
		if (left && timeStamp - left.at < TWICE_MS) left.field.focus({ preventScroll: true });
		else if (target instanceof HTMLElement && isText(target)) {
			left = { field: target, at: timeStamp };
			target.blur();
			return;
		}
		left = undefined;
	};
}

/** The key as the table names it: digits by their place, which a French keyboard only gives with Shift. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
	return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? key.toLowerCase();
}

function isTaken(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return isText(target) || target instanceof HTMLSelectElement || isRadio(target);
}

const isText = (target: HTMLElement): boolean =>
	target.isContentEditable ||
	target instanceof HTMLTextAreaElement ||
	(target instanceof HTMLInputElement && !/^(button|checkbox|radio|submit|reset)$/.test(target.type));

const isRadio = (target: HTMLElement): boolean =>
	target instanceof HTMLInputElement && target.type === 'radio';

function shown(key: string): string {
	return key.toUpperCase();
}

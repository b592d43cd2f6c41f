import { markOf } from '#lib/domain/shared/mark.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fields that carry the saving, not an answer. */
const CARRIERS = new Set(['revision', 'connu', 'essais', 'auto', 'vers', 'garder', 'prendre', 'deplacer']);

const isField = (element: Element): element is Field =>
	element instanceof HTMLInputElement ||
	element instanceof HTMLTextAreaElement ||
	element instanceof HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement, name?: string): Field[] =>
	[...form.elements].filter(isField).filter((field) => name === undefined || field.name === name);

/** Names of the answers of a form. */
export const answerNames = (form: HTMLFormElement): string[] => [
	...new Set(
		fieldsOf(form)
			.map(({ name }) => name)
			.filter((name) => name !== '' && !CARRIERS.has(name))
	)
];

/** The marks of what a submission says of one answer. */
export const marksIn = (data: FormData, name: string): string[] =>
	data.getAll(name).map((value) => markOf(String(value).replaceAll('\r\n', '\n')));

/** Shows a value that came from elsewhere; focus and caret stay where they are. False when it was there already. */
export function show(form: HTMLFormElement, name: string, value: string | readonly string[]): boolean {
	return fieldsOf(form, name)
		.map((field) => put(field, value))
		.includes(true);
}

function put(field: Field, value: string | readonly string[]): boolean {
	if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
		const alone = typeof value === 'string' && field.value === 'on';
		const wanted = alone ? value !== '' : [value].flat().includes(field.value);
		const changed = field.checked !== wanted;
		field.checked = wanted;
		return changed;
	}
	if (typeof value !== 'string' || field.value === value) return false;
	const held = document.activeElement === field && !(field instanceof HTMLSelectElement);
	const [start, end] = held ? [field.selectionStart, field.selectionEnd] : [null, null];
	field.value = value;
	if (held && start !== null) field.setSelectionRange(start, end);
	return true;
}

/** What a person calls an answer: the words of its label, or of the question above its choices. */
export function labelOf(form: HTMLFormElement, name: string): string {
	const field = fieldsOf(form, name)[0];
	const choices = field instanceof HTMLInputElement && field.type === 'radio';
	const legend = field?.closest('fieldset')?.querySelector('legend');
	const label = choices || (legend && fieldsOf(form, name).length > 1) ? legend : field?.labels?.[0];
	return label?.textContent?.trim() ?? '';
}

/** True when a field no longer holds what the server sent: somebody typed before the script woke up. */
export function wasTouched(field: Element): boolean {
	if (!isField(field) || CARRIERS.has(field.name)) return false;
	if (field instanceof HTMLSelectElement) {
		const sent = [...field.options].findIndex((option) => option.defaultSelected);
		return field.selectedIndex !== Math.max(0, sent);
	}
	if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
	if (field.dataset.unsaved !== undefined) return false;
	return field.type === 'checkbox' || field.type === 'radio'
		? field.checked !== field.defaultChecked
		: field.value !== field.defaultValue;
}

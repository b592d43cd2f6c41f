import { TYPED, UsageError } from './terminal.ts';

/** An option. */
export type Option = {
	readonly name: string;
	/** What stands for the value in the help, in capitals; null for an option that takes none. */
	readonly value: string | null;
	readonly help: string;
	readonly required: boolean;
};

export type Options = Readonly<Record<string, string>>;

/** One command of `degemer`; `run` gives the exit code. */
export type Command = {
	readonly help: readonly string[];
	readonly options: readonly Option[];
	/** What words beside the options stand for, in capitals; a command without it takes none. */
	readonly operands?: string;
	readonly run: (options: Options, operands?: readonly string[]) => Promise<number>;
};

/**
 * Values of the options typed, by name; null when help is asked for. Other words go to `operands`, when the command takes
 * some.
 * @throws UsageError on an unknown option, a missing value or anything else.
 */
export function readOptions(
	command: string,
	known: readonly Option[],
	typed: readonly string[],
	operands?: string[]
): Options | null {
	const options: Record<string, string> = {};
	const refuse = (what: string): never => {
		throw new UsageError(`${what} Aide : ${TYPED} ${command} --help`);
	};
	for (let at = 0; at < typed.length; at++) {
		const word = typed[at] ?? '';
		if (isHelp(word)) return null;
		const [, name = '', inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
		const option = known.find((one) => one.name === name);
		if (name === '' && !word.startsWith('-')) {
			if (!operands) return refuse(`Mot inattendu : « ${word} ».`);
			operands.push(word);
			continue;
		}
		if (!option) return refuse(`Option inconnue : « ${word.split('=')[0]} ».`);
		if (Object.hasOwn(options, name)) refuse(`L’option --${name} est donnée deux fois.`);
		if (option.value === null) {
			if (inline !== undefined) refuse(`L’option --${name} n’attend pas de valeur.`);
			options[name] = 'oui';
			continue;
		}
		const value = inline ?? typed[++at];
		if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) {
			return refuse(`L’option --${name} attend une valeur (${option.value}).`);
		}
		options[name] = value;
	}
	const missing = known.find(({ name, required }) => required && !Object.hasOwn(options, name));
	return missing ? refuse(`Il manque l’option --${missing.name} ${missing.value}.`) : options;
}

/** True when the word asks for help. */
export const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';

/** The help of one command. */
export function helpOf(name: string, { help, options, operands }: Command): string[] {
	const typedOf = ({ name: option, value }: Option): string =>
		value === null ? `--${option}` : `--${option} ${value}`;
	const usage = options.map((option) => (option.required ? typedOf(option) : `[${typedOf(option)}]`));
	const width = Math.max(0, ...options.map((option) => typedOf(option).length));
	const rows = options.map((option) => `  ${typedOf(option).padEnd(width)}  ${option.help}`);
	return [
		`Usage : ${TYPED} ${[name, ...(operands ? [operands] : []), ...usage].join(' ')}`,
		'',
		...help,
		...(rows.length > 0 ? ['', 'Options :', ...rows] : [])
	];
}

import type { MailWords } from '#lib/domain/synthesis/mail-text.ts';

/** A written answer: neutral subject, nobody's name, an open door. */
export const mailWords: MailWords = {
	subject: 'Votre demande',
	opening: [
		'Bonjour,',
		'Merci pour votre message. Voici ce que nous retenons ensemble\u202f; dites-nous ce qui n’est pas juste, nous corrigerons.'
	],
	labelled: (label, answer) => `${label}\u00a0: ${answer}`,
	closing: (structure) => [
		'Vous pouvez répondre à ce message, appeler ou venir\u00a0: c’est gratuit et confidentiel.',
		'',
		'Bien à vous,',
		structure
	]
};

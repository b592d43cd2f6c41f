import type { Interview } from '#lib/domain/interview/interview.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { mailText, type Mail } from '#lib/domain/synthesis/mail-text.ts';
import { mailWords } from '#lib/wording/mail.ts';

/** The answer to copy of an interview held by mail; null on any other channel. */
export const mailAnswerOf = ({ contact }: Interview, document: SynthesisDocument): Mail | null =>
	contact.channel === 'mail' ? mailText(document, mailWords) : null;

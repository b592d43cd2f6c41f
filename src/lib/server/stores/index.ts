// What routes and the command line use. Left out on purpose: facts-for-closing.ts (lot-closing job alone),
// login-sessions.ts and sign-in.ts (auth alone), and the pieces the stores share.
export * from '#lib/server/stores/accounts.ts';
export { listYears, readActivity, type ActivityRow } from '#lib/server/stores/activity.ts';
export {
	book,
	eraseAppointment,
	findAppointment,
	listAppointments,
	setAppointmentState,
	takenOn,
	type Booked,
	type BookResult,
	type StateResult
} from '#lib/server/stores/appointments.ts';
export { keepAnnexOnce, readAnnex } from '#lib/server/stores/annexes.ts';
export * from '#lib/server/stores/arrivals.ts';
export { findBasket, keepBasket } from '#lib/server/stores/baskets.ts';
export * from '#lib/server/stores/closing.ts';
export * from '#lib/server/stores/closures.ts';
export * from '#lib/server/stores/contacts.ts';
export * from '#lib/server/stores/declared.ts';
export { readTally, type DeskTally } from '#lib/server/stores/desk-tally.ts';
export * from '#lib/server/stores/directory.ts';
export * from '#lib/server/stores/directory-edits.ts';
export * from '#lib/server/stores/directory-imports.ts';
export * from '#lib/server/stores/directory-sheets.ts';
export { faultOf } from '#lib/server/stores/faults.ts';
export { countWaitingFacts } from '#lib/server/stores/facts.ts';
export {
	eraseInterview,
	findInterview,
	listOpenInterviews,
	openInterview,
	saveInterview,
	type OpenInterview,
	type OpenInterviewHeader,
	type SaveResult
} from '#lib/server/stores/interviews.ts';
export {
	eraseKept,
	findKept,
	findKeptByTicket,
	listKept,
	type Json,
	type Kept,
	type KeptHeader,
	type KeptSynthesis
} from '#lib/server/stores/kept.ts';
export {
	acceptInvitation,
	findInvitation,
	invite,
	inviteToNewPassword,
	listInvitations,
	withdrawInvitation,
	type Invitation
} from '#lib/server/stores/invitations.ts';
export * from '#lib/server/stores/improvements.ts';
export * from '#lib/server/stores/journal.ts';
export * from '#lib/server/stores/library.ts';
export * from '#lib/server/stores/library-editions.ts';
export * from '#lib/server/stores/calendar-addresses.ts';
export * from '#lib/server/stores/concerns.ts';
export * from '#lib/server/stores/network-events.ts';
export * from '#lib/server/stores/network-questions.ts';
export * from '#lib/server/stores/lots.ts';
export * from '#lib/server/stores/members.ts';
export {
	addOpinionCode,
	addOpinions,
	answerLater,
	findOpinionPlace,
	openOpinionDoor,
	readOpinionDoor,
	readOpinions,
	type OpinionPlace
} from '#lib/server/stores/opinions.ts';
export * from '#lib/server/stores/outreach.ts';
export {
	readActivityReference,
	readConventions,
	readFindings,
	readGridDraft,
	readReception,
	readStudy,
	readOwnPrompts,
	readOwnTool,
	readTemplate,
	writeActivityReference,
	writeConventions,
	writeFindings,
	writeGridDraft,
	writeReception,
	writeStudy,
	writeOwnPrompts,
	writeOwnTool,
	writeTemplate
} from '#lib/server/stores/own-words.ts';
export { eraseOldFacts } from '#lib/server/stores/old-facts.ts';
export { addPast, wasImported } from '#lib/server/stores/past.ts';
export { listPractice, openPractice } from '#lib/server/stores/practice.ts';
export { purgeExpired } from '#lib/server/stores/purge.ts';
export * from '#lib/server/stores/quality.ts';
export { hit } from '#lib/server/stores/rate-limits.ts';
export * from '#lib/server/stores/published.ts';
export * from '#lib/server/stores/received.ts';
export * from '#lib/server/stores/second-factors.ts';
export { deleteSetting, readSetting, writeSetting } from '#lib/server/stores/settings.ts';
export { forgetDevicesOf } from '#lib/server/stores/sign-in.ts';
export * from '#lib/server/stores/structures.ts';
export * from '#lib/server/stores/second-screen.ts';
export { addReturnCode, answerReturn, isReturnCode } from '#lib/server/stores/returns.ts';
export { start, stop } from '#lib/server/stores/start.ts';
export { receptionTopic, versionOf } from '#lib/server/stores/topics.ts';
export { together } from '#lib/server/stores/together.ts';
export * from '#lib/server/stores/under-way.ts';
export { readTargets, writeTargets } from '#lib/server/stores/waiting-targets.ts';

import { bool, index, int, table, text, time, uniqueIndex } from '#dialect'
import { id, localDate, organisationId } from './columns.ts'
import { handbookVersion } from './handbook-version.ts'
import { person } from './people.ts'

/** This person owes this version, due at the end of `dueOn` in `timeZone`. */
export const obligation = table(
	'obligation',
	{
		id: id(),
		organisationId: organisationId(),
		personId: text()
			.notNull()
			.references(() => person.id),
		versionId: text()
			.notNull()
			.references(() => handbookVersion.id),
		assignedAt: time().notNull(),
		dueOn: localDate().notNull(),
		timeZone: text().notNull(),
		logSeq: int().notNull(),
	},
	(t) => [
		uniqueIndex('obligation_uq').on(t.organisationId, t.personId, t.versionId),
		index('obligation_version_ix').on(t.organisationId, t.versionId, t.dueOn),
	],
)

/** Why an obligation is no longer owed: a newer version, or the person left. A signature ends it by itself. */
export const obligationEnd = table(
	'obligation_end',
	{
		id: id(),
		organisationId: organisationId(),
		obligationId: text()
			.notNull()
			.references(() => obligation.id),
		why: text({ enum: ['superseded', 'left'] }).notNull(),
		endedAt: time().notNull(),
	},
	(t) => [uniqueIndex('obligation_end_uq').on(t.organisationId, t.obligationId)],
)

/** The language a person chose to read and sign in; a choice other than their own is marked. */
export const handbookReading = table(
	'handbook_reading',
	{
		id: id(),
		organisationId: organisationId(),
		obligationId: text()
			.notNull()
			.references(() => obligation.id),
		number: int().notNull(),
		language: text().notNull(),
		chosen: bool().notNull(),
		openedAt: time().notNull(),
	},
	(t) => [uniqueIndex('handbook_reading_uq').on(t.organisationId, t.obligationId, t.number)],
)

export const sectionConfirmation = table(
	'section_confirmation',
	{
		id: id(),
		organisationId: organisationId(),
		obligationId: text()
			.notNull()
			.references(() => obligation.id),
		sectionId: text().notNull(),
		language: text().notNull(),
		htmlSha256: text().notNull(),
		act: text({ enum: ['read', 'agree', 'notice'] }).notNull(),
		confirmedAt: time().notNull(),
		logSeq: int().notNull(),
	},
	(t) => [uniqueIndex('section_confirmation_uq').on(t.organisationId, t.obligationId, t.sectionId, t.language)],
)

export const checkAnswer = table(
	'check_answer',
	{
		id: id(),
		organisationId: organisationId(),
		obligationId: text()
			.notNull()
			.references(() => obligation.id),
		checkId: text().notNull(),
		number: int().notNull(),
		language: text().notNull(),
		response: text().notNull(),
		right: bool().notNull(),
		answeredAt: time().notNull(),
		logSeq: int().notNull(),
	},
	(t) => [uniqueIndex('check_answer_uq').on(t.organisationId, t.obligationId, t.checkId, t.number)],
)

/** 'I have a question': open until HR answers; meanwhile the overdue clock stands still. */
export const handbookQuestion = table(
	'handbook_question',
	{
		id: id(),
		organisationId: organisationId(),
		obligationId: text()
			.notNull()
			.references(() => obligation.id),
		sectionId: text(),
		text: text().notNull(),
		askedAt: time().notNull(),
		logSeq: int().notNull(),
		answer: text(),
		answeredBy: text(),
		answeredAt: time(),
	},
	(t) => [index('handbook_question_ix').on(t.organisationId, t.obligationId, t.askedAt)],
)

export const refusal = table(
	'refusal',
	{
		id: id(),
		organisationId: organisationId(),
		obligationId: text()
			.notNull()
			.references(() => obligation.id),
		reason: text().notNull(),
		refusedAt: time().notNull(),
		logSeq: int().notNull(),
	},
	(t) => [uniqueIndex('refusal_uq').on(t.organisationId, t.obligationId)],
)

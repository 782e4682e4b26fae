import { bool, int, json, primaryKey, table, text, time } from '#dialect'
import { organisationId } from './columns.ts'

/** The organisation's own handbook, copied from the starter text at setup; drafts live here and nowhere else. */
export const handbookSection = table(
	'handbook_section',
	{
		organisationId: organisationId(),
		id: text().notNull(),
		position: int().notNull(),
		slug: text().notNull(),
		act: text({ enum: ['read', 'agree', 'notice'] }).notNull(),
		publicity: text({ enum: ['yes', 'no', 'summary', 'notice'] }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.id] })],
)

export const handbookText = table(
	'handbook_text',
	{
		organisationId: organisationId(),
		sectionId: text().notNull(),
		language: text().notNull(),
		title: text().notNull(),
		markdown: text().notNull(),
		sourceSha256: text().notNull(),
		reviewed: bool().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.sectionId, t.language] })],
)

export const handbookCheck = table(
	'handbook_check',
	{
		organisationId: organisationId(),
		id: text().notNull(),
		sectionId: text().notNull(),
		options: json<string[]>().notNull(),
		key: text().notNull(),
		/** language → { stem, options: { a: { text, why } } } */
		texts: json<Record<string, { stem: string; options: Record<string, { text: string; why: string }> }>>().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.id] })],
)

export const handbookStatement = table(
	'handbook_statement',
	{
		organisationId: organisationId(),
		language: text().notNull(),
		markdown: text().notNull(),
		button: text().notNull(),
		meaning: text().notNull(),
		reviewed: bool().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.language] })],
)

/** HR's answer to a named blank; our suggestion is shown beside it and never used unasked. */
export const handbookBlank = table(
	'handbook_blank',
	{
		organisationId: organisationId(),
		id: text().notNull(),
		language: text().notNull(),
		answer: text().notNull(),
		answeredBy: text().notNull(),
		answeredAt: time().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.id, t.language] })],
)

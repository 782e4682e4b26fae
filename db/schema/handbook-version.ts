import { bool, index, int, json, primaryKey, table, text, time, uniqueIndex } from '#dialect'
import { id, organisationId } from './columns.ts'

export const handbookVersion = table(
	'handbook_version',
	{
		id: id(),
		organisationId: organisationId(),
		number: int().notNull(),
		note: text().notNull(),
		/** Sections, statements and checks with their hashes, as canonical JSON text. */
		manifest: text().notNull(),
		manifestSha256: text().notNull(),
		publishedBy: text().notNull(),
		publishedAt: time().notNull(),
		effectiveAt: time().notNull(),
		logSeq: int().notNull(),
	},
	(t) => [uniqueIndex('handbook_version_number_uq').on(t.organisationId, t.number)],
)

/** A frozen section in one language. These bytes are served and signed for ever. */
export const handbookPage = table(
	'handbook_page',
	{
		organisationId: organisationId(),
		versionId: text()
			.notNull()
			.references(() => handbookVersion.id),
		language: text().notNull(),
		sectionId: text().notNull(),
		position: int().notNull(),
		slug: text().notNull(),
		act: text({ enum: ['read', 'agree', 'notice'] }).notNull(),
		title: text().notNull(),
		source: text().notNull(),
		html: text().notNull(),
		sourceSha256: text().notNull(),
		htmlSha256: text().notNull(),
		textSha256: text().notNull(),
		reviewed: bool().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.versionId, t.language, t.sectionId] })],
)

export const handbookVersionCheck = table(
	'handbook_version_check',
	{
		organisationId: organisationId(),
		versionId: text()
			.notNull()
			.references(() => handbookVersion.id),
		id: text().notNull(),
		sectionId: text().notNull(),
		options: json<string[]>().notNull(),
		key: text().notNull(),
		texts: json<Record<string, { stem: string; options: Record<string, { text: string; why: string }> }>>().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.versionId, t.id] })],
)

export const handbookVersionStatement = table(
	'handbook_version_statement',
	{
		organisationId: organisationId(),
		versionId: text()
			.notNull()
			.references(() => handbookVersion.id),
		language: text().notNull(),
		text: text().notNull(),
		sha256: text().notNull(),
		button: text().notNull(),
		meaning: text().notNull(),
		reviewed: bool().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.versionId, t.language] }),
		index('handbook_version_statement_ix').on(t.organisationId, t.versionId),
	],
)

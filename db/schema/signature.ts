import { index, int, table, text, time, uniqueIndex } from '#dialect'
import { id, organisationId } from './columns.ts'
import { obligation } from './obligation.ts'

/** The index over a signed entry; what counts is the entry's bytes in the log. */
export const signature = table(
	'signature',
	{
		id: id(),
		organisationId: organisationId(),
		obligationId: text()
			.notNull()
			.references(() => obligation.id),
		personId: text().notNull(),
		versionId: text().notNull(),
		language: text().notNull(),
		typedName: text().notNull(),
		credentialId: text().notNull(),
		signedAt: time().notNull(),
		timeZone: text().notNull(),
		logSeq: int().notNull(),
	},
	(t) => [
		uniqueIndex('signature_obligation_uq').on(t.organisationId, t.obligationId),
		index('signature_version_ix').on(t.organisationId, t.versionId, t.signedAt),
		index('signature_person_ix').on(t.organisationId, t.personId),
	],
)

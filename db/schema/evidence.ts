import { bytes, index, int, primaryKey, table, text, time } from '#dialect'
import { organisationId } from './columns.ts'

/** One row an organisation: its lock orders the log, and the next entry's number and previous hash come from it. */
export const evidenceHead = table('evidence_head', {
	organisationId: text().primaryKey(),
	size: int().notNull(),
	lastHash: text().notNull(),
	frontier: text().notNull(),
	updatedAt: time().notNull(),
})

/** The append-only log. `bytes` are authoritative; type, subject, version and at are only an index over them. */
export const evidenceLog = table(
	'evidence_log',
	{
		organisationId: organisationId(),
		seq: int().notNull(),
		type: text().notNull(),
		subjectId: text(),
		versionId: text(),
		at: time().notNull(),
		bytes: bytes().notNull(),
		entrySha256: text().notNull(),
		leafHash: text().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.seq] }),
		index('evidence_log_subject_ix').on(t.organisationId, t.subjectId, t.seq),
		index('evidence_log_version_ix').on(t.organisationId, t.versionId, t.seq),
	],
)

/** Salted circumstances of an entry (cut address, browser, session): committed to in the entry, pruned earlier. */
export const evidenceContext = table(
	'evidence_context',
	{
		organisationId: organisationId(),
		seq: int().notNull(),
		/** Canonical JSON with its own salt; the entry holds its SHA-256. */
		context: text().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.seq] })],
)

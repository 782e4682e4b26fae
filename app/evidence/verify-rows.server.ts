import { and, asc, eq, gt, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { checkAnswer, handbookQuestion, obligation, refusal, sectionConfirmation } from '#db/schema/obligation.ts'
import { signature } from '#db/schema/signature.ts'
import type { EntryType } from './append-entry.server.ts'
import { entryRecord, valueAt } from './entry-record.ts'
import type { Findings } from './finding.ts'
import { whoIsAt } from './who-is-at.server.ts'

const ROWS_A_PAGE = 500

/** A table of facts whose rows each stand on one entry: column → where the record says the same. */
type Fact = { name: string; type: EntryType; table: typeof obligation; columns: Record<string, string> }

const fact = (name: string, type: EntryType, table: unknown, columns: Record<string, string>): Fact => ({
	name,
	type,
	// All of these tables have id, organisationId and logSeq, which is all that the typed query uses.
	table: table as typeof obligation,
	columns: { id: 'id', ...columns },
})

const FACTS: Fact[] = [
	fact('handbook_version', 'version.published', handbookVersion, {
		number: 'handbook.version',
		note: 'note',
		manifestSha256: 'manifest_sha256',
		publishedBy: 'published_by',
		publishedAt: 'at',
		effectiveAt: 'handbook.effective_from',
	}),
	fact('obligation', 'obligation.assigned', obligation, {
		personId: 'subject_id',
		versionId: 'version_id',
		assignedAt: 'at',
		dueOn: 'due_on',
		timeZone: 'tz',
	}),
	fact('section_confirmation', 'section.confirmed', sectionConfirmation, {
		obligationId: 'obligation_id',
		sectionId: 'section.id',
		language: 'section.lang',
		htmlSha256: 'section.html_sha256',
		act: 'section.act',
		confirmedAt: 'at',
	}),
	fact('check_answer', 'check.answered', checkAnswer, {
		obligationId: 'obligation_id',
		checkId: 'check_id',
		number: 'number',
		language: 'lang',
		response: 'response',
		right: 'right',
		answeredAt: 'at',
	}),
	fact('handbook_question', 'question.asked', handbookQuestion, {
		obligationId: 'obligation_id',
		sectionId: 'section_id',
		text: 'text',
		askedAt: 'at',
	}),
	fact('refusal', 'declined', refusal, { obligationId: 'obligation_id', reason: 'reason', refusedAt: 'at' }),
	fact('signature', 'signed', signature, {}),
]

/** Each fact row says what its entry says, and each such entry has its row. */
export async function verifyRows(reader: Reader, findings: Findings): Promise<void> {
	for (const one of FACTS) {
		await rowsAgainstEntries(reader, one, findings)
		await entriesWithoutRow(reader, one, findings)
	}
}

async function rowsAgainstEntries(reader: Reader, { name, type, table, columns }: Fact, findings: Findings) {
	for (let after = ''; ; ) {
		const rows = await reader
			.select({ row: table, entry: evidenceLog })
			.from(table)
			.leftJoin(evidenceLog, onEntry(table))
			.where(gt(table.id, after))
			.orderBy(asc(table.id))
			.limit(ROWS_A_PAGE)
		for (const { row, entry } of rows) {
			const record = entry ? entryRecord(entry.bytes) : null
			const says = (text: string, signer: string | null = null) =>
				findings.add({ table: name, seq: row.logSeq, id: row.id, signer, says: text })
			if (!entry || !record || record.type !== type) {
				says('the log has no entry for this row')
				continue
			}
			for (const [column, path] of Object.entries(columns)) {
				const stored = plain((row as Record<string, unknown>)[column])
				const signed = valueAt(record, path)
				if (stored === signed) continue
				if (column === 'dueOn' && stored === (await movedTo(reader, entry, row.id))) continue
				says(`${column} is ${stored}, the record says ${signed}`, (await whoIsAt(reader, entry)).signer)
			}
		}
		after = rows.at(-1)?.row.id ?? ''
		if (rows.length < ROWS_A_PAGE) return
	}
}

async function entriesWithoutRow(reader: Reader, { name, type, table }: Fact, findings: Findings) {
	const entries = await reader
		.select({ entry: evidenceLog })
		.from(evidenceLog)
		.leftJoin(table, onEntry(table))
		.where(and(eq(evidenceLog.type, type), isNull(table.id)))
		.orderBy(asc(evidenceLog.seq))
		.limit(ROWS_A_PAGE)
	for (const { entry } of entries)
		findings.add({ table: name, ...(await whoIsAt(reader, entry)), says: 'the row of this entry is missing' })
}

/** A due date moves only with an answered question, whose entry names the new one. */
async function movedTo(reader: Reader, entry: typeof evidenceLog.$inferSelect, obligationId: string) {
	const answers = await reader
		.select({ bytes: evidenceLog.bytes })
		.from(evidenceLog)
		.where(
			and(
				eq(evidenceLog.organisationId, entry.organisationId),
				eq(evidenceLog.subjectId, entry.subjectId ?? ''),
				eq(evidenceLog.type, 'question.answered'),
			),
		)
		.orderBy(asc(evidenceLog.seq))
	const own = answers.map(({ bytes }) => entryRecord(bytes)).filter((one) => one?.obligation_id === obligationId)
	return own.at(-1)?.due_on
}

const onEntry = (table: typeof obligation): SQL | undefined =>
	and(eq(evidenceLog.organisationId, table.organisationId), eq(evidenceLog.seq, table.logSeq))

const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : value)

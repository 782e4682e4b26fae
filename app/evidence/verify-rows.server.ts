import { and, asc, eq, gt, gte, lt, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import type { obligation } from '#db/schema/obligation.ts'
import { entryRecord, valueAt } from './entry-record.ts'
import { FACTS, type Fact } from './facts.ts'
import type { Findings } from './finding.ts'
import { whoIsAt } from './who-is-at.server.ts'

const ROWS_A_PAGE = 500
const ENTRIES_A_PAGE = 5000

/** Each fact row says what its entry says, and each such entry has its row. */
export async function verifyRows(reader: Reader, organisationId: string, findings: Findings): Promise<void> {
	const rows = new Map<string, { name: string; seqs: Set<number> }>()
	for (const one of FACTS) rows.set(one.type, { name: one.name, seqs: await rowsAgainstEntries(reader, one, findings) })
	for (let from = 0; ; from += ENTRIES_A_PAGE) {
		const page = and(gte(evidenceLog.seq, from), lt(evidenceLog.seq, from + ENTRIES_A_PAGE))
		const entries = await reader
			.select({ seq: evidenceLog.seq, type: evidenceLog.type })
			.from(evidenceLog)
			.where(and(eq(evidenceLog.organisationId, organisationId), page))
			.orderBy(asc(evidenceLog.seq))
		for (const { seq, type } of entries) {
			const fact = rows.get(type)
			if (fact && !fact.seqs.has(seq)) await addMissing(reader, { organisationId, seq, name: fact.name }, findings)
		}
		if (entries.length === 0) return
	}
}

async function rowsAgainstEntries(reader: Reader, { name, type, table, columns }: Fact, findings: Findings) {
	const seqs = new Set<number>()
	for (let after = ''; ; ) {
		const rows = await reader
			.select({ row: table, entry: evidenceLog })
			.from(table)
			.leftJoin(evidenceLog, onEntry(table))
			.where(gt(table.id, after))
			.orderBy(asc(table.id))
			.limit(ROWS_A_PAGE)
		for (const { row, entry } of rows) {
			seqs.add(row.logSeq)
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
		if (rows.length < ROWS_A_PAGE) return seqs
	}
}

async function addMissing(
	reader: Reader,
	{ organisationId, seq, name }: { organisationId: string; seq: number; name: string },
	findings: Findings,
) {
	const [entry] = await reader
		.select()
		.from(evidenceLog)
		.where(and(eq(evidenceLog.organisationId, organisationId), eq(evidenceLog.seq, seq)))
	if (entry) findings.add({ table: name, ...(await whoIsAt(reader, entry)), says: 'the row of this entry is missing' })
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

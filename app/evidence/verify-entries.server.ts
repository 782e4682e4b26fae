import { and, asc, eq, gte, lt } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { evidenceContext, type evidenceHead, evidenceLog } from '#db/schema/evidence.ts'
import { type EntryRecord, entryRecord } from './entry-record.ts'
import type { Findings } from './finding.ts'
import { GENESIS, sha256 } from './hash.server.ts'
import { type Frontier, grow, leafHash, rootOf } from './merkle.server.ts'
import { whoIsAt } from './who-is-at.server.ts'

const ENTRIES_A_PAGE = 500
type Entry = typeof evidenceLog.$inferSelect
type Chain = { size: number; lastHash: string; frontier: Frontier }

/** Walks the log from its first entry: numbers, hashes, the chain, the tree, the index columns, and the head at the end. */
export async function verifyEntries(reader: Reader, head: typeof evidenceHead.$inferSelect, findings: Findings) {
	const { organisationId } = head
	const chain: Chain = { size: 0, lastHash: GENESIS, frontier: [] }
	for (let from = 0; ; from += ENTRIES_A_PAGE) {
		const inPage = <T extends typeof evidenceLog | typeof evidenceContext>(table: T) =>
			and(
				eq(table.organisationId, organisationId),
				gte(table.seq, from),
				// The last page is open: an entry far beyond a gap is found, not missed.
				from < head.size ? lt(table.seq, from + ENTRIES_A_PAGE) : undefined,
			)
		const [entries, contexts] = await Promise.all([
			reader.select().from(evidenceLog).where(inPage(evidenceLog)).orderBy(asc(evidenceLog.seq)),
			reader.select().from(evidenceContext).where(inPage(evidenceContext)),
		])
		const context = new Map(contexts.map((row) => [row.seq, row.context]))
		for (const entry of entries) {
			for (const says of faultsOf(entry, chain, context.get(entry.seq)))
				findings.add({ table: 'evidence_log', ...(await whoIsAt(reader, entry)), says })
			chain.frontier = grow(chain.frontier, chain.size, leafHash(entry.bytes))
			chain.lastHash = entry.entrySha256
			chain.size = entry.seq + 1
		}
		if (from >= head.size) break
	}
	await compareHead(reader, head, chain, findings)
	return { size: chain.size, lastHash: chain.lastHash, root: rootOf(chain.frontier) }
}

function faultsOf(entry: Entry, chain: Chain, context: string | undefined): string[] {
	const faults: string[] = []
	if (entry.seq !== chain.size) faults.push(`gap: entry ${chain.size} is missing before this one`)
	if (sha256(entry.bytes) !== entry.entrySha256) faults.push('the bytes do not have the hash that was stored for them')
	if (leafHash(entry.bytes) !== entry.leafHash) faults.push('the bytes do not have the leaf hash that was stored')
	const record = entryRecord(entry.bytes)
	if (!record) return [...faults, 'the bytes are no record']
	if (entry.seq === chain.size && record.prev !== chain.lastHash)
		faults.push(`it does not continue entry ${entry.seq - 1}: that one or this one was altered`)
	for (const [column, stored, signed] of indexOf(entry, record))
		if (stored !== signed) faults.push(`column ${column} says ${stored}, the record says ${signed}`)
	if (context !== undefined && sha256(context) !== record.context_commit)
		faults.push('its circumstances (evidence_context) do not have the hash that the record names')
	return faults
}

const indexOf = (entry: Entry, record: EntryRecord) =>
	[
		['seq', entry.seq, record.seq],
		['type', entry.type, record.type],
		['subject_id', entry.subjectId, record.subject_id],
		['version_id', entry.versionId, record.version_id],
		['at', entry.at.toISOString(), record.at],
	] as const

async function compareHead(
	reader: Reader,
	head: typeof evidenceHead.$inferSelect,
	chain: Chain,
	findings: Findings,
): Promise<void> {
	const add = async (says: string) => {
		const { organisationId } = head
		const [last] = await reader
			.select()
			.from(evidenceLog)
			.where(and(eq(evidenceLog.organisationId, organisationId), eq(evidenceLog.seq, chain.size - 1)))
		const who = last ? await whoIsAt(reader, last) : { seq: null, id: null, signer: null }
		findings.add({ table: 'evidence_head', ...who, says })
	}
	if (chain.size !== head.size) await add(`the log has ${chain.size} entries, the head says ${head.size}`)
	else if (chain.lastHash !== head.lastHash) await add('the head names another hash for the last entry')
	else if (JSON.stringify(chain.frontier) !== head.frontier)
		await add('the tree recomputed from the bytes is not the tree in the head')
}

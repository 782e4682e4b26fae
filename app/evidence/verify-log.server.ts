import { asc } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { evidenceHead } from '#db/schema/evidence.ts'
import { type Finding, Findings } from './finding.ts'
import { verifyEntries } from './verify-entries.server.ts'
import { verifyRows } from './verify-rows.server.ts'
import { verifySignatures } from './verify-signatures.server.ts'
import { verifyVersions } from './verify-versions.server.ts'

export type Verification = {
	intact: boolean
	entries: number
	signatures: number
	versions: number
	/** SHA-256 of the last entry, and the root of the tree over all entries, recomputed. */
	lastHash: string
	root: string
	/** All that was found wrong; `findings` lists the first of them. */
	faults: number
	findings: Finding[]
}

/**
 * Recomputes the log from its bytes, and compares everything that rests on it: index columns, the head, the rows of
 * facts, the frozen pages and statements. Reads in pages; changes nothing.
 */
export async function verifyLog(db: Db): Promise<Verification> {
	const findings = new Findings()
	const heads = await db.read.select().from(evidenceHead).orderBy(asc(evidenceHead.organisationId))
	let [entries, lastHash, root] = [0, '', '']
	for (const head of heads) {
		const chain = await verifyEntries(db.read, head, findings)
		entries += chain.size
		lastHash = chain.lastHash
		root = chain.root
	}
	const versions = await verifyVersions(db.read, findings)
	for (const head of heads) await verifyRows(db.read, head.organisationId, findings)
	const signatures = await verifySignatures(db.read, versions, findings)
	return {
		intact: findings.count === 0,
		entries,
		signatures,
		versions: versions.size,
		lastHash,
		root,
		faults: findings.count,
		findings: findings.list,
	}
}

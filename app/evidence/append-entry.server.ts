import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { evidenceContext, evidenceHead, evidenceLog } from '#db/schema/evidence.ts'
import { dialect } from '#dialect'
import { canonicalBytes, type Json } from './canonical.ts'
import { GENESIS, newSalt, sha256 } from './hash.server.ts'
import { type Frontier, grow, leafHash } from './merkle.server.ts'

export type EntryType =
	| 'version.published'
	| 'obligation.assigned'
	| 'section.confirmed'
	| 'check.answered'
	| 'question.asked'
	| 'question.answered'
	| 'declined'
	| 'signed'
	| 'credential.issued'
	| 'credential.redeemed'
	| 'credential.changed'
	| 'credential.confirmed'

export type NewEntry = {
	organisationId: string
	type: EntryType
	/** The person whom the entry is about. */
	subjectId: string | null
	versionId?: string | null
	at: Date
	body: { [key: string]: Json }
	/** Circumstances that are committed to by a salted hash and kept apart, to be pruned earlier. */
	context?: { [key: string]: Json }
}

export type Appended = { seq: number; entrySha256: string; leafHash: string; bytes: Buffer }

/**
 * Appends one entry to the organisation's log. Takes the head's lock, so it comes last in a transaction; the number
 * and the previous hash come from the head.
 */
export async function appendEntry(tx: Tx, entry: NewEntry): Promise<Appended> {
	const head = await lockHead(tx, entry.organisationId)
	const salt = newSalt()
	const context = entry.context ? canonicalBytes({ ...entry.context, salt: newSalt() }) : null
	const bytes = canonicalBytes({
		v: 1,
		type: entry.type,
		seq: head.size,
		prev: head.lastHash,
		log: `lineup/${entry.organisationId}`,
		at: entry.at.toISOString(),
		subject_id: entry.subjectId,
		version_id: entry.versionId ?? null,
		...entry.body,
		context_commit: context ? sha256(context) : null,
		salt,
	})
	const appended = { seq: head.size, entrySha256: sha256(bytes), leafHash: leafHash(bytes), bytes }
	await tx.insert(evidenceLog).values({
		organisationId: entry.organisationId,
		seq: appended.seq,
		type: entry.type,
		subjectId: entry.subjectId,
		versionId: entry.versionId ?? null,
		at: entry.at,
		bytes,
		entrySha256: appended.entrySha256,
		leafHash: appended.leafHash,
	})
	if (context)
		await tx.insert(evidenceContext).values({
			organisationId: entry.organisationId,
			seq: appended.seq,
			context: context.toString('utf8'),
		})
	await tx
		.update(evidenceHead)
		.set({
			size: head.size + 1,
			lastHash: appended.entrySha256,
			frontier: JSON.stringify(grow(JSON.parse(head.frontier) as Frontier, head.size, appended.leafHash)),
			updatedAt: entry.at,
		})
		.where(eq(evidenceHead.organisationId, entry.organisationId))
	return appended
}

/** Begins an organisation's log; its first entry is number 0. */
export async function openLog(tx: Tx, input: { organisationId: string; now: Date }): Promise<void> {
	await tx.insert(evidenceHead).values({
		organisationId: input.organisationId,
		size: 0,
		lastHash: GENESIS,
		frontier: '[]',
		updatedAt: input.now,
	})
}

async function lockHead(tx: Tx, organisationId: string) {
	const query = tx.select().from(evidenceHead).where(eq(evidenceHead.organisationId, organisationId))
	const [head] = dialect === 'pg' ? await forUpdate(query) : await query
	if (!head) throw new Error('The organisation has no log.')
	return head
}

/** SQLite has one writer and no row locks; PostgreSQL needs the lock, which SQLite's builder cannot name. */
function forUpdate<Query>(query: Query): Query {
	return (query as unknown as { for(lock: 'update'): Query }).for('update')
}

import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { type Circumstances, contextOf } from '#app/evidence/circumstances.server.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { refusal } from '#db/schema/obligation.ts'
import { type Asking, obligationRoot, owedBy, type Standing, standingOf } from './owed.server.ts'

type Refusing = { viewer: Asking; version: number; reason: string; circumstances?: Circumstances; now: Date }

/** 'I decline', with the person's reason or none. It is kept for good and may be followed by signing. */
export async function refuse(
	db: Db,
	input: Refusing,
): Promise<'declined' | 'already-declined' | 'not-found' | Exclude<Standing, 'open'>> {
	const known = await owedBy(db.read, input.viewer, input.version)
	if (!known) return 'not-found'
	if (!known.obligation) return 'not-owed'
	const { organisationId, personId } = input.viewer
	const obligationId = known.obligation.id
	return db.write(async (tx) => {
		const owed = await owedBy(tx, input.viewer, input.version)
		const standing = owed ? standingOf(owed) : 'not-owed'
		if (!owed || standing !== 'open') return standing === 'open' ? 'not-owed' : standing
		if (owed.refusal) return 'already-declined'
		const reason = input.reason.normalize('NFC').trim()
		const row = { id: newId(), organisationId, obligationId, reason, refusedAt: input.now }
		const entry = await appendEntry(tx, {
			organisationId,
			type: 'declined',
			subjectId: personId,
			versionId: owed.versionId,
			at: input.now,
			body: { id: row.id, obligation_id: obligationId, handbook: { version: owed.number }, reason },
			...(input.circumstances ? { context: contextOf(input.circumstances) } : {}),
		})
		await tx.insert(refusal).values({ ...row, logSeq: entry.seq })
		return 'declined'
	}, obligationRoot(obligationId))
}

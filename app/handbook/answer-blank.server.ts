import { and, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { handbookBlank } from '#db/schema/handbook-draft.ts'

type Answer = { viewer: Viewer; id: string; language: string; answer: string; now: Date }

/** Keeps HR's answer to a named blank for the next version; an empty answer makes it blank again. */
export async function answerBlank(db: Db, input: Answer): Promise<'kept' | 'emptied'> {
	const { organisationId, personId } = input.viewer
	const answer = input.answer.normalize('NFC').trim()
	const key = { organisationId, id: input.id, language: input.language }
	if (answer === '') {
		await db.write((tx) => tx.delete(handbookBlank).where(sameBlank(key)))
		return 'emptied'
	}
	const row = { answer, answeredBy: personId, answeredAt: input.now }
	await db.write((tx) =>
		tx
			.insert(handbookBlank)
			.values({ ...key, ...row })
			.onConflictDoUpdate({
				target: [handbookBlank.organisationId, handbookBlank.id, handbookBlank.language],
				set: row,
			}),
	)
	return 'kept'
}

const sameBlank = (key: { organisationId: string; id: string; language: string }) =>
	and(
		eq(handbookBlank.organisationId, key.organisationId),
		eq(handbookBlank.id, key.id),
		eq(handbookBlank.language, key.language),
	)

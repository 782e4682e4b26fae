import { eq } from 'drizzle-orm'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import type { Db } from '#db/client.ts'
import { handbookQuestion } from '#db/schema/obligation.ts'
import { sectionIdOf } from './languages-offered.ts'
import { type Asking, obligationRoot, owedBy } from './owed.server.ts'

type Question = {
	viewer: Asking
	version: number
	/** The section it is about, if any. */
	slug: string | null
	/** The question's id, made with the form. */
	key: string
	text: string
	now: Date
}

/** Asks HR; from now until the answer the person's time to sign stands still. */
export async function askQuestion(db: Db, input: Question): Promise<'asked' | 'not-found' | 'not-owed'> {
	const known = await owedBy(db.read, input.viewer, input.version)
	if (!known) return 'not-found'
	if (!known.obligation) return 'not-owed'
	const { organisationId, personId } = input.viewer
	const obligationId = known.obligation.id
	const sectionId = input.slug === null ? null : sectionIdOf(known.manifest, input.slug)
	if (input.slug !== null && sectionId === null) return 'not-found'
	return db.write(async (tx) => {
		const [same] = await tx.select().from(handbookQuestion).where(eq(handbookQuestion.id, input.key))
		if (same) return same.obligationId === obligationId ? 'asked' : 'not-found'
		const text = input.text.normalize('NFC').trim()
		const entry = await appendEntry(tx, {
			organisationId,
			type: 'question.asked',
			subjectId: personId,
			versionId: known.versionId,
			at: input.now,
			body: { id: input.key, obligation_id: obligationId, section_id: sectionId, text },
		})
		const row = { id: input.key, organisationId, obligationId, sectionId, text, askedAt: input.now }
		await tx.insert(handbookQuestion).values({ ...row, logSeq: entry.seq })
		return 'asked'
	}, obligationRoot(obligationId))
}

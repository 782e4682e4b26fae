import { and, eq, sql } from 'drizzle-orm'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { type Circumstances, contextOf } from '#app/evidence/circumstances.server.ts'
import type { Db } from '#db/client.ts'
import { handbookVersionCheck } from '#db/schema/handbook-version.ts'
import { checkAnswer } from '#db/schema/obligation.ts'
import { type Asking, obligationRoot, owedBy, type Standing, standingOf } from './owed.server.ts'

type Answering = {
	viewer: Asking
	version: number
	check: string
	/** The answer's id, made with the form: a double tap keeps one answer. */
	key: string
	response: string
	language: string
	circumstances?: Circumstances
	now: Date
}
export type Answered = 'right' | 'wrong' | 'no-such-option' | 'not-found' | Exclude<Standing, 'open'>

/** Keeps an answer to a section's check and says whether it is right; one may try as often as one likes. */
export async function answerCheck(db: Db, input: Answering): Promise<Answered> {
	const known = await owedBy(db.read, input.viewer, input.version)
	if (!known) return 'not-found'
	if (!known.obligation) return 'not-owed'
	const { organisationId, personId } = input.viewer
	const obligationId = known.obligation.id
	return db.write(async (tx) => {
		const owed = await owedBy(tx, input.viewer, input.version)
		const standing = owed ? standingOf(owed) : 'not-owed'
		if (!owed || standing !== 'open') return standing === 'open' ? 'not-owed' : standing
		const [check] = await tx
			.select()
			.from(handbookVersionCheck)
			.where(
				and(
					eq(handbookVersionCheck.organisationId, organisationId),
					eq(handbookVersionCheck.versionId, owed.versionId),
					eq(handbookVersionCheck.id, input.check),
				),
			)
		if (!check || !Object.hasOwn(check.texts, input.language)) return 'not-found'
		if (!check.options.includes(input.response)) return 'no-such-option'
		const [same] = await tx.select().from(checkAnswer).where(eq(checkAnswer.id, input.key))
		if (same) return same.obligationId === obligationId ? verdict(same.right) : 'not-found'
		const [{ last } = { last: 0 }] = await tx
			.select({ last: sql<number>`coalesce(max(${checkAnswer.number}), 0)`.mapWith(Number) })
			.from(checkAnswer)
			.where(
				and(
					eq(checkAnswer.organisationId, organisationId),
					eq(checkAnswer.obligationId, obligationId),
					eq(checkAnswer.checkId, check.id),
				),
			)
		const number = last + 1
		const right = input.response === check.key
		const entry = await appendEntry(tx, {
			organisationId,
			type: 'check.answered',
			subjectId: personId,
			versionId: owed.versionId,
			at: input.now,
			body: {
				id: input.key,
				obligation_id: obligationId,
				check_id: check.id,
				section_id: check.sectionId,
				number,
				lang: input.language,
				response: input.response,
				right,
			},
			...(input.circumstances ? { context: contextOf(input.circumstances) } : {}),
		})
		const { language, response, now } = input
		const answer = { id: input.key, checkId: check.id, number, language, response, right, answeredAt: now }
		await tx.insert(checkAnswer).values({ ...answer, organisationId, obligationId, logSeq: entry.seq })
		return verdict(right)
	}, obligationRoot(obligationId))
}

const verdict = (right: boolean) => (right ? 'right' : 'wrong')

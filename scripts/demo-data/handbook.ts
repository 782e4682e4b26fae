import { answerBlank } from '#app/handbook/answer-blank.server.ts'
import { answerCheck } from '#app/handbook/answer-check.server.ts'
import { askQuestion } from '#app/handbook/ask-question.server.ts'
import { assignObligations } from '#app/handbook/assign-obligations.server.ts'
import { confirmSection } from '#app/handbook/confirm-section.server.ts'
import { openHandbook } from '#app/handbook/open-handbook.server.ts'
import { publishVersion } from '#app/handbook/publish-version.server.ts'
import { signHandbook } from '#app/handbook/sign-handbook.server.ts'
import { cast, castOrganisation, castPassword } from '#scripts/cast.ts'
import { circumstancesOf, key, type Stage, viewerAt } from './stage.ts'

const VERSION = 1
const LANGUAGE = 'en'

/** HR answers every blank with the words that the starter suggests, and publishes. */
export async function publishHandbook(stage: Stage, at: Date): Promise<void> {
	const { db, content, organisationId } = stage
	const viewer = await viewerAt(stage, cast.elif.number, at)
	const texts = content.handbook?.blanks.texts[LANGUAGE] ?? {}
	for (const [id, blank] of Object.entries(texts)) {
		const suggested = suggestedWords(blank)
		const answer = id === 'legal_name' ? castOrganisation.legalName : suggested
		await answerBlank(db, { viewer, id, language: LANGUAGE, answer, now: at })
	}
	const note = 'First handbook in Lineup. It replaces the printed folder in the office.'
	const published = await publishVersion(db, { viewer, key: key(), note, confirmedBlank: [], now: at })
	if (published.outcome !== 'published') throw new Error(`Publishing ended with ${JSON.stringify(published)}.`)
	await assignObligations(db, { organisationId, now: at })
}

/** Reads and confirms the first `sections`, with the checks that stand on them: the first try of the first is wrong. */
export async function readHandbook(stage: Stage, input: { number: string; sections: number; at: Date }): Promise<void> {
	const { db, content } = stage
	const viewer = await viewerAt(stage, input.number, input.at)
	await openHandbook(db, { viewer, version: VERSION, language: LANGUAGE, now: input.at })
	const starter = content.handbook
	for (const [index, section] of (starter?.sections ?? []).slice(0, input.sections).entries()) {
		const now = new Date(input.at.getTime() + (index + 1) * 60_000)
		const circumstances = circumstancesOf(input.number)
		const of = { viewer, version: VERSION, language: LANGUAGE, circumstances, now }
		const confirmed = await confirmSection(db, { ...of, slug: section.slug, agreed: true })
		if (confirmed !== 'confirmed') throw new Error(`Confirming ${section.slug} ended with ${confirmed}.`)
		for (const check of section.checks) {
			const right = starter?.checks.structure[check]?.key ?? 'a'
			const tries = index < 3 ? [right === 'a' ? 'b' : 'a', right] : [right]
			for (const response of tries) await answerCheck(db, { ...of, check, key: key(), response })
		}
	}
}

export async function signWhatWasRead(stage: Stage, input: { number: string; typedName?: string; at: Date }) {
	const viewer = await viewerAt(stage, input.number, input.at)
	const signed = await signHandbook(stage.db, {
		viewer,
		version: VERSION,
		language: LANGUAGE,
		typedName: input.typedName ?? viewer.name,
		nameConfirmed: false,
		password: castPassword,
		circumstances: circumstancesOf(input.number),
		now: input.at,
	})
	if (signed.outcome !== 'signed') throw new Error(`Signing as ${input.number} ended with ${JSON.stringify(signed)}.`)
}

export async function askHr(stage: Stage, input: { number: string; slug: string; text: string; at: Date }) {
	const viewer = await viewerAt(stage, input.number, input.at)
	const { slug, text, at } = input
	await askQuestion(stage.db, { viewer, version: VERSION, slug, key: key(), text, now: at })
}

/** A choice is suggested by its letter; its words are what HR would keep. */
const suggestedWords = ({ suggestion, choices }: { suggestion?: string; choices?: Record<string, string> }) =>
	choices?.[suggestion ?? ''] ?? suggestion ?? ''

import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
	handbookBlank,
	handbookCheck,
	handbookSection,
	handbookStatement,
	handbookText,
} from '#db/schema/handbook-draft.ts'
import { organisation } from '#db/schema/people.ts'
import { blanksIn } from './blanks.ts'

export type Draft = Awaited<ReturnType<typeof draftOf>>

/** The organisation's handbook as it would be published now. */
export async function draftOf(reader: Reader, organisationId: string) {
	const of = (table: { organisationId: typeof handbookText.organisationId }) => eq(table.organisationId, organisationId)
	const [sections, texts, checks, statements, answers, [owner]] = await Promise.all([
		reader
			.select()
			.from(handbookSection)
			.where(eq(handbookSection.organisationId, organisationId))
			.orderBy(asc(handbookSection.position)),
		reader.select().from(handbookText).where(of(handbookText)),
		reader.select().from(handbookCheck).where(eq(handbookCheck.organisationId, organisationId)),
		reader.select().from(handbookStatement).where(eq(handbookStatement.organisationId, organisationId)),
		reader.select().from(handbookBlank).where(eq(handbookBlank.organisationId, organisationId)),
		reader.select({ legalName: organisation.legalName }).from(organisation).where(eq(organisation.id, organisationId)),
	])
	return { sections, texts, checks, statements, answers, legalName: owner?.legalName ?? '' }
}

export const draftLanguages = (draft: Draft) => [...new Set(draft.texts.map((text) => text.language))].sort()

/** HR's answers in a language; the legal name is the organisation's own until HR writes another. */
export function answersIn(draft: Draft, language: string): Map<string, string> {
	const own = draft.answers.filter((answer) => answer.language === language)
	const named: [string, string][] = draft.legalName ? [['legal_name', draft.legalName]] : []
	return new Map([...named, ...own.map((answer): [string, string] => [answer.id, answer.answer])])
}

/** Each named blank of a language, in the order of the sections, with the sections that use it. */
export function blanksOf(draft: Draft, language: string) {
	const answers = answersIn(draft, language)
	const used = new Map<string, string[]>()
	for (const section of draft.sections) {
		const text = draft.texts.find((one) => one.sectionId === section.id && one.language === language)
		for (const id of blanksIn(text?.markdown ?? '')) used.set(id, [...(used.get(id) ?? []), text?.title ?? section.id])
	}
	const statement = draft.statements.find((one) => one.language === language)
	for (const id of blanksIn(statement?.markdown ?? '')) used.set(id, used.get(id) ?? [])
	return [...used].map(([id, sections]) => ({ id, language, sections, answer: answers.get(id) ?? null }))
}

/** What is still blank, in every language. */
export const stillBlank = (draft: Draft) =>
	draftLanguages(draft).flatMap((language) => blanksOf(draft, language).filter((blank) => blank.answer === null))

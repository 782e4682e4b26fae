import { and, eq } from 'drizzle-orm'
import type { Reads } from '#app/people/today.server.ts'
import { handbookBlank } from '#db/schema/handbook-draft.ts'

export type Mantra = { text: string; language: string }

/** The organisation's mantra in this language, else in one it has; null until HR has written it. */
export async function mantraOf(
	db: Reads,
	{ organisationId, language }: { organisationId: string; language: string },
): Promise<Mantra | null> {
	const answers = await db.read
		.select({ text: handbookBlank.answer, language: handbookBlank.language })
		.from(handbookBlank)
		.where(and(eq(handbookBlank.organisationId, organisationId), eq(handbookBlank.id, 'mantra')))
	const written = answers.filter(({ text }) => text.trim() !== '')
	return written.find((answer) => answer.language === language) ?? written[0] ?? null
}

import type { Db, Tx } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { handbookReading } from '#db/schema/obligation.ts'
import { languagesOffered } from './languages-offered.ts'
import { type Asking, type Owed, obligationRoot, owedBy, type Standing, standingOf } from './owed.server.ts'

type Opening = { viewer: Asking; version: number; language: string; now: Date }
export type Opened = 'opened' | 'unchanged' | 'not-offered' | 'not-found' | Exclude<Standing, 'open'>

/** Begins to read for signing in a language; one other than the person's own is kept as their choice. */
export async function openHandbook(db: Db, input: Opening): Promise<Opened> {
	const known = await owedBy(db.read, input.viewer, input.version)
	if (!known) return 'not-found'
	if (!known.obligation) return 'not-owed'
	return db.write(async (tx) => {
		const owed = await owedBy(tx, input.viewer, input.version)
		if (!owed) return 'not-found'
		const standing = standingOf(owed)
		if (standing !== 'open') return standing
		if (!languagesOffered(owed.manifest).some((one) => one.language === input.language)) return 'not-offered'
		if (owed.reading?.language === input.language) return 'unchanged'
		await beginReading(tx, owed, input)
		return 'opened'
	}, obligationRoot(known.obligation.id))
}

export async function beginReading(
	tx: Tx,
	owed: Owed,
	input: { viewer: Asking; language: string; now: Date },
): Promise<void> {
	await tx.insert(handbookReading).values({
		id: newId(),
		organisationId: input.viewer.organisationId,
		obligationId: owed.obligation?.id ?? '',
		number: (owed.reading?.number ?? 0) + 1,
		language: input.language,
		chosen: input.language !== input.viewer.language,
		openedAt: input.now,
	})
}

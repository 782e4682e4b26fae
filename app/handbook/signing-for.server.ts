import type { Viewer } from '#app/access/viewer.ts'
import type { Manifest } from '#app/evidence/manifest.server.ts'
import type { Db } from '#db/client.ts'
import { fillPlain } from './blanks.ts'
import { dueOf, shownTo } from './handbook-for.server.ts'
import { owedBy, standingOf } from './owed.server.ts'
import { checkStates, missingFrom, sectionStates } from './reading-state.server.ts'
import { statementText } from './ready-to-sign.server.ts'

export type SigningView = NonNullable<Awaited<ReturnType<typeof signingFor>>>

/** What somebody has before them when they sign: the very statement, and what still stands in the way. */
export async function signingFor(db: Db, viewer: Viewer, number: number, now: Date) {
	const owed = await owedBy(db.read, viewer, number)
	if (!owed) return null
	const shown = shownTo(owed, viewer)
	const { organisationId } = viewer
	const { versionId } = owed
	const of = { organisationId, versionId, language: shown.language, obligationId: owed.obligation?.id ?? null }
	const [sections, checks, text, guards] = await Promise.all([
		sectionStates(db.read, of),
		checkStates(db.read, of),
		statementText(db.read, of),
		db.missingGuards(),
	])
	const manifest = (JSON.parse(owed.manifest) as Manifest).languages.find((one) => one.language === shown.language)
	return {
		...shown,
		...dueOf(owed, now),
		number,
		newest: owed.newest,
		standing: standingOf(owed),
		statement: fillPlain(text, new Map([['name', viewer.name.normalize('NFC')]])).split(/\n{2,}/),
		button: manifest?.statement?.button ?? '',
		name: viewer.name,
		missing: missingFrom(sections, checks),
		agreed: sections.filter((section) => section.act === 'agree').map(({ title }) => title),
		signature: owed.signature,
		guarded: guards.length === 0,
	}
}

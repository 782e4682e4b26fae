import { and, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { LanguageManifest, Manifest } from '#app/evidence/manifest.server.ts'
import type { Reader } from '#db/client.ts'
import { handbookVersionStatement } from '#db/schema/handbook-version.ts'
import { fillPlain } from './blanks.ts'
import { type Owed, owedBy } from './owed.server.ts'
import { type CheckState, checkStates, missingFrom, type SectionState, sectionStates } from './reading-state.server.ts'

export type Ready = {
	outcome: 'ready'
	owed: Owed & { obligation: NonNullable<Owed['obligation']> }
	language: LanguageManifest
	statement: string
	sections: SectionState[]
	checks: CheckState[]
}
/** Why somebody cannot sign a version in a language now. */
export type Hindrance =
	| { outcome: 'already-signed'; signatureId: string }
	| { outcome: 'superseded'; newest: number }
	| { outcome: 'not-read'; missing: ReturnType<typeof missingFrom> }
	| { outcome: 'not-found' | 'not-owed' | 'other-language' | 'not-reviewed' }

/** Everything that must hold before a name and a password count; asked before the password and again inside the write. */
export async function readyToSign(
	reader: Reader,
	input: { viewer: Viewer; version: number; language: string },
): Promise<Ready | Hindrance> {
	const { viewer, version, language } = input
	const owed = await owedBy(reader, viewer, version)
	if (!owed) return { outcome: 'not-found' }
	const { obligation, signature } = owed
	if (signature) return { outcome: 'already-signed', signatureId: signature.id }
	if (owed.newest > owed.number) return { outcome: 'superseded', newest: owed.newest }
	if (!obligation) return { outcome: 'not-owed' }
	if ((owed.reading?.language ?? viewer.language) !== language) return { outcome: 'other-language' }
	const manifest = (JSON.parse(owed.manifest) as Manifest).languages.find((one) => one.language === language)
	if (!manifest?.signable) return { outcome: 'not-reviewed' }
	const { versionId } = owed
	const of = { organisationId: viewer.organisationId, versionId, language, obligationId: obligation.id }
	const [sections, checks, text] = await Promise.all([
		sectionStates(reader, of),
		checkStates(reader, of),
		statementText(reader, of),
	])
	const missing = missingFrom(sections, checks)
	if (missing.sections.length + missing.checks.length > 0) return { outcome: 'not-read', missing }
	const statement = fillPlain(text, new Map([['name', viewer.name.normalize('NFC')]]))
	return { outcome: 'ready', owed: { ...owed, obligation }, language: manifest, statement, sections, checks }
}

/** The frozen statement; the signer's name is still a blank in it. */
export async function statementText(
	reader: Reader,
	of: { organisationId: string; versionId: string; language: string },
): Promise<string> {
	const [frozen] = await reader
		.select({ text: handbookVersionStatement.text })
		.from(handbookVersionStatement)
		.where(
			and(
				eq(handbookVersionStatement.organisationId, of.organisationId),
				eq(handbookVersionStatement.versionId, of.versionId),
				eq(handbookVersionStatement.language, of.language),
			),
		)
	return frozen?.text ?? ''
}

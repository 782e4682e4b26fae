import { and, asc, eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
	handbookPage,
	handbookVersion,
	handbookVersionCheck,
	handbookVersionStatement,
} from '#db/schema/handbook-version.ts'
import { signature } from '#db/schema/signature.ts'
import type { Json } from './canonical.ts'
import type { Findings } from './finding.ts'
import { sha256 } from './hash.server.ts'
import { checkSha256, type LanguageManifest, type Manifest, wholeSha256 } from './manifest.server.ts'

export type Manifests = Map<string, { manifest: Manifest; sha256: string }>
type Version = typeof handbookVersion.$inferSelect

/** Compares what is served as frozen text with its own hashes and with the manifest that the log names. */
export async function verifyVersions(reader: Reader, findings: Findings): Promise<Manifests> {
	const manifests: Manifests = new Map()
	const versions = await reader.select().from(handbookVersion).orderBy(asc(handbookVersion.number))
	for (const version of versions) {
		const manifest = parsed(version.manifest)
		const faults = manifest ? await faultsOf(reader, version, manifest) : [{ says: 'the manifest is no JSON' }]
		if (sha256(version.manifest) !== version.manifestSha256)
			faults.push({ says: 'the manifest does not have the hash that was stored for it' })
		for (const { says, language } of faults) {
			const touched = await signaturesOf(reader, version, language)
			const full = `version ${version.number}: ${says}; ${touched} signatures rest on it`
			findings.add({ table: 'handbook_version', seq: version.logSeq, id: version.id, signer: null, says: full })
		}
		if (manifest) manifests.set(version.id, { manifest, sha256: sha256(version.manifest) })
	}
	return manifests
}

type Fault = { says: string; language?: string }

async function faultsOf(reader: Reader, version: Version, manifest: Manifest): Promise<Fault[]> {
	const [pages, statements, checks] = await Promise.all([
		reader
			.select()
			.from(handbookPage)
			.where(eq(handbookPage.versionId, version.id))
			.orderBy(asc(handbookPage.position)),
		reader.select().from(handbookVersionStatement).where(eq(handbookVersionStatement.versionId, version.id)),
		reader.select().from(handbookVersionCheck).where(eq(handbookVersionCheck.versionId, version.id)),
	])
	const faults: Fault[] = []
	if (manifest.version_id !== version.id || manifest.number !== version.number)
		faults.push({ says: 'the manifest belongs to another version' })
	for (const listed of manifest.languages) {
		const own = pages.filter((page) => page.language === listed.language)
		const statement = statements.find((one) => one.language === listed.language)
		const says = [...pageFaults(listed, own), ...statementFaults(listed, statement)]
		faults.push(...says.map((one) => ({ says: `${listed.language}: ${one}`, language: listed.language })))
	}
	const languages = new Set(manifest.languages.map((one) => one.language))
	for (const page of pages)
		if (!languages.has(page.language)) faults.push({ says: `${page.language} is not in the manifest` })
	const hashes = new Map(checks.map((check) => [check.id, checkSha256({ ...check, texts: check.texts as Json })]))
	for (const check of manifest.checks)
		if (hashes.get(check.id) !== check.sha256) faults.push({ says: `check ${check.id} was altered or is missing` })
	if (checks.length !== manifest.checks.length) faults.push({ says: 'there are other checks than in the manifest' })
	return faults
}

function* pageFaults(listed: LanguageManifest, pages: (typeof handbookPage.$inferSelect)[]): Generator<string> {
	if (pages.length !== listed.sections.length)
		yield `${pages.length} sections, the manifest lists ${listed.sections.length}`
	for (const section of listed.sections) {
		const page = pages.find((one) => one.sectionId === section.id)
		if (!page) {
			yield `section ${section.id} is missing`
			continue
		}
		if (sha256(page.html) !== section.html_sha256) yield `the page of section ${section.id} was altered`
		if (sha256(page.source) !== section.source_sha256) yield `the source of section ${section.id} was altered`
		const columns = [page.htmlSha256, page.sourceSha256, page.textSha256, page.title, page.slug, page.act]
		const signed = [section.html_sha256, section.source_sha256, section.text_sha256]
		const same = [...signed, section.title, section.slug, section.act].every((value, at) => value === columns[at])
		if (!same || page.position !== section.position || page.reviewed !== section.reviewed)
			yield `section ${section.id} is listed otherwise than the manifest says`
	}
	if (wholeSha256(pages.map((page) => page.html)) !== listed.html_sha256) yield 'the whole text was altered'
}

function* statementFaults(
	listed: LanguageManifest,
	row: typeof handbookVersionStatement.$inferSelect | undefined,
): Generator<string> {
	const { statement } = listed
	if (!row !== !statement) yield 'the statement is missing, or was added later'
	if (!row || !statement) return
	if (sha256(row.text) !== statement.sha256 || row.sha256 !== statement.sha256) yield 'the statement was altered'
	const { button, meaning, reviewed } = statement
	if (row.button !== button || row.meaning !== meaning || row.reviewed !== reviewed)
		yield 'the statement is listed otherwise than the manifest says'
}

async function signaturesOf(reader: Reader, version: Version, language?: string): Promise<number> {
	const [row] = await reader
		.select({ count: sql<number>`count(*)`.mapWith(Number) })
		.from(signature)
		.where(
			and(
				eq(signature.organisationId, version.organisationId),
				eq(signature.versionId, version.id),
				language ? eq(signature.language, language) : undefined,
			),
		)
	return row?.count ?? 0
}

function parsed(text: string): Manifest | null {
	try {
		return JSON.parse(text) as Manifest
	} catch {
		return null
	}
}

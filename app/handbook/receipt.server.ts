import { and, asc, eq } from 'drizzle-orm'
import { credentialFacts } from '#app/access/credential-facts.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { type EntryRecord, entryRecord } from '#app/evidence/entry-record.ts'
import { sha256 } from '#app/evidence/hash.server.ts'
import { wholeSha256 } from '#app/evidence/manifest.server.ts'
import { isId } from '#app/people/asking.ts'
import { personNames } from '#app/people/person.server.ts'
import type { Db } from '#db/client.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import { handbookPage, handbookVersion } from '#db/schema/handbook-version.ts'
import { signature } from '#db/schema/signature.ts'
import { languageName } from './language-name.ts'

export type ReceiptView = NonNullable<Awaited<ReturnType<typeof receipt>>>

/** A signature with the exact text that was signed, for its signer and HR; for anybody else it does not exist. */
export async function receipt(db: Db, viewer: Viewer, id: string) {
	if (!isId(id)) return null
	const [found] = await db.read
		.select({ signature, entry: evidenceLog, version: handbookVersion })
		.from(signature)
		.innerJoin(handbookVersion, eq(handbookVersion.id, signature.versionId))
		.innerJoin(
			evidenceLog,
			and(eq(evidenceLog.organisationId, signature.organisationId), eq(evidenceLog.seq, signature.logSeq)),
		)
		.where(
			and(
				eq(signature.id, id),
				eq(signature.organisationId, viewer.organisationId),
				viewer.isHr ? undefined : eq(signature.personId, viewer.personId),
			),
		)
	const record = found ? (entryRecord(found.entry.bytes) as SignedRecord | null) : null
	if (!found || !record) return null
	const { organisationId, credentialId, versionId, language } = found.signature
	const [pages, facts, names] = await Promise.all([
		db.read
			.select()
			.from(handbookPage)
			.where(
				and(
					eq(handbookPage.organisationId, organisationId),
					eq(handbookPage.versionId, versionId),
					eq(handbookPage.language, language),
				),
			)
			.orderBy(asc(handbookPage.position)),
		credentialFacts(db, { organisationId, credentialId }),
		personNames(db, organisationId, [record.auth.issued_by ?? '', record.auth.confirmed_by ?? '']),
	])
	return {
		id,
		mine: found.signature.personId === viewer.personId,
		entry: { seq: found.entry.seq, sha256: found.entry.entrySha256, leaf: found.entry.leafHash, log: record.log },
		record,
		/** The stored bytes still have the hashes that the log and the record name. */
		same:
			sha256(found.entry.bytes) === found.entry.entrySha256 &&
			wholeSha256(pages.map((page) => page.html)) === record.html_sha256,
		languageName: languageName(language),
		issuedBy: names.get(record.auth.issued_by ?? '') ?? null,
		confirmedBy: names.get(record.auth.confirmed_by ?? '') ?? null,
		/** Somebody may say only afterwards that they saw the password being set. */
		confirmedLater: !record.auth.confirmed_in_person && facts?.confirmedInPerson ? facts.confirmedAt : null,
		statement: record.statement.text.split(/\n{2,}/),
		pages: pages.map(({ sectionId, title, html, htmlSha256, act }) => ({
			id: sectionId,
			title,
			html,
			htmlSha256,
			act,
		})),
	}
}

type SignedRecord = EntryRecord & {
	log: string
	org: { legal_name: string; registration_number: string }
	signer: { name: string; employee_number: string | null }
	handbook: { version: number; lang: string; lang_chosen: boolean; effective_from: string }
	statement: { text: string; sha256: string; button: string | null; meaning: string | null }
	act: { typed: string; name_differs: boolean; after_refusal: number | null }
	auth: {
		set_through: 'setup' | 'join' | 'reset' | 'recover'
		set_at: string | null
		issued_by: string | null
		confirmed_in_person: boolean
		confirmed_by: string | null
		confirmed_at: string | null
		last_reset_at: string | null
	}
	reading: { section_id: string; section_sha256: string; act: string; confirmed_at: string | null }[]
	manifest_sha256: string
	html_sha256: string
	source_sha256: string
	signed_at: string
	tz: string
}

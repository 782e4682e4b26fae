import { and, asc, eq, gt } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import { person } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'
import type { Json } from './canonical.ts'
import { type EntryRecord, entryRecord, valueAt } from './entry-record.ts'
import type { Findings } from './finding.ts'
import { sha256 } from './hash.server.ts'
import type { Manifests } from './verify-versions.server.ts'

const ROWS_A_PAGE = 500

/** Compares each signature row with its record, and the record with the frozen text it names. Says how many there are. */
export async function verifySignatures(reader: Reader, versions: Manifests, findings: Findings): Promise<number> {
	let [count, after] = [0, '']
	for (;;) {
		const rows = await reader
			.select({ signature, bytes: evidenceLog.bytes, name: person.name })
			.from(signature)
			.leftJoin(
				evidenceLog,
				and(eq(evidenceLog.organisationId, signature.organisationId), eq(evidenceLog.seq, signature.logSeq)),
			)
			.leftJoin(person, eq(person.id, signature.personId))
			.where(gt(signature.id, after))
			.orderBy(asc(signature.id))
			.limit(ROWS_A_PAGE)
		for (const row of rows) {
			const who = { seq: row.signature.logSeq, id: row.signature.id, signer: row.name }
			for (const says of faultsOf(row.signature, row.bytes, versions))
				findings.add({ table: 'signature', ...who, says })
		}
		count += rows.length
		after = rows.at(-1)?.signature.id ?? ''
		if (rows.length < ROWS_A_PAGE) return count
	}
}

function faultsOf(row: typeof signature.$inferSelect, bytes: Buffer | null, versions: Manifests): string[] {
	const record = bytes ? entryRecord(bytes) : null
	if (!record) return ['the log has no record for this signature']
	const columns: [string, Json, string][] = [
		['id', row.id, 'id'],
		['obligation_id', row.obligationId, 'obligation_id'],
		['person_id', row.personId, 'signer.id'],
		['version_id', row.versionId, 'handbook.version_id'],
		['language', row.language, 'handbook.lang'],
		['typed_name', row.typedName, 'act.typed'],
		['credential_id', sha256(row.credentialId), 'auth.credential_sha256'],
		['signed_at', row.signedAt.toISOString(), 'signed_at'],
		['time_zone', row.timeZone, 'tz'],
	]
	const faults = columns
		.filter(([, stored, path]) => valueAt(record, path) !== stored)
		.map(([column, stored, path]) => `column ${column} says ${stored}, the record says ${valueAt(record, path)}`)
	if (record.type !== 'signed') faults.push('its entry is no signature')
	return [...faults, ...textFaults(record, row, versions)]
}

function textFaults(record: EntryRecord, row: typeof signature.$inferSelect, versions: Manifests): string[] {
	const version = versions.get(row.versionId)
	const listed = version?.manifest.languages.find((one) => one.language === row.language)
	if (!version || !listed) return ['the version and language that were signed are not stored any more']
	const text = valueAt(record, 'statement.text')
	const expected: [string, Json | undefined, Json | undefined][] = [
		['the manifest', record.manifest_sha256, version.sha256],
		['the text', record.html_sha256, listed.html_sha256],
		['the source', record.source_sha256, listed.source_sha256],
		['the statement', valueAt(record, 'statement.template_sha256'), listed.statement?.sha256],
		['the statement in the record', valueAt(record, 'statement.sha256'), sha256(String(text))],
		['the sections read', sectionsRead(record), listed.sections.map((one) => `${one.id} ${one.html_sha256}`).join()],
	]
	return expected.filter(([, signed, stored]) => signed !== stored).map(([what]) => `${what} is not what was signed`)
}

function sectionsRead(record: EntryRecord): string {
	if (!Array.isArray(record.reading)) return ''
	return record.reading
		.map((one) => `${valueAt(one as EntryRecord, 'section_id')} ${valueAt(one as EntryRecord, 'section_sha256')}`)
		.join()
}

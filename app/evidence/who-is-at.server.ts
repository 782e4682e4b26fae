import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import type { evidenceLog } from '#db/schema/evidence.ts'
import { person } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'
import { entryRecord } from './entry-record.ts'

/** Whom an entry is about, out of the tables beside the log, and its record's id. */
export async function whoIsAt(
	reader: Reader,
	entry: Pick<typeof evidenceLog.$inferSelect, 'organisationId' | 'seq' | 'subjectId' | 'bytes'>,
): Promise<{ seq: number; id: string | null; signer: string | null }> {
	const [signed] = await reader
		.select({ id: signature.id, personId: signature.personId })
		.from(signature)
		.where(and(eq(signature.organisationId, entry.organisationId), eq(signature.logSeq, entry.seq)))
	const personId = signed?.personId ?? entry.subjectId
	const [known] = personId ? await reader.select({ name: person.name }).from(person).where(eq(person.id, personId)) : []
	const id = entryRecord(entry.bytes)?.id
	return {
		seq: entry.seq,
		id: signed?.id ?? (typeof id === 'string' ? id : null),
		signer: known?.name ?? null,
	}
}

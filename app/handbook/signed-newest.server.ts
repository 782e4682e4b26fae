import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { signature } from '#db/schema/signature.ts'

type Whose = { organisationId: string; personIds: string[] }

/** For a track's handbook step: whether there is a handbook, and who of these people has signed the newest version. One read. */
export async function signedNewest(db: Db, { organisationId, personIds }: Whose) {
	const newest = db.read
		.select({ id: handbookVersion.id })
		.from(handbookVersion)
		.where(eq(handbookVersion.organisationId, organisationId))
		.orderBy(desc(handbookVersion.number))
		.limit(1)
		.as('newest')
	const rows = await db.read
		.select({ personId: signature.personId })
		.from(newest)
		.leftJoin(signature, and(eq(signature.versionId, newest.id), inArray(signature.personId, personIds)))
	const signed = new Set(rows.map((row) => row.personId))
	return (personId: string): 'none' | 'open' | 'signed' => {
		if (rows.length === 0) return 'none'
		return signed.has(personId) ? 'signed' : 'open'
	}
}

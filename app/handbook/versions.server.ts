import { and, desc, eq, sql } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { obligation } from '#db/schema/obligation.ts'
import { person } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'
import { ofObligation } from './of-obligation.ts'

/** Every published version, newest first, with how many owed it and how many signed. */
export async function versionsOf(db: Db, viewer: Viewer) {
	const rows = await db.read
		.select({
			number: handbookVersion.number,
			note: handbookVersion.note,
			publishedAt: handbookVersion.publishedAt,
			publishedBy: person.name,
			manifestSha256: handbookVersion.manifestSha256,
			owed: sql<number>`count(${obligation.id})`.mapWith(Number),
			signed: sql<number>`count(${signature.id})`.mapWith(Number),
		})
		.from(handbookVersion)
		.leftJoin(person, eq(person.id, handbookVersion.publishedBy))
		.leftJoin(
			obligation,
			and(eq(obligation.organisationId, viewer.organisationId), eq(obligation.versionId, handbookVersion.id)),
		)
		.leftJoin(signature, ofObligation(signature))
		.where(eq(handbookVersion.organisationId, viewer.organisationId))
		.groupBy(handbookVersion.id, person.name)
		.orderBy(desc(handbookVersion.number))
	return rows
}

import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { isId } from '#app/people/asking.ts'
import type { Db } from '#db/client.ts'
import { obligation } from '#db/schema/obligation.ts'
import { person } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'
import { newestVersion } from './publication.server.ts'
import { type SignOffStatus, versionNumbers } from './sign-off.server.ts'
import { owedRows, standpoint, statusSql } from './sign-off-status.server.ts'

/** Every version that a person owed or signed, newest first; for HR, and for the person. */
export async function signOffFor(db: Db, viewer: Viewer, personId: string, now: Date) {
	if (!isId(personId) || (!viewer.isHr && personId !== viewer.personId)) return []
	const { organisationId } = viewer
	const versions = await versionNumbers(db, organisationId)
	if (!versions[0]) return []
	const status = statusSql(await standpoint(db, organisationId, versions[0].id, now))
	const of = and(eq(obligation.organisationId, organisationId), eq(obligation.personId, personId))
	const rows = await owedRows(db, status).where(of)
	return versions.flatMap(({ id, number }) =>
		rows
			.filter((row) => row.versionId === id)
			.map(({ dueOn, timeZone, status, asked, signatureId, signedAt, language, confirmation }) => ({
				...{ version: number, dueOn, timeZone, status: status as SignOffStatus, asked: asked > 0 },
				...{ signatureId, signedAt, language, confirmed: signatureId ? confirmation !== null : null },
			})),
	)
}

/** Who of these people still owes the newest version, by name; the caller knows whom it may name. */
export async function unsignedAmong(
	db: Db,
	input: { organisationId: string; personIds: string[]; now: Date },
): Promise<{ personId: string; name: string; dueOn: string; status: SignOffStatus; asked: boolean }[]> {
	const { organisationId, personIds, now } = input
	const newest = await newestVersion(db.read, organisationId)
	if (!newest || personIds.length === 0) return []
	const status = statusSql(await standpoint(db, organisationId, newest.id, now))
	const rows = await owedRows(db, status)
		.where(
			and(
				eq(obligation.organisationId, organisationId),
				eq(obligation.versionId, newest.id),
				inArray(obligation.personId, personIds),
				isNull(signature.id),
			),
		)
		.orderBy(person.nameFolded)
	return rows.map(({ personId, name, dueOn, status, asked }) => ({
		...{ personId, name, dueOn, status: status as SignOffStatus, asked: asked > 0 },
	}))
}

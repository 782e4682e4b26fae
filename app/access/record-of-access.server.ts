import { and, asc, eq, getTableColumns, or } from 'drizzle-orm'
import type { PersonalRecord } from '#app/people/recorded.ts'
import type { Db } from '#db/client.ts'
import { accessCode, credential, credentialConfirmation, session } from '#db/schema/access.ts'
import type { Viewer } from './viewer.ts'

const { passwordHash: _password, ...credentialColumns } = getTableColumns(credential)
const { codeHash: _code, ...codeColumns } = getTableColumns(accessCode)
const { tokenHash: _token, ...sessionColumns } = getTableColumns(session)

/** Every row about the viewer, or made by them for somebody, in this feature's tables; without what opens a door. */
export async function recordOfAccess(db: Db, { organisationId, personId }: Viewer) {
	const [credentials, confirmations, codes, sessions] = await Promise.all([
		db.read
			.select(credentialColumns)
			.from(credential)
			.where(and(eq(credential.organisationId, organisationId), eq(credential.personId, personId)))
			.orderBy(asc(credential.number)),
		db.read
			.select()
			.from(credentialConfirmation)
			.where(
				and(
					eq(credentialConfirmation.organisationId, organisationId),
					or(eq(credentialConfirmation.personId, personId), eq(credentialConfirmation.confirmedBy, personId)),
				),
			)
			.orderBy(asc(credentialConfirmation.confirmedAt)),
		db.read
			.select(codeColumns)
			.from(accessCode)
			.where(
				and(
					eq(accessCode.organisationId, organisationId),
					or(eq(accessCode.personId, personId), eq(accessCode.issuedBy, personId)),
				),
			)
			.orderBy(asc(accessCode.issuedAt)),
		db.read
			.select(sessionColumns)
			.from(session)
			.where(and(eq(session.organisationId, organisationId), eq(session.personId, personId)))
			.orderBy(asc(session.createdAt)),
	])
	return {
		credential: credentials,
		credential_confirmation: confirmations,
		access_code: codes,
		session: sessions,
	} satisfies PersonalRecord
}

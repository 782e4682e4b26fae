import { and, asc, eq, exists, inArray, isNull, ne, notExists, or, sql } from 'drizzle-orm'
import { isId } from '#app/people/asking.ts'
import { personNames } from '#app/people/person.server.ts'
import { isCurrentOrComing, localToday, type Reads } from '#app/people/today.server.ts'
import { accessCode, credential, credentialConfirmation } from '#db/schema/access.ts'
import { location, person, post } from '#db/schema/people.ts'
import { confirmationInForce } from './credential-facts.server.ts'
import { trustedPeople } from './trusted-people.server.ts'
import type { Viewer } from './viewer.ts'

export type Awaited = { credentialId: string; personId: string; name: string; setAt: Date; issuedBy: string | null }

/**
 * Passwords that the viewer may say 'I saw it' about in one tap: of people at the viewer's places (of everybody for HR),
 * neither the viewer's own nor set through the viewer's code. Empty for a viewer who cannot vouch.
 */
export async function awaitedConfirmations(
	db: Reads,
	viewer: Viewer,
	input: { now: Date; limit?: number; personId?: string; credentialId?: string },
): Promise<Awaited[]> {
	const { organisationId } = viewer
	if (!viewer.isHr && viewer.locationIds.length === 0) return []
	const today = await localToday(db, organisationId, input.now)
	const atPlace = db.read
		.select({ id: post.id })
		.from(post)
		.innerJoin(location, eq(location.id, post.locationId))
		.where(
			and(
				eq(post.personId, person.id),
				isCurrentOrComing(today),
				viewer.isHr ? undefined : inArray(post.locationId, viewer.locationIds),
			),
		)
	const confirmation = db.read
		.select({ id: credentialConfirmation.id })
		.from(credentialConfirmation)
		.where(confirmationInForce())
	const rows = await db.read
		.select({
			credentialId: credential.id,
			personId: person.id,
			name: person.name,
			setAt: credential.setAt,
			issuedBy: accessCode.issuedBy,
		})
		.from(credential)
		.innerJoin(person, eq(person.id, credential.personId))
		.innerJoin(accessCode, eq(accessCode.id, credential.codeId))
		.where(
			and(
				eq(credential.organisationId, organisationId),
				eq(credential.originId, credential.id),
				input.personId ? eq(credential.personId, input.personId) : undefined,
				input.credentialId ? eq(credential.id, input.credentialId) : undefined,
				ne(credential.personId, viewer.personId),
				or(isNull(accessCode.issuedBy), ne(accessCode.issuedBy, viewer.personId)),
				originInForce(),
				exists(atPlace),
				notExists(confirmation),
			),
		)
		.orderBy(asc(credential.setAt))
		.limit(input.limit ?? 20)
	if (rows.length === 0) return []
	const issuers = rows.map((row) => row.issuedBy).filter((id) => id !== null)
	const personIds = [...new Set([viewer.personId, ...issuers])]
	const trusted = await trustedPeople(db, { organisationId, personIds })
	if (!trusted.has(viewer.personId)) return []
	return rows.filter((row) => row.issuedBy === null || trusted.has(row.issuedBy))
}

/** One of them, with the words that its page needs. */
export async function confirmable(db: Reads, viewer: Viewer, input: { credentialId: string; now: Date }) {
	if (!isId(input.credentialId)) return null
	const [awaited] = await awaitedConfirmations(db, viewer, input)
	if (!awaited) return null
	const { issuedBy } = awaited
	const names = await personNames(db, viewer.organisationId, issuedBy ? [issuedBy] : [])
	const places = await db.read
		.select({ timeZone: location.timeZone })
		.from(post)
		.innerJoin(location, eq(location.id, post.locationId))
		.where(eq(post.personId, awaited.personId))
		.limit(1)
	return {
		...awaited,
		issuedByName: issuedBy ? (names.get(issuedBy) ?? null) : null,
		timeZone: places[0]?.timeZone ?? 'UTC',
	}
}

/** The password in force descends from this origin; the table under another name, in words both engines know. */
const originInForce = () =>
	sql`exists (select 1 from credential as newest where newest.origin_id = ${credential.id} and newest.ended_at is null)`

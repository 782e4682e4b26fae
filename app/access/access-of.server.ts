import { and, desc, eq } from 'drizzle-orm'
import { personNames } from '#app/people/person.server.ts'
import type { Reads } from '#app/people/today.server.ts'
import { accessCode, session } from '#db/schema/access.ts'
import { location, post } from '#db/schema/people.ts'
import { type CredentialFacts, credentialFacts } from './credential-facts.server.ts'
import { accountOf } from './credential-in-force.server.ts'
import { stateOf } from './open-code.server.ts'
import type { Viewer } from './viewer.ts'

type Named = { issuedByName: string | null; confirmedByName: string | null }
export type Access = {
	/** Null before joining. */
	password: (CredentialFacts & Named) | null
	/** The newest code that has not been used and still could be. */
	openCode: { purpose: string; issuedByName: string | null; issuedAt: Date; expiresAt: Date } | null
	lastSeenAt: Date | null
}

/** How a person gets in: password facts, a code on its way, last use. The caller has found the person for the viewer. */
export async function accessOf(db: Reads, viewer: Viewer, personId: string, now: Date): Promise<Access> {
	const { organisationId } = viewer
	const [facts, [code], [seen]] = await Promise.all([
		credentialFacts(db, { organisationId, personId }),
		db.read
			.select()
			.from(accessCode)
			.where(and(eq(accessCode.organisationId, organisationId), eq(accessCode.personId, personId)))
			.orderBy(desc(accessCode.issuedAt), desc(accessCode.id))
			.limit(1),
		db.read
			.select({ seenAt: session.seenAt })
			.from(session)
			.where(and(eq(session.organisationId, organisationId), eq(session.personId, personId)))
			.orderBy(desc(session.seenAt))
			.limit(1),
	])
	const open = code && stateOf(code, now) === 'open' ? code : null
	const ids = [facts?.issuedBy, facts?.confirmedBy, open?.issuedBy].filter((id) => id != null)
	const names = await personNames(db, organisationId, ids)
	const nameOf = (id: string | null | undefined) => (id ? (names.get(id) ?? null) : null)
	return {
		password: facts && { ...facts, issuedByName: nameOf(facts.issuedBy), confirmedByName: nameOf(facts.confirmedBy) },
		openCode: open && {
			purpose: open.purpose,
			issuedByName: nameOf(open.issuedBy),
			issuedAt: open.issuedAt,
			expiresAt: open.expiresAt,
		},
		lastSeenAt: seen?.seenAt ?? null,
	}
}

/** One's own way in, with the e-mail address and the time zone to tell times in. */
export async function ownAccess(db: Reads, viewer: Viewer, now: Date) {
	const [access, account, [place]] = await Promise.all([
		accessOf(db, viewer, viewer.personId, now),
		accountOf(db, { personId: viewer.personId }, now),
		db.read
			.select({ timeZone: location.timeZone })
			.from(post)
			.innerJoin(location, eq(location.id, post.locationId))
			.where(and(eq(post.organisationId, viewer.organisationId), eq(post.personId, viewer.personId)))
			.orderBy(desc(post.fromDay))
			.limit(1),
	])
	return { access, email: account?.email ?? null, timeZone: place?.timeZone ?? 'UTC' }
}

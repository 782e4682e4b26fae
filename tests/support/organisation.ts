import { credentialInForce } from '#app/access/credential-in-force.server.ts'
import { hashPassword } from '#app/access/hash-password.server.ts'
import { viewerOf } from '#app/access/live-session.server.ts'
import { startSession } from '#app/access/session.server.ts'
import { setCredential } from '#app/access/set-credential.server.ts'
import { newToken, tokenHash } from '#app/access/token.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { addLocation } from '#app/people/add-location.server.ts'
import { addPerson } from '#app/people/add-person.server.ts'
import { addPost } from '#app/people/add-post.server.ts'
import { createOrganisation } from '#app/people/create-organisation.server.ts'
import { endPost } from '#app/people/end-post.server.ts'
import { addDays, localDay } from '#app/people/local-day.ts'
import type { Db } from '#db/client.ts'
import {
	type CastMember,
	type CastName,
	type CastPlace,
	type CastPost,
	cast,
	castOrganisation,
	castPassword,
	castPlaces,
} from '#scripts/cast.ts'

export type Staffed = Awaited<ReturnType<typeof organisationWith>>
let passwordHash: Promise<string> | undefined

/**
 * The cast's organisation through the domain functions: places, people and posts of the named members (all of them by
 * default), nobody with a password yet. `viewer('mia')` signs somebody in, quickly, with a password that no code set.
 */
export async function organisationWith(db: Db, input: { now: Date; members?: CastName[]; kind?: 'demo' | 'real' }) {
	const { now, kind = 'demo' } = input
	const members = input.members ?? (Object.keys(cast) as CastName[])
	const { name, number: employeeNumber, email } = cast.elif
	const founded = await createOrganisation(db, {
		kind,
		details: castOrganisation,
		place: castPlaces.headOffice,
		founder: {
			name,
			employeeNumber,
			email,
			language: 'en',
			position: 'Head of people',
			fromDay: dayOf(now, cast.elif.posts[0]!),
		},
		now,
	})
	if (founded.outcome !== 'created') throw new Error('There is an organisation already.')
	const { organisationId } = founded
	const people = { elif: founded.personId } as Record<CastName, string>
	const signIn = (personId: string, at: Date) => signedIn(db, { organisationId, personId, now: at })
	const hr = (await signIn(people.elif, now)).viewer
	const places = { headOffice: founded.locationId } as Record<CastPlace, string>
	for (const key of ['oldTown', 'harbour'] as const) {
		const added = await addLocation(db, { viewer: hr, place: castPlaces[key], now })
		if (added.outcome !== 'added') throw new Error(added.outcome)
		places[key] = added.locationId
	}
	for (const key of members.filter((one) => one !== 'elif')) people[key] = await hired(db, { hr, places, key, now })
	return {
		db,
		organisationId,
		now,
		places,
		people,
		/** Signs a member in at an instant (the set-up's by default) in a browser of their own. */
		viewer: async (who: CastName, at = now): Promise<Viewer> => (await signIn(people[who], at)).viewer,
		session: (who: CastName, at = now) => signIn(people[who], at),
	}
}

async function hired(
	db: Db,
	{ hr, places, key, now }: { hr: Viewer; places: Record<CastPlace, string>; key: CastName; now: Date },
): Promise<string> {
	const member: CastMember = cast[key]
	const [first, ...more] = member.posts
	const details = (held: CastPost) => ({
		locationId: places[held.place],
		role: held.role,
		position: held.position,
		fromDay: dayOf(now, held),
	})
	const identity = { name: member.name, employeeNumber: member.number, email: member.email ?? null, language: 'en' }
	const added = await addPerson(db, { viewer: hr, identity, post: details(first!), now })
	if (added.outcome !== 'added') throw new Error(`${key}: ${added.outcome}`)
	const { personId } = added
	for (const held of more) await addPost(db, { viewer: hr, personId, details: details(held), now })
	if (first?.until !== undefined) {
		const untilDay = addDays(localDay(now, castPlaces[first.place].timeZone), first.until)
		await endPost(db, { viewer: hr, postId: personId, untilDay, now })
	}
	return personId
}

/** A password in force (made where there is none) and a live session; `token` is what the cookie would hold. */
export async function signedIn(db: Db, input: { organisationId: string; personId: string; now: Date; mark?: string }) {
	const { organisationId, personId, now, mark = tokenHash(newToken()) } = input
	passwordHash ??= hashPassword(castPassword)
	const ready = await passwordHash
	const started = await db.write(async (tx) => {
		const known = await credentialInForce({ read: tx }, { organisationId, personId })
		const set = { organisationId, personId, passwordHash: ready, setThrough: 'join', codeId: null, now } as const
		const credentialId = known?.id ?? (await setCredential(tx, set)).credentialId
		return startSession(tx, { organisationId, personId, credentialId, browserMark: mark, isHr: false, now })
	})
	const viewer = await viewerOf(db, started.token, now)
	if (!viewer) throw new Error('A person without a current or coming post cannot sign in.')
	return { viewer, token: started.token, mark }
}

const dayOf = (now: Date, held: CastPost) => addDays(localDay(now, castPlaces[held.place].timeZone), held.from)

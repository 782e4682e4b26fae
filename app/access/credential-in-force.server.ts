import { and, eq, isNull } from 'drizzle-orm'
import { standingOf } from '#app/people/post-state.ts'
import type { Reads } from '#app/people/today.server.ts'
import { credential } from '#db/schema/access.ts'
import { location, person, post } from '#db/schema/people.ts'

export type Credential = typeof credential.$inferSelect

/** The password in force of a person; null before joining. */
export async function credentialInForce(
	db: Reads,
	input: { organisationId: string; personId: string },
): Promise<Credential | null> {
	const [row] = await db.read
		.select()
		.from(credential)
		.where(
			and(
				eq(credential.organisationId, input.organisationId),
				eq(credential.personId, input.personId),
				isNull(credential.endedAt),
			),
		)
	return row ?? null
}

export type Account = {
	organisationId: string
	personId: string
	name: string
	employeeNumber: string | null
	email: string | null
	isHr: boolean
	left: boolean
	credential: Credential | null
}

/** The account behind an employee number or e-mail address, or a person's id. */
export async function accountOf(db: Reads, by: { typed: string } | { personId: string }, now: Date) {
	const rows = await db.read
		.select({ person, credential, post, timeZone: location.timeZone })
		.from(person)
		.leftJoin(credential, and(eq(credential.personId, person.id), isNull(credential.endedAt)))
		.leftJoin(post, eq(post.personId, person.id))
		.leftJoin(location, eq(location.id, post.locationId))
		.where('typed' in by ? typedName(by.typed) : eq(person.id, by.personId))
	const [first] = rows
	if (!first) return null
	const posts = rows.flatMap((row) => (row.post && row.timeZone ? [{ ...row.post, timeZone: row.timeZone }] : []))
	const hrPosts = posts.filter((held) => held.role === 'hr')
	const { organisationId, id, name, employeeNumber, email } = first.person
	const account: Account = {
		organisationId,
		personId: id,
		name,
		employeeNumber,
		email,
		isHr: standingOf(hrPosts, now) === 'current',
		left: standingOf(posts, now) === 'left',
		credential: first.credential,
	}
	return account
}

function typedName(typed: string) {
	const name = typed.normalize('NFC').replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim()
	return name.includes('@') ? eq(person.email, name.toLowerCase()) : eq(person.employeeNumber, name.toUpperCase())
}

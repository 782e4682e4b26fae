import { eq } from 'drizzle-orm'
import { postState } from '#app/people/post-state.ts'
import type { Reads } from '#app/people/today.server.ts'
import { accessCode } from '#db/schema/access.ts'
import { location, person, post } from '#db/schema/people.ts'

export type CodeRow = typeof accessCode.$inferSelect
export type CodeState = 'open' | 'used' | 'expired' | 'voided'
export type OpenCode = {
	code: CodeRow
	state: CodeState
	/** Null for a setup code. */
	person: { id: string; name: string; employeeNumber: string | null; email: string | null; language: string } | null
	/** Names of the places where the person works or will work. */
	places: string[]
	left: boolean
	isHr: boolean
}

/** What a code stands for; null for a code that was never issued. */
export async function codeByHash(db: Reads, codeHash: string, now: Date): Promise<OpenCode | null> {
	const rows = await db.read
		.select({ code: accessCode, person, post, location })
		.from(accessCode)
		.leftJoin(person, eq(person.id, accessCode.personId))
		.leftJoin(post, eq(post.personId, person.id))
		.leftJoin(location, eq(location.id, post.locationId))
		.where(eq(accessCode.codeHash, codeHash))
	const [first] = rows
	if (!first) return null
	const held = rows.flatMap(({ post, location }) => {
		if (!post || !location) return []
		return [{ role: post.role, place: location.name, state: postState({ ...post, timeZone: location.timeZone }, now) }]
	})
	const open = held.filter((one) => one.state !== 'ended')
	return {
		code: first.code,
		state: stateOf(first.code, now),
		person: first.person,
		places: [...new Set(open.map((one) => one.place))],
		left: first.person !== null && open.length === 0,
		isHr: held.some((one) => one.role === 'hr' && one.state === 'current'),
	}
}

export function stateOf(code: CodeRow, now: Date): CodeState {
	if (code.redeemedAt) return 'used'
	if (code.voidedAt) return 'voided'
	return code.expiresAt <= now ? 'expired' : 'open'
}

import type { Db } from '#db/client.ts'
import { livePeopleIn } from './live-session.server.ts'
import { lookUpCode } from './redeem-code.server.ts'
import type { Viewer } from './viewer.ts'

type Look = { typed: string; address: string; browserMark: string; signedIn: Viewer | null; now: Date }
type Closed = 'unknown' | 'used' | 'expired' | 'voided' | 'other-session'
export type DoorView =
	| { state: 'open'; name: string; employeeNumber: string | null; email: string | null; places: string[] }
	| { state: Closed; name: string | null }

/** What somebody who holds a code is shown: who they would be, or why not. Names only to holders of a live code. */
export async function doorOf(db: Db, look: Look) {
	const { browserMark, signedIn, now } = look
	const found = await lookUpCode(db, look)
	const { person } = found ?? {}
	const closed = (state: Closed, name: string | null = null) => ({
		state,
		personId: person?.id ?? null,
		view: { state, name } as DoorView,
	})
	if (!found || !person) return closed('unknown')
	if (found.state !== 'open') return closed(found.state)
	const live = [...(await livePeopleIn(db, browserMark, now)), ...(signedIn ? [signedIn] : [])]
	const other = live.find((somebody) => somebody.personId !== person.id)
	if (other) return closed('other-session', other.name)
	const { id: personId, name, employeeNumber, email } = person
	const view: DoorView = { state: 'open', name, employeeNumber, email, places: found.places }
	return { state: 'open' as const, personId, view }
}

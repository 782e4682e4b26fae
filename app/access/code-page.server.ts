import type { Circumstances } from '#app/evidence/circumstances.server.ts'
import { personFor } from '#app/people/person.server.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { accessOf } from './access-of.server.ts'
import { spellCode } from './code.server.ts'
import type { Refused } from './components/code-issuing.tsx'
import { type Issued, issueCode } from './issue-code.server.ts'
import { qrPath } from './qr.server.ts'
import type { Viewer } from './viewer.ts'

type Whose = { name: string; employeeNumber: string | null; email: string | null; posts: { timeZone: string }[] }
export type SlipView = {
	purpose: 'join' | 'reset'
	name: string
	signInName: string
	code: string
	address: string
	qr: { path: string; size: number }
	expiresAt: Date
	timeZone: string
	issuedBy: string
}

/** What is printed: everything that a person with a phone needs, and nothing else about them. */
function slipOf(
	issued: Extract<Issued, { outcome: 'issued' }>,
	input: { person: Whose; origin: string; issuedBy: string },
): SlipView {
	const { person, origin, issuedBy } = input
	const code = spellCode(issued.code)
	return {
		purpose: issued.purpose,
		name: person.name,
		signInName: person.employeeNumber ?? person.email ?? '',
		code,
		address: `${origin}/join`,
		qr: qrPath(`${origin}/join/${code}`),
		expiresAt: issued.expiresAt,
		timeZone: person.posts[0]?.timeZone ?? 'UTC',
		issuedBy,
	}
}

type Asked = { viewer: Viewer; personId: string; now: Date }

/** The page for one person whom the viewer may see; null for anybody else. */
export async function codePage(db: Db, { viewer, personId, now }: Asked) {
	const person = await personFor(db, viewer, personId, now)
	if (!person) return null
	const { password, openCode } = await accessOf(db, viewer, personId, now)
	const timeZone = person.posts[0]?.timeZone ?? 'UTC'
	return { personId, formKey: newId(), name: person.name, timeZone, joined: password !== null, open: openCode }
}

/** Makes a code and its slip, or says why not; null where there is no such person for the viewer. */
export async function handOut(
	db: Db,
	input: Asked & { key: string; origin: string; circumstances: Circumstances },
): Promise<{ slip: SlipView | null; refused: Refused | null } | null> {
	const { viewer, personId, origin, now } = input
	const person = await personFor(db, viewer, personId, now)
	if (!person) return null
	const issued = await issueCode(db, input)
	if (issued.outcome === 'not-found') return null
	if (issued.outcome !== 'issued') return { slip: null, refused: issued.outcome }
	return { slip: slipOf(issued, { person, origin, issuedBy: viewer.name }), refused: null }
}

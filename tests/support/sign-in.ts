import { startSession } from '#app/access/session.server.ts'
import { newToken, tokenHash } from '#app/access/token.server.ts'
import type { House } from './house.ts'

type Signing = { person_id: string; organisation_id: string; credential_id: string; hr: number }

/** A session of the person with this employee number in a browser of its own, as the cookie that stands for it. */
export async function sessionFor(house: House, employeeNumber: string, now = new Date()) {
	const [found] = house.rows<Signing>(
		`select p.id as person_id, p.organisation_id, c.id as credential_id,
			exists (select 1 from post where person_id = p.id and role = 'hr') as hr
		 from person p join credential c on c.person_id = p.id and c.ended_at is null where p.employee_number = ?`,
		employeeNumber,
	)
	if (!found) throw new Error(`${employeeNumber} has no password yet`)
	const { token } = await house.db.write((tx) =>
		startSession(tx, {
			organisationId: found.organisation_id,
			personId: found.person_id,
			credentialId: found.credential_id,
			browserMark: tokenHash(newToken()),
			isHr: found.hr === 1,
			now,
		}),
	)
	return {
		name: '__Host-lineup',
		value: token,
		url: house.origin.replace('http:', 'https:'),
		secure: true,
		httpOnly: true,
		sameSite: 'Lax' as const,
	}
}

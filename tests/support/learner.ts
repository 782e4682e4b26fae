import type { Role, Viewer } from '#app/access/viewer.ts'
import { type Content, loadContent } from '#app/mdx/content.server.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { location, organisation, person, post } from '#db/schema/people.ts'

export const contentOfTheHouse = (): Promise<Content> => loadContent({ contentDir: 'content' })

type Place = { name: string; timeZone: string }
type Post = { role?: Role; fromDay: string; untilDay?: string; place?: Place }
const oldTown = { name: 'Old Town', timeZone: 'Europe/Ljubljana' }

/** An organisation of one's own, in which people with posts are made straight as rows: learning asks nothing else of them. */
export async function school(db: Db, now: Date) {
	const organisationId = newId()
	const places = new Map<string, string>()
	const fixed = { organisationId, createdAt: now, language: 'en' }
	await db.write((tx) =>
		tx.insert(organisation).values({
			...{ id: organisationId, only: 1, kind: 'demo', legalName: 'School', registrationNumber: '1' },
			...{ currency: 'EUR', language: 'en', createdAt: now },
		}),
	)
	async function placeId({ name, timeZone }: Place) {
		const id = places.get(name) ?? newId()
		if (!places.has(name))
			await db.write((tx) => tx.insert(location).values({ ...fixed, id, name, timeZone, country: 'SI' }))
		places.set(name, id)
		return id
	}
	async function learner(name: string, posts: Post[]): Promise<Viewer> {
		const personId = newId()
		const row = { ...fixed, id: personId, name, nameFolded: name.toLowerCase(), employeeNumber: name }
		await db.write((tx) => tx.insert(person).values(row))
		const locationIds: string[] = []
		for (const { role = 'employee', fromDay, untilDay, place = oldTown } of posts) {
			const locationId = await placeId(place)
			locationIds.push(locationId)
			const values = { organisationId, personId, locationId, role, position: 'till', fromDay, untilDay, createdAt: now }
			await db.write((tx) => tx.insert(post).values(values))
		}
		const roles = posts.map(({ role = 'employee' }) => role)
		return {
			...{ organisationId, personId, name, employeeNumber: name, language: 'en', sessionId: 's', credentialId: 'c' },
			...{ authenticatedAt: now, roles, locationIds, isHr: roles.includes('hr') },
			supervisedIds: locationIds.filter((_, at) => roles[at] === 'supervisor'),
		}
	}
	return { organisationId, learner }
}

import { and, asc, eq, inArray } from 'drizzle-orm'
import { location, person, post } from '#db/schema/people.ts'
import { type Asking, isId, maySee } from './asking.ts'
import { type PostState, postState } from './post-state.ts'
import { isCurrentOrComing, localToday, type Reads } from './today.server.ts'

export type TeamMember = {
	personId: string
	name: string
	employeeNumber: string | null
	language: string
	locationId: string
	posts: { id: string; role: 'employee' | 'supervisor' | 'hr'; position: string; fromDay: string; state: PostState }[]
	/** Current as soon as one post here is; coming where all of them are still ahead. */
	state: 'current' | 'coming'
}

/** Who works or will work at a location that the viewer may see, by name; nobody at any other. */
export async function peopleAt(
	db: Reads,
	viewer: Asking,
	input: { locationIds: string[]; now: Date },
): Promise<TeamMember[]> {
	const wanted = input.locationIds.filter((id) => isId(id) && maySee(viewer, id))
	if (wanted.length === 0) return []
	const today = await localToday(db, viewer.organisationId, input.now)
	const rows = await db.read
		.select({ person, post, timeZone: location.timeZone })
		.from(post)
		.innerJoin(person, eq(person.id, post.personId))
		.innerJoin(location, eq(location.id, post.locationId))
		.where(
			and(eq(post.organisationId, viewer.organisationId), inArray(post.locationId, wanted), isCurrentOrComing(today)),
		)
		.orderBy(asc(person.nameFolded), asc(person.id), asc(post.fromDay))
	const team = new Map<string, TeamMember>()
	for (const { person, post, timeZone } of rows) {
		const key = `${post.locationId} ${person.id}`
		const member = team.get(key) ?? {
			personId: person.id,
			name: person.name,
			employeeNumber: person.employeeNumber,
			language: person.language,
			locationId: post.locationId,
			posts: [],
			state: 'coming',
		}
		const state = postState({ ...post, timeZone }, input.now)
		const { id, role, position, fromDay } = post
		member.posts.push({ id, role, position, fromDay, state })
		if (state === 'current') member.state = 'current'
		team.set(key, member)
	}
	return [...team.values()]
}

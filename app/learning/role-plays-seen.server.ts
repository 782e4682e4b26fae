import { and, asc, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Content } from '#app/mdx/content.server.ts'
import type { Seen } from '#app/mdx/state-view.ts'
import { maySee } from '#app/people/asking.ts'
import type { Db } from '#db/client.ts'
import { rolePlayObservation } from '#db/schema/learning.ts'
import { person } from '#db/schema/people.ts'
import { contentLanguage } from './content-language.ts'
import { currentPosts } from './current-posts.server.ts'

type Input = { viewer: Viewer; personId: string; lesson?: string; now: Date }
export type RolePlaySeen = Seen & { lesson: string; activity: string }

/** The newest time that somebody saw each role-play of this person; nothing of a person whom the viewer may not see. */
export async function rolePlaysSeen(db: Db, { viewer, personId, lesson, now }: Input): Promise<RolePlaySeen[]> {
	if (!(await mayRead(db, { viewer, personId, now }))) return []
	const rows = await db.read
		.select({
			lesson: rolePlayObservation.lesson,
			activity: rolePlayObservation.activity,
			day: rolePlayObservation.day,
			criteria: rolePlayObservation.criteria,
			by: person.name,
		})
		.from(rolePlayObservation)
		.innerJoin(person, eq(person.id, rolePlayObservation.observedBy))
		.where(
			and(
				eq(rolePlayObservation.organisationId, viewer.organisationId),
				eq(rolePlayObservation.personId, personId),
				lesson ? eq(rolePlayObservation.lesson, lesson) : undefined,
			),
		)
		.orderBy(asc(rolePlayObservation.observedAt), asc(rolePlayObservation.id))
	const newest = new Map(rows.map((row) => [`${row.lesson} ${row.activity}`, row]))
	return [...newest.values()].map(({ criteria, ...row }) => ({ ...row, ticked: JSON.parse(criteria) as string[] }))
}

async function mayRead(db: Db, { viewer, personId, now }: Input) {
	if (viewer.isHr || personId === viewer.personId) return true
	const posts = await currentPosts(db.read, { viewer, personIds: [personId], now })
	return posts.some(({ locationId }) => maySee(viewer, locationId))
}

type OwnLesson = { viewer: Viewer; lesson: string; activities: Content['activities']; now: Date }

/** Who saw the viewer play each role-play of a lesson; no read where the lesson has none. */
export async function lessonRolePlays(db: Db, { viewer, lesson, activities, now }: OwnLesson) {
	const some = Object.values(activities).some((one) => one.lesson === lesson && one.kind === 'role-play')
	const seen = some ? await rolePlaysSeen(db, { viewer, personId: viewer.personId, lesson, now }) : []
	return new Map<string, Seen>(seen.map(({ activity, by, day, ticked }) => [activity, { by, day, ticked }]))
}

type Whose = { viewer: Viewer; personId: string; content: Pick<Content, 'lessons' | 'activities'>; now: Date }

/** For the record of a person: each role-play that was seen, and how much of it. */
export async function rolePlayRecord(db: Db, { viewer, personId, content, now }: Whose) {
	const seen = await rolePlaysSeen(db, { viewer, personId, now })
	return seen.map(({ lesson, activity, by, day, ticked }) => {
		const found = content.lessons[lesson]
		const language = contentLanguage(found?.languages ?? [], viewer.language)
		const known = content.activities[activity]
		const criteria = known?.kind === 'role-play' ? known.structure.criteria : ticked
		return {
			...{ activity, by, day, language, title: found?.texts[language]?.title ?? lesson },
			...{ ticked: ticked.length, total: Math.max(criteria.length, ticked.length) },
		}
	})
}

export type RolePlayRecord = Awaited<ReturnType<typeof rolePlayRecord>>

import { stringify } from 'csv-stringify/sync'
import { asc, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { localDay } from '#app/people/local-day.ts'
import type { Db } from '#db/client.ts'
import { lessonCompletion } from '#db/schema/learning.ts'
import { location, person, post } from '#db/schema/people.ts'

type Input = { viewer: Viewer; month?: string | undefined }
export type Minutes = {
	month: string
	location: string
	employeeNumber: string
	name: string
	lessons: number
	work: number
	home: number
}

/** Minutes of completed lessons by month, place and person, as each lesson states them; HR's, for pay. No clock ran. */
export async function monthlyMinutes(db: Db, { viewer, month }: Input): Promise<Minutes[]> {
	if (!viewer.isHr) return []
	const [completions, posts] = await Promise.all([
		db.read
			.select({ completion: lessonCompletion, name: person.name, employeeNumber: person.employeeNumber })
			.from(lessonCompletion)
			.innerJoin(person, eq(person.id, lessonCompletion.personId))
			.where(eq(lessonCompletion.organisationId, viewer.organisationId))
			.orderBy(asc(lessonCompletion.completedAt)),
		db.read
			.select({ post, location: location.name, timeZone: location.timeZone })
			.from(post)
			.innerJoin(location, eq(location.id, post.locationId))
			.where(eq(post.organisationId, viewer.organisationId))
			.orderBy(asc(post.fromDay), asc(post.id)),
	])
	const postsOf = new Map<string, typeof posts>()
	for (const row of posts) postsOf.set(row.post.personId, [...(postsOf.get(row.post.personId) ?? []), row])
	const sums = new Map<string, Minutes>()
	for (const { completion, name, employeeNumber } of completions) {
		const at = placeOn(postsOf.get(completion.personId) ?? [], completion.completedAt)
		if (month && at.month !== month) continue
		const key = [at.month, at.location, completion.personId].join('/')
		const row = sums.get(key) ?? { ...at, employeeNumber: employeeNumber ?? '', name, lessons: 0, work: 0, home: 0 }
		row.lessons++
		row[completion.place] += completion.minutes
		sums.set(key, row)
	}
	const order = new Intl.Collator('en').compare
	return [...sums.values()].sort(
		(a, b) => order(b.month, a.month) || order(a.location, b.location) || order(a.name, b.name),
	)
}

type Placed = { post: { fromDay: string; untilDay: string | null }; location: string; timeZone: string }

/** The month there, and the place of the post that a person held on the day: of several, the one begun last. */
function placeOn(posts: Placed[], at: Date): { month: string; location: string } {
	const held = posts.findLast(({ post, timeZone }) => {
		const day = localDay(at, timeZone)
		return post.fromDay <= day && (post.untilDay === null || day < post.untilDay)
	})
	return { month: localDay(at, held?.timeZone ?? 'UTC').slice(0, 7), location: held?.location ?? '' }
}

type Heads = { [column in keyof Minutes]: string }

/** Safe in a spreadsheet: a name that begins like a formula stays text. */
export const minutesCsv = (rows: Minutes[], heads: Heads) =>
	stringify(rows, {
		header: true,
		bom: true,
		escape_formulas: true,
		columns: Object.entries(heads).map(([key, header]) => ({ key, header })),
	})

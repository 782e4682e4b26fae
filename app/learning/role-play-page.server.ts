import type { Viewer } from '#app/access/viewer.ts'
import type { Content } from '#app/mdx/content.server.ts'
import type { LoadedActivityOf } from '#app/mdx/load/activities.server.ts'
import { personFor } from '#app/people/person.server.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { contentLanguage } from './content-language.ts'
import { type RolePlaySeen, rolePlaysSeen } from './role-plays-seen.server.ts'

type Learning = Pick<Content, 'lessons' | 'tracks' | 'activities'>
type Input = { viewer: Viewer; personId: string; play: string | null; content: Learning; now: Date }

/** The role-plays of one person's tracks, who saw them, and the one that was picked; null for a person not the viewer's. */
export async function rolePlayPage(db: Db, { viewer, personId, play, content, now }: Input) {
	const [person, seen] = await Promise.all([
		personFor(db, viewer, personId, now),
		rolePlaysSeen(db, { viewer, personId, now }),
	])
	if (!person) return null
	const roles = person.posts.filter(({ state }) => state === 'current').map(({ role }) => role)
	const plays = rolePlaysFor(content, roles, seen).map((activity) => told(activity, content, viewer.language, seen))
	const picked = plays.find(({ id }) => id === play) ?? (plays.length === 1 ? plays[0] : undefined)
	return {
		personId,
		name: person.name,
		/** Somebody else has to watch. */
		own: personId === viewer.personId,
		formKey: newId(),
		plays,
		picked: picked ?? null,
	}
}

export function rolePlayOf({ activities }: Pick<Content, 'activities'>, id: string) {
	const activity = Object.hasOwn(activities, id) ? activities[id] : undefined
	return activity?.kind === 'role-play' ? activity : null
}

type RolePlay = LoadedActivityOf<'role-play'>

function rolePlaysFor({ activities, tracks }: Learning, roles: string[], seen: RolePlaySeen[]): RolePlay[] {
	const steps = Object.values(tracks).flatMap((track) =>
		track.roles.some((role) => roles.includes(role)) ? track.steps : [],
	)
	const lessons = [...new Set(steps.flatMap((step) => ('lesson' in step ? step.lesson : [])))]
	const all = Object.values(activities).flatMap((one) => (one.kind === 'role-play' ? one : []))
	const due = lessons.flatMap((lesson) => all.filter((one) => one.lesson === lesson))
	const more = all.filter((one) => !due.includes(one) && seen.some(({ activity }) => activity === one.id))
	return [...due, ...more]
}

function told({ id, lesson, structure, texts }: RolePlay, { lessons }: Learning, wanted: string, seen: RolePlaySeen[]) {
	const language = contentLanguage(lessons[lesson]?.languages ?? [], wanted)
	const text = texts[language]
	return {
		id,
		lesson,
		title: lessons[lesson]?.texts[language]?.title ?? lesson,
		language,
		prompt: text?.prompt ?? '',
		criteria: structure.criteria.map((criterion) => ({ id: criterion, text: text?.criteria[criterion] ?? '' })),
		seen: seen.find((one) => one.lesson === lesson && one.activity === id) ?? null,
	}
}

export type RolePlayPage = NonNullable<Awaited<ReturnType<typeof rolePlayPage>>>

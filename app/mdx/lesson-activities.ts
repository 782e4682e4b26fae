import { activityState } from './activity-state.ts'
import { activityView } from './activity-view.ts'
import type { Blocks } from './blocks.ts'
import type { LessonActivity } from './lesson-blocks.tsx'
import type { LoadedActivity } from './load/activities.server.ts'
import type { ResponseErrors } from './response-fields.ts'
import { ActivityResponse } from './responses.ts'
import type { ActivityState, Seen } from './state-view.ts'

type Asked = {
	activities: Record<string, LoadedActivity>
	/** The newest stored response by activity, as JSON text. */
	stored: Map<string, { response: string }>
	language: string
	personId: string
	actionOf: (activity: string) => string
	/** Who saw this person play a role-play, by activity. */
	seen: Map<string, Seen>
	errors?: { activity: string; errors: ResponseErrors } | null
}

/** What the components of a lesson show one person: views without keys, and feedback where an answer is stored. */
export function lessonActivities(blocks: Blocks, asked: Asked): Record<string, LessonActivity> {
	const shown = componentsOf(blocks).flatMap((id) => asked.activities[id] ?? [])
	return Object.fromEntries(shown.map((activity) => [activity.id, lessonActivity(activity, asked)]))
}

function lessonActivity(activity: LoadedActivity, asked: Asked): LessonActivity {
	const { language, personId, errors } = asked
	const seed = activitySeed(personId, activity.id)
	return {
		action: asked.actionOf(activity.id),
		view: activityView(activity, language, seed),
		state: stateOf(activity, seed, asked),
		errors: errors?.activity === activity.id ? errors.errors : null,
	}
}

function stateOf(activity: LoadedActivity, seed: string, { language, stored, seen }: Asked): ActivityState | null {
	const observed = seen.get(activity.id)
	if (activity.kind === 'role-play') return observed ? { kind: 'role-play', seen: observed } : null
	const response = storedResponse(stored.get(activity.id)?.response)
	return response && activityState(activity, language, seed, response)
}

export const activitySeed = (personId: string, activity: string) => `${personId} ${activity}`

/** Null where nothing is stored, or its words were erased. */
export function storedResponse(json: string | undefined): ActivityResponse | null {
	const read = json === undefined ? null : ActivityResponse.safeParse(JSON.parse(json))
	return read?.success ? read.data : null
}

/** Ids of the components that take an answer, in the order of the page. */
export const componentsOf = (blocks: Blocks) =>
	blocks.flatMap((block) => ('component' in block ? [block.props.id] : []))

/** Those that the person answers alone, so that one can go on at the first open one. */
export const answerable = (blocks: Blocks) =>
	componentsOf(blocks.filter((block) => !('component' in block && block.component === 'RolePlay')))

/** Words that only the person who wrote them sees, and may erase. */
export const isPrivate = ({ structure }: LoadedActivity) =>
	structure.kind === 'commit' || (structure.kind === 'reflection' && structure.private)

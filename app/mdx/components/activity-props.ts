import type { ActivityViewOf } from '#app/mdx/activity-view.ts'
import type { ResponseErrors } from '#app/mdx/response-fields.ts'
import type { ActivityKind } from '#app/mdx/shapes/activity.ts'
import type { ActivityStateOf } from '#app/mdx/state-view.ts'

export type ActivityProps<K extends ActivityKind> = {
	id: string
	/** Address that takes the answer by POST. */
	action: string
	view: ActivityViewOf<K>
	/** The newest stored answer with its feedback; null before there is one. */
	state: ActivityStateOf<K> | null
	errors: ResponseErrors | null
}

import type { ComponentType } from 'react'
import { Prose } from '#app/ui/prose.tsx'
import type { ActivityView } from './activity-view.ts'
import type { Blocks } from './blocks.ts'
import type { ActivityProps } from './components/activity-props.ts'
import { Checklist } from './components/checklist.tsx'
import { Commit } from './components/commit.tsx'
import { Match } from './components/match.tsx'
import { OrderSteps } from './components/order-steps.tsx'
import { Prequestion } from './components/prequestion.tsx'
import { Reflection } from './components/reflection.tsx'
import { RolePlay } from './components/role-play.tsx'
import { Scenario } from './components/scenario.tsx'
import { SelfCheck } from './components/self-check.tsx'
import { Sort } from './components/sort.tsx'
import { SpotTheMistake } from './components/spot-the-mistake.tsx'
import type { ResponseErrors } from './response-fields.ts'
import type { ActivityKind } from './shapes/activity.ts'
import type { ActivityState } from './state-view.ts'

export type LessonActivity = {
	action: string
	view: ActivityView
	state: ActivityState | null
	errors: ResponseErrors | null
}

const parts: { [K in ActivityKind]: ComponentType<ActivityProps<K>> } = {
	prequestion: Prequestion,
	match: Match,
	sort: Sort,
	order: OrderSteps,
	scenario: Scenario,
	'self-check': SelfCheck,
	reflection: Reflection,
	checklist: Checklist,
	commit: Commit,
	spot: SpotTheMistake,
	'role-play': RolePlay,
}

type Props = { blocks: Blocks; activities: Record<string, LessonActivity>; language: string }

/** A compiled lesson. `language` is the one its text is in, which may not be the page's. */
export function LessonBlocks({ blocks, activities, language }: Props) {
	return (
		<div lang={language} className="grid max-w-text gap-8">
			{blocks.map((block, i) =>
				'html' in block ? (
					// biome-ignore lint/suspicious/noArrayIndexKey: blocks of a lesson never move
					<Prose key={i} html={block.html} />
				) : (
					<Activity key={block.props.id} id={block.props.id} activity={activities[block.props.id]} />
				),
			)}
		</div>
	)
}

function Activity({ id, activity }: { id: string; activity: LessonActivity | undefined }) {
	if (!activity) return null
	// View and state are made for the same activity, so their kinds agree.
	const Part = parts[activity.view.kind] as ComponentType<ActivityProps<ActivityKind>>
	return <Part id={id} {...activity} />
}

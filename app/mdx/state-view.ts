import type { NodeView, SpokenLine } from './activity-view.ts'
import type { ActivityKind } from './shapes/activity.ts'

export type Row = {
	id: string
	text: string
	value: string
	chosen: string
	right: boolean
	expected: string
	why: string
}
/** Who saw a role-play, on which local day, and the criteria that were ticked. */
export type Seen = { by: string; day: string; ticked: string[] }
export type Ending = { kind: 'good' | 'mixed' | 'poor'; title: string; text: string }

/** What a page may know once the answer is stored: the answer, what was right, and why. */
export type ActivityState =
	| { kind: 'prequestion'; choice: string; options: Array<{ id: string; text: string; why: string; right: boolean }> }
	| { kind: 'match'; points: number; rows: Row[] }
	| { kind: 'sort'; points: number; rows: Row[] }
	| {
			kind: 'order'
			points: number
			values: Record<string, string>
			steps: Array<{ text: string; why: string; given: number }>
	  }
	| {
			kind: 'scenario'
			node: NodeView | null
			/** What the last choice did; null at the start. */
			consequence: string | null
			path: Array<{ choice: string; consequence: string }>
			ending: Ending | null
			points: number | null
	  }
	| {
			kind: 'self-check'
			text: string
			model: string
			criteria: Array<{ id: string; text: string; ticked: boolean }>
			done: boolean
	  }
	| { kind: 'reflection'; text: string }
	| { kind: 'checklist'; items: string[] }
	| { kind: 'commit'; suggestion: string | null; when: string; will: string }
	| { kind: 'spot'; points: number; lines: Array<SpokenLine & { wrong: boolean; ticked: boolean; why: string }> }
	| { kind: 'role-play'; seen: Seen }

export type ActivityStateOf<K extends ActivityKind> = Extract<ActivityState, { kind: K }>

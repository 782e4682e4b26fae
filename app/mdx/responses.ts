import { z } from 'zod'
import type { ResponseErrors } from './response-fields.ts'
import type { ActivityKind } from './shapes/activity.ts'
import { Id, OptionId } from './shapes/ids.ts'

const Written = z.string().max(4000)

/** What is stored of an answer, as JSON. Ids are those of the structure file, never the tokens of a page. */
export const ActivityResponse = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('prequestion'), choice: OptionId }),
	z.strictObject({ kind: z.literal('match'), pairs: z.record(Id, Id) }),
	z.strictObject({ kind: z.literal('sort'), places: z.record(Id, Id) }),
	z.strictObject({ kind: z.literal('order'), order: z.array(Id) }),
	z.strictObject({
		kind: z.literal('scenario'),
		path: z.array(z.strictObject({ node: Id, choice: OptionId })).max(60),
	}),
	z.strictObject({ kind: z.literal('self-check'), text: Written, criteria: z.array(Id).nullable() }),
	z.strictObject({ kind: z.literal('reflection'), text: Written }),
	z.strictObject({ kind: z.literal('checklist'), items: z.array(Id) }),
	z.strictObject({ kind: z.literal('spot'), lines: z.array(Id) }),
	z.strictObject({ kind: z.literal('commit'), suggestion: Id.nullable(), when: Written, will: Written }),
])

export type ActivityResponse = z.infer<typeof ActivityResponse>
export type ResponseOf<K extends ActivityKind> = Extract<ActivityResponse, { kind: K }>

export type ReadResponse = { ok: true; response: ActivityResponse } | { ok: false; errors: ResponseErrors }

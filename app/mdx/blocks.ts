import { z } from 'zod'
import { type InteractiveName, interactive } from './lesson-props.ts'
import { Id } from './shapes/ids.ts'

const names = Object.keys(interactive) as [InteractiveName, ...InteractiveName[]]

/** A compiled lesson: ready HTML between the components that take an answer. */
export const Blocks = z.array(
	z.union([
		z.strictObject({ html: z.string() }),
		z.strictObject({ component: z.enum(names), props: z.strictObject({ id: Id }) }),
	]),
)

export type Blocks = z.infer<typeof Blocks>
export type Block = Blocks[number]

import type { Content } from '#app/mdx/content.server.ts'
import type { Db } from '#db/client.ts'
import { foundOrganisation } from './found.ts'
import { FOUNDED, momentFrom, type Stage } from './stage.ts'
import { story } from './story.ts'

/** Makes the demo organisation through the product's own functions, as if its last ten weeks had been lived. */
export async function makeDemo(db: Db, input: { content: Content; now: Date }): Promise<Stage> {
	const { content, now } = input
	const stage = await foundOrganisation(db, { content, at: momentFrom(now, FOUNDED, 8), now })
	for (const scene of story(stage)) await scene.play()
	return stage
}

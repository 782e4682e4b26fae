import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { ContentError } from '#app/mdx/finding.ts'
import { organisationOf } from '#app/people/organisation.server.ts'
import { makeDemo } from '#scripts/demo-data/make-demo.ts'
import { prepare } from '#scripts/prepare.ts'

/** Unlike in production, broken content keeps nobody from starting: its author is about to mend it. */
export async function prepareToDevelop() {
	const broken = await prepare().catch((error: unknown) => {
		if (error instanceof ContentError) return error
		throw error
	})
	if (broken) console.log(`▸ ${broken.message}`)
	const open = await db()
	if (await organisationOf(open)) return
	if (broken) {
		console.log('▸ Mend this first: the demo’s people, whom development borrows, learn from this content.')
		process.exit(1)
	}
	console.log('▸ Making the demo organisation to develop with.')
	await makeDemo(open, { content: await content(), now: clock() })
}

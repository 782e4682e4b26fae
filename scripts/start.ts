import { spellCode } from '#app/access/code.server.ts'
import { issueSetupCode } from '#app/access/issue-operator-code.server.ts'
import { db } from '#app/db.server.ts'
import { clock, env } from '#app/env.server.ts'
import { startRefusal } from './http/start-refusal.ts'
import { prepare } from './prepare.ts'
import { serve } from './serve.ts'

try {
	const refusal = startRefusal(env())
	if (refusal) throw new Error(refusal)
	await prepare()
	const { url } = await serve()
	const issued = await issueSetupCode(await db(), { now: clock() })
	if (issued) {
		console.log(`\nThis database is empty. Make the organisation and the first HR account here, within 24 hours, once:`)
		console.log(`  ${env().ORIGIN ?? url}/setup/${spellCode(issued.code)}\n`)
	}
} catch (error) {
	console.error((error as Error).message)
	process.exit(1)
}

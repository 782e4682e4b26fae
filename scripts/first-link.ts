import { issueSetupCode } from '#app/access/issue-operator-code.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'

/** On an empty database: the one-time link that makes the organisation and its first HR account. An older one ends. */
export async function printFirstLink(origin: string) {
	const issued = await issueSetupCode(await db(), { now: clock() })
	if (!issued) return
	console.log(`
Nobody has an account here yet. Open this link within 24 hours; it works once:
  ${new URL(`/setup/${issued.code}`, origin)}
`)
}

import { readFileSync } from 'node:fs'
import { signHandbook } from '#app/handbook/sign-handbook.server.ts'
import { openDatabase } from '#db/client.ts'

/** A process that signs for everybody at once and prints whom it has told 'signed'; its end is not its own choice. */
const { url, signings } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const db = await openDatabase(url)
await Promise.all(
	signings.map(async (signing: { viewer: { personId: string; authenticatedAt: string }; now: string }) => {
		const viewer = { ...signing.viewer, authenticatedAt: new Date(signing.viewer.authenticatedAt) }
		const signed = await signHandbook(db, { ...signing, viewer, now: new Date(signing.now) } as never)
		process.stdout.write(`${signed.outcome} ${signing.viewer.personId}\n`)
	}),
)

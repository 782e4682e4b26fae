import { existsSync } from 'node:fs'
import { env } from '#app/env.server.ts'
import { verifyLog } from '#app/evidence/verify-log.server.ts'
import { openDatabase } from '#db/client.ts'

/** Exit codes: 0 intact; 1 something was altered; 2 it could not be checked. */
const USAGE = 'Usage: npm run evidence:verify   (checks the database of DATABASE_URL; changes nothing)'

async function main(): Promise<number> {
	const url = env().DATABASE_URL
	if (process.argv.length > 2) return refused(USAGE)
	if (url.startsWith('file:') && !existsSync(url.slice('file:'.length)))
		return refused(`No database at ${url}.\n${USAGE}`)
	const db = await openDatabase(url)
	try {
		const found = await verifyLog(db)
		const guards = await db.missingGuards()
		for (const { table, seq, id, signer, says } of found.findings) {
			const who = [seq === null ? '' : `entry ${seq}`, id ? `record ${id}` : '', signer ? `signer ${signer}` : '']
			console.error(`ALTERED ${[table, ...who].filter(Boolean).join(', ')}: ${says}`)
		}
		if (found.faults > found.findings.length) console.error(`… and ${found.faults - found.findings.length} more`)
		for (const guard of guards) console.error(`WARNING ${guard}: signing is refused until it is back`)
		console.log(
			`${found.entries} entries, ${found.signatures} signatures, ${found.versions} handbook versions checked.`,
		)
		console.log(`Last hash ${found.lastHash || 'none'}\nTree root ${found.root || 'none'}`)
		console.log(found.intact ? 'Intact.' : `Not intact: ${found.faults} faults.`)
		return found.intact ? 0 : 1
	} finally {
		await db.close()
	}
}

function refused(says: string): number {
	console.error(says)
	return 2
}

try {
	process.exitCode = await main()
} catch (error) {
	console.error(`The check could not be done: ${(error as Error).message}`)
	process.exitCode = 2
}

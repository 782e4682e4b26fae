import { env } from '#app/env.server.ts'
import { backupPostgres } from '#db/backup.pg.ts'
import { backupSqlite } from '#db/backup.sqlite.ts'

const target = process.argv[2]
if (!target) {
	console.error('Usage: npm run backup -- FILE   (a new file; the server may run)')
	process.exit(2)
}

const url = env().DATABASE_URL
try {
	const head = url.startsWith('file:')
		? await backupSqlite(url.slice('file:'.length), target)
		: await backupPostgres(url, target)
	console.log(`Backed up to ${target} and verified: ${head.size} log entries, last hash ${head.lastHash || 'none'}.`)
} catch (error) {
	console.error((error as Error).message)
	process.exit(1)
}

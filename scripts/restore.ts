import { env } from '#app/env.server.ts'
import { restorePostgres } from '#db/backup.pg.ts'
import { restoreSqlite } from '#db/backup.sqlite.ts'

const backup = process.argv[2]
if (!backup) {
	console.error('Usage: npm run restore -- FILE   (stop the server first)')
	process.exit(2)
}

const url = env().DATABASE_URL
try {
	const file = url.slice('file:'.length)
	const keepAs = `${file}.before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}`
	const head = url.startsWith('file:') ? await restoreSqlite(backup, file, keepAs) : await restorePostgres(backup, url)
	console.log(`Restored and verified: ${head.size} log entries, last hash ${head.lastHash || 'none'}.`)
	if (url.startsWith('file:')) console.log(`What was there before is kept as ${keepAs}`)
	console.log('Now run npm run evidence:verify, then start the server.')
} catch (error) {
	console.error((error as Error).message)
	process.exit(1)
}

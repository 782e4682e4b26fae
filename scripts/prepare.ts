import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#app/env.server.ts'
import { configureContent, content } from '#app/mdx/content.server.ts'
import { fillBlocks } from '#app/mdx/lesson-blocks.server.ts'
import { backupPostgres } from '#db/backup.pg.ts'
import { backupSqlite } from '#db/backup.sqlite.ts'
import { migrateDatabase } from '#db/migrate.ts'

/** Before serving: a backup where a migration waits, the migrations, the content checked and its blocks compiled. */
export async function prepare(): Promise<void> {
	const { DATABASE_URL, DATA_DIR, CONTENT_DIR } = env()
	mkdirSync(DATA_DIR, { recursive: true })
	await migrateDatabase(DATABASE_URL, async () => {
		const folder = join(DATA_DIR, 'backups')
		mkdirSync(folder, { recursive: true })
		const target = join(folder, `before-migration-${new Date().toISOString().replace(/[:.]/g, '-')}.backup`)
		console.log(`▸ Backing up to ${target} before the database changes.`)
		if (DATABASE_URL.startsWith('file:')) await backupSqlite(DATABASE_URL.slice('file:'.length), target)
		else await backupPostgres(DATABASE_URL, target)
		if (!existsSync(target)) throw new Error('Without a backup the database is left as it is.')
	})
	configureContent({ contentDir: 'content', overlayDir: CONTENT_DIR, cacheDir: join(DATA_DIR, 'cache') })
	await content()
	await fillBlocks()
}

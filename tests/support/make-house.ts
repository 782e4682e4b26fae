import { join } from 'node:path'
import { configureContent, content } from '#app/mdx/content.server.ts'
import { fillBlocks } from '#app/mdx/lesson-blocks.server.ts'
import { openDatabase } from '#db/client.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { makeDemo } from '#scripts/demo-data/make-demo.ts'
import { plantMarks } from './plant-marks.ts'

/** Run by e2e-setup in a process of its own: the demo's organisation, and marked texts that must not travel. */
const folder = process.argv[2] ?? ''
const url = `file:${join(folder, 'house.db')}`
configureContent({ contentDir: 'content', cacheDir: join(folder, 'cache') })
await migrateDatabase(url)
await fillBlocks()
const db = await openDatabase(url)
const stage = await makeDemo(db, { content: await content(), now: new Date() })
await plantMarks(stage)
await db.close()

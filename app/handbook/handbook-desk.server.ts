import type { Viewer } from '#app/access/viewer.ts'
import type { HandbookStarter } from '#app/mdx/load/handbook.server.ts'
import type { Db } from '#db/client.ts'
import { blanksFor } from './blanks-for.server.ts'
import { draftOf } from './draft.server.ts'
import { publicationOf } from './publication.server.ts'
import { versionsOf } from './versions.server.ts'

type Asked = { language: string | null; words: HandbookStarter['blanks'] | undefined; now: Date }

/** What HR's handbook page shows: the blanks of one language, what publishing would do, and the versions so far. */
export async function handbookDesk(db: Db, viewer: Viewer, { language, words, now }: Asked) {
	const draft = await draftOf(db.read, viewer.organisationId)
	const [publication, versions] = await Promise.all([publicationOf(db, viewer, { now, draft }), versionsOf(db, viewer)])
	return { draft: blanksFor(draft, language, words), publication, versions }
}

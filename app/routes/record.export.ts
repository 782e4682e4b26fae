import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordOfAccess } from '#app/access/record-of-access.server.ts'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { recordOfEvidence } from '#app/evidence/record-of-evidence.server.ts'
import { recordOfHandbook } from '#app/handbook/record-of-handbook.server.ts'
import { recordOfLearning } from '#app/learning/record-of-learning.server.ts'
import { recordOfPeople } from '#app/people/record-of-people.server.ts'
import { recordOfRefreshers } from '#app/refreshers/record-of-refreshers.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const open = await db()
	const parts = await Promise.all([
		recordOfPeople(open, viewer),
		recordOfAccess(open, viewer),
		recordOfLearning(open, viewer),
		recordOfHandbook(open, viewer),
		recordOfRefreshers(open, viewer),
		recordOfEvidence(open, viewer),
	])
	const record = { exportedAt: clock(), person: viewer.personId, tables: Object.assign({}, ...parts) }
	return new Response(JSON.stringify(record, null, '\t'), {
		headers: {
			'Content-Type': 'application/json; charset=utf-8',
			'Content-Disposition': 'attachment; filename="lineup-record.json"',
			'Cache-Control': 'no-store',
		},
	})
}

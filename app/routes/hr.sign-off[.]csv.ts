import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { signOffCsv } from '#app/handbook/sign-off-csv.server.ts'
import { signOffFilter } from '#app/handbook/sign-off-filter.ts'

/** The list of the page, with the same filters in the address, as a file. */
export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const { filter } = signOffFilter(new URL(args.request.url).searchParams)
	const csv = await signOffCsv(await db(), viewer, filter, clock())
	return new Response(csv, {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': 'attachment; filename="sign-off.csv"',
			'Cache-Control': 'no-store',
		},
	})
}

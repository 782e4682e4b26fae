import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { translator } from '#app/i18n/translator.server.ts'
import { minutesCsv, monthlyMinutes } from '#app/learning/monthly-minutes.server.ts'

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const asked = Month.safeParse(new URL(args.request.url).searchParams.get('month'))
	const t = translator(viewer.language, 'learn')
	const columns = ['month', 'location', 'employeeNumber', 'name', 'lessons', 'work', 'home'] as const
	const heads = Object.fromEntries(columns.map((column) => [column, t(`minutesCsv.${column}`)]))
	const rows = await monthlyMinutes(await db(), { viewer, month: asked.data })
	const name = `${t('minutesCsv.file')}${asked.data ? `-${asked.data}` : ''}.csv`
	return new Response(minutesCsv(rows, heads as Record<(typeof columns)[number], string>), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${name}"`,
			'Cache-Control': 'no-store',
		},
	})
}

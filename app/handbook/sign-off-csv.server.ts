import { stringify } from 'csv-stringify/sync'
import type { Viewer } from '#app/access/viewer.ts'
import { translator } from '#app/i18n/translator.server.ts'
import type { Db } from '#db/client.ts'
import { type SignOffFilter, signOff } from './sign-off.server.ts'

/** What the page shows, without its pages, for a spreadsheet; a cell that would be a formula there is made text. */
export async function signOffCsv(db: Db, viewer: Viewer, filter: SignOffFilter, now: Date): Promise<string> {
	const found = await signOff(db, viewer, { ...filter, pageSize: null }, now)
	const t = translator(viewer.language, 'hr')
	const columns = ['name', 'number', 'places', 'version', 'status', 'due', 'signedAt', 'language', 'confirmed'] as const
	const rows = (found?.people ?? []).map((row) => [
		row.name,
		row.employeeNumber ?? '',
		row.places.join(', '),
		String(found?.version ?? ''),
		t(`signOff.status.${row.status}`),
		row.dueOn,
		row.signedAt?.toISOString() ?? '',
		row.language ?? '',
		row.confirmed === null ? '' : t(row.confirmed ? 'signOff.confirmed.yes' : 'signOff.confirmed.no'),
	])
	const head = columns.map((column) => t(`signOff.columns.${column}`))
	return stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}

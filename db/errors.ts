type DriverError = { code?: string; constraint_name?: string; message?: string; cause?: unknown }

function* chain(error: unknown): Generator<DriverError> {
	for (let e = error; e && typeof e === 'object'; e = (e as DriverError).cause) yield e as DriverError
}

/**
 * The unique key that a failed write hit, null for any other error. PostgreSQL gives the index's name, SQLite the
 * columns (`table.column, table.column`); compare with `hitKey`.
 */
export function uniqueKey(error: unknown): string | null {
	for (const e of chain(error)) {
		if (e.code === '23505') return e.constraint_name ?? ''
		if (e.code === 'SQLITE_CONSTRAINT_UNIQUE' || e.code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
			return (e.message ?? '').replace(/^.*UNIQUE constraint failed: /, '')
	}
	return null
}

/** Whether the failed write hit this key: `name` on PostgreSQL, exactly these columns of the table on SQLite. */
export function hitKey(error: unknown, key: { name: string; table: string; columns: string[] }): boolean {
	const hit = uniqueKey(error)
	return hit !== null && (hit === key.name || hit === key.columns.map((c) => `${key.table}.${c}`).join(', '))
}

const RETRYABLE = new Set(['40001', '40P01'])

export function isRetryable(error: unknown): boolean {
	for (const e of chain(error)) if (e.code && RETRYABLE.has(e.code)) return true
	return false
}

/** Disk full, read-only or failing: the write did not happen and the page says so with 503. */
export function isStorageFailure(error: unknown): boolean {
	for (const e of chain(error)) {
		if (/^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/.test(e.code ?? '')) return true
		if (['53100', '25006', '57P01', '57P03', 'ECONNREFUSED', 'CONNECTION_CLOSED'].includes(e.code ?? '')) return true
	}
	return false
}

import type { Json } from './canonical.ts'

export type EntryRecord = { [key: string]: Json }

/** The record in an entry's bytes; null where they are no JSON object any more. */
export function entryRecord(bytes: Buffer): EntryRecord | null {
	try {
		const record = JSON.parse(bytes.toString('utf8')) as Json
		return record !== null && typeof record === 'object' && !Array.isArray(record) ? record : null
	} catch {
		return null
	}
}

/** A value inside a record by its path, `statement.text`; undefined where it is not there. */
export function valueAt(record: EntryRecord, path: string): Json | undefined {
	return path.split('.').reduce<Json | undefined>((value, key) => {
		if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
		return value?.[key]
	}, record)
}

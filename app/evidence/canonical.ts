import canonicalize from 'canonicalize'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * The one byte form of a record (RFC 8785), every string NFC first: JCS does not normalise, and the same name would
 * hash differently. Refuses fractions and numbers past 2^53, which other tools may print differently.
 */
export function canonicalBytes(record: Json): Buffer {
	const text = canonicalize(normalised(record))
	if (text === undefined) throw new Error('A record must be JSON.')
	return Buffer.from(text, 'utf8')
}

function normalised(value: Json): Json {
	if (typeof value === 'string') return value.normalize('NFC')
	if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error('A record holds whole numbers only.')
	if (Array.isArray(value)) return value.map(normalised)
	if (value === null || typeof value !== 'object') return value
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalised(inner)]))
}

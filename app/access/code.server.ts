import { createHash } from 'node:crypto'

/** Crockford's base 32: what is misread or mistyped is one of these after `readCode`. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const HANDED_LENGTH = 10
export const PRINTED_LENGTH = 20

/**
 * The code that belongs to a form's key. The same form sent twice shows the same slip; the key is known only to the
 * person who may see the code anyway, and is not stored.
 */
export function codeOfKey(key: string, length: number): string {
	const bytes = createHash('sha256').update(`lineup access code ${key}`).digest()
	return [...bytes.subarray(0, length)].map((byte) => LETTERS[byte % 32]).join('')
}

/** A code as typed, in any spelling; null for what cannot be one. */
export function readCode(typed: string): string | null {
	const code = typed
		.slice(0, 100)
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
	const known = code.length === HANDED_LENGTH || code.length === PRINTED_LENGTH
	return known && !code.includes('U') ? code : null
}

/** In groups of five, to be read aloud and typed. */
export const spellCode = (code: string) => code.match(/.{1,5}/g)?.join('-') ?? code

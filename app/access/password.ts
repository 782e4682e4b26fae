import { foldName } from '#app/people/fold.ts'
import { commonPasswords } from './common-passwords.ts'

export const SHORTEST = 10
export const LONGEST = 200
export type PasswordFault = 'too-short' | 'too-long' | 'too-common' | 'own-name'
type Owner = { name: string; employeeNumber: string | null; email: string | null; demo: boolean }

/** Why a password cannot be taken; null when it can. Length counts, not kinds of characters. */
export function passwordFault(password: string, owner: Owner): PasswordFault | null {
	const composed = password.normalize('NFKC')
	const length = [...composed].length
	if (length < SHORTEST) return 'too-short'
	if (length > LONGEST) return 'too-long'
	const bare = squeezed(composed)
	if (composed === 'lineup-demo') return owner.demo ? null : 'too-common'
	if (new Set(bare).size < 4 || commonPasswords.has(bare) || commonPasswords.has(bare.replace(/\d+$/, '')))
		return 'too-common'
	return rest(bare, owner).length < 5 ? 'own-name' : null
}

/** What is left when everything is taken away that colleagues know anyway. */
function rest(bare: string, { name, employeeNumber, email }: Owner): string {
	const known = [...foldName(name).split(' '), employeeNumber ?? '', email?.split('@')[0] ?? '']
	return known
		.map(squeezed)
		.filter((word) => word.length >= 3)
		.sort((a, b) => b.length - a.length)
		.reduce((left, word) => left.replaceAll(word, ''), bare)
}

const squeezed = (text: string) => foldName(text).replaceAll(' ', '')

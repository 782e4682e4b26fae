import type { Signed } from './sign-handbook.server.ts'

export type SignResult = { outcome: 'superseded'; newest: number } | { outcome: 'changed' } | { outcome: 'unguarded' }
type Answer = {
	status: number
	errors?: Record<string, string[]>
	differs?: { recorded: string; typed: string }
	result?: SignResult
}

/** What the sign page says when nothing was signed: at a field, or above the form. */
export function signAnswer(signed: Signed): Answer {
	switch (signed.outcome) {
		case 'wrong-password':
			return { status: 422, errors: { password: ['handbook.sign.wrongPassword'] } }
		case 'too-many-tries':
			return { status: 429, errors: { password: ['common.errors.tooMany.text'] } }
		case 'name-differs':
			return { status: 422, differs: { recorded: signed.recorded, typed: signed.typed } }
		case 'superseded':
			return { status: 409, result: { outcome: 'superseded', newest: signed.newest } }
		case 'log-unguarded':
			return { status: 503, result: { outcome: 'unguarded' } }
		default:
			return { status: 409, result: { outcome: 'changed' } }
	}
}

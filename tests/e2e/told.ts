import type { Both, Told } from './rules.ts'

export const everybody = (outcome: Both): Told => ({
	anonymous: outcome,
	employee: outcome,
	supervisor: outcome,
	hr: outcome,
	leaver: outcome,
})

const outside = { anonymous: 'login', leaver: 'login' } as const

/** The same page for everybody who is signed in. */
export const signedIn = (outcome: Both = 'ok'): Told => ({ ...everybody(outcome), ...outside })
/** One's own thing; for anybody else it is not there, supervisors and HR as well. */
export const ownersOnly = (outcome: Both = 'ok'): Told => {
	const own = [outcome, 'not-found'] as Both
	return { ...outside, employee: own, supervisor: 'not-found', hr: own }
}
export const supervisors = (outcome: Both = 'ok'): Told => ({ ...signedIn(outcome), employee: 'forbidden' })
/** A thing of the supervisor's own place; HR sees every place. */
export const supervisorsOfThePlace = (outcome: Both = 'ok'): Told => ({
	...supervisors(outcome),
	supervisor: [outcome, 'not-found'] as Both,
})
export const hrOnly = (outcome: Both = 'ok'): Told => ({ ...signedIn('forbidden'), hr: outcome })

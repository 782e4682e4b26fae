import type { Outcome } from './matrix-cells.ts'
import type { Thing } from './matrix-objects.ts'
import { rulesForAnyone } from './rules-anyone.ts'
import { rulesForHr } from './rules-hr.ts'
import { rulesForOwn } from './rules-own.ts'
import { rulesForSupervisors } from './rules-supervisor.ts'

export type Who = 'anonymous' | 'employee' | 'supervisor' | 'hr' | 'leaver'
export type Side = 'own' | 'other'
/** With one's own thing in the address and with another person's, at another place. */
export type Both = Outcome | [own: Outcome, other: Outcome]
export type Told = Record<Who, Both>
export type Rule = {
	at: (thing: Thing) => string
	see: Told
	/** Who may send; as `see` where nothing else is said. Who may is not tried: it would do it. */
	send?: Told
	/** A form that would do something if it were let through. */
	form?: (thing: Thing) => Record<string, string>
	/** Names of others that belong on this page. */
	names?: Partial<Record<Who, string[]>>
	/** Opening it is a recorded fact (begins reading, owes the handbook). */
	opens?: true
}

export const whoever: Who[] = ['anonymous', 'employee', 'supervisor', 'hr', 'leaver']
export const sides: Side[] = ['own', 'other']
export const people: Record<Who, string | null> = {
	anonymous: null,
	employee: '1005',
	supervisor: '1002',
	hr: '1003',
	leaver: '1008',
}

/** No rule, no route: matrix.spec.ts fails for whatever stands in the built manifest and not here. */
export const rules: Record<string, Rule> = {
	...rulesForAnyone,
	...rulesForOwn,
	...rulesForSupervisors,
	...rulesForHr,
}

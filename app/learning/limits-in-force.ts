import type { Question } from '#app/mdx/shapes/question.ts'
import type { Remedies } from '#app/mdx/shapes/remedies.ts'

type States = NonNullable<Question['states']>

/** Whether what a question says about a limit is what the table in force says; a question that says nothing always holds. */
export function limitsHold({ remedies }: Pick<Remedies, 'remedies'>) {
	return ({ states }: { states?: States | undefined }): boolean => {
		if (!states) return true
		const remedy = remedies.find(({ id }) => id === states.remedy)
		if (!remedy) return false
		if (states.zone === 'never') return remedy.never
		const zone = remedy[states.zone]
		if (!zone) return false
		return states.amount === undefined || zone.up_to === states.amount
	}
}

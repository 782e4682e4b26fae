export const runSteps = ['here', 'hook', 'recall', 'answer', 'practice', 'commit', 'finish'] as const
export type RunStep = (typeof runSteps)[number]

/** The step that the address names; without one, who is here comes first and then the story. */
export function runStep(search: URLSearchParams, anybodyHere: boolean): RunStep {
	const named = runSteps.find((step) => step === search.get('step'))
	return named ?? (anybodyHere ? 'hook' : 'here')
}

/** Hands travel in the address until the meeting is finished, so that the panels work without script and without network. */
export function handsIn(search: URLSearchParams): number | null {
	const typed = search.get('hands') ?? ''
	return /^\d{1,3}$/.test(typed) ? Number(typed) : null
}

export function stepHref(step: RunStep, hands: number | null): string {
	return hands === null ? `?step=${step}` : `?step=${step}&hands=${hands}`
}

export const nextStep = (step: RunStep): RunStep => runSteps[runSteps.indexOf(step) + 1] ?? 'finish'
export const stepBefore = (step: RunStep): RunStep | null => runSteps[runSteps.indexOf(step) - 1] ?? null

/** After so many fails in a row the lesson is offered before the next try. */
export const FAILS_UNTIL_LESSON = 2

/** `attempts` in the order begun; one that was closed without a mark says nothing. */
export function failsInARow(attempts: { passed: boolean | null; finishedAt: Date | null }[]): number {
	const judged = attempts.filter((row) => row.finishedAt !== null && row.passed !== null)
	return judged.length - 1 - judged.findLastIndex((row) => row.passed)
}

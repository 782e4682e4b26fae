/**
 * Which rule a wrong field breaks. Beside the rules of curriculum 3.3: CF-01 the file does not have its shape, CF-02 text
 * and structure differ, CF-03 something names what is not there, CF-04 nobody reads this file, CF-05 a waiver
 * that cannot be or is not needed.
 */
export function ruleOf(file: string, path: ReadonlyArray<PropertyKey>): string {
	const name = file.slice(file.lastIndexOf('/') + 1)
	if (name.startsWith('lesson.')) return path[0] === 'objectives' ? 'LL-02' : path[0] === 'minutes' ? 'LL-04' : 'LL-01'
	if (name.startsWith('card.')) return 'LR-01'
	if (name === 'handbook.yaml' || name.startsWith('HB')) return 'LH-01'
	if (name.startsWith('quiz.')) return quizRule(path.map(String))
	return 'CF-01'
}

function quizRule(path: string[]) {
	if (path.includes('misconceptions')) return 'LQ-12'
	if (path.includes('why') || path.includes('feedback')) return 'LQ-01'
	if (path.at(-1) === 'cover_test') return 'LQ-10'
	if (path.at(-1) === 'objective') return 'LL-07'
	return 'CF-01'
}

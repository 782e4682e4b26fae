import type { Lesson } from '#app/mdx/load/lessons.server.ts'
import type { LoadedQuestion, Quiz } from '#app/mdx/load/quizzes.server.ts'
import { grade } from './measure.ts'
import { questionParts } from './question-parts.ts'
import type { Say } from './say.ts'

/** House number of this product; curriculum 3.3 asks for six. */
const poolLeast = 12
/** A question that states a limit is withdrawn when the organisation changes that limit. */
const statesNoLimit = 8

/** LL-07, LQ-03, LQ-11 and LQ-17: the questions of a lesson together. Paths are those of quiz.yaml. */
export function lintPool(quiz: Quiz, lesson: Lesson, others: Set<string>, say: Say) {
	const { questions } = quiz
	if (questions.length < poolLeast) say([], 'LL-07', `has ${questions.length} questions`, `Write ${poolLeast} or more.`)
	for (const objective of lesson.objectives) {
		const count = questions.filter(({ structure }) => structure.objective === objective).length
		if (count < 2)
			say([], 'LL-07', `has ${count} question(s) for ${objective}`, 'Write two or more for each objective.')
	}
	lintShares(quiz, lesson, say)
	const negatives = questions.filter(({ structure }) => structure.negative)
	questions.forEach((question, i) => {
		const { id, structure } = question
		if (!lesson.objectives.includes(structure.objective))
			say(
				[i, 'objective'],
				'LL-07',
				`${structure.objective} is not an objective of ${lesson.slug}`,
				'Name one of the lesson.',
			)
		if (others.has(id)) say([i, 'id'], 'LQ-17', `${id} is taken`, 'Give it an id that was never used.')
		if (!id.startsWith(`${lesson.code.toLowerCase()}-`))
			say(
				[i, 'id'],
				'LQ-17',
				`${id} does not begin with the lesson's code`,
				`Begin with ${lesson.code.toLowerCase()}-.`,
			)
		if ((structure.type === 'single' || structure.type === 'multiple') && !structure.parallel)
			say(
				[i],
				'LQ-11',
				`${id} lacks the reviewer’s tick`,
				'Begin all options with the same kind of word, then add `parallel: true`.',
			)
		if (negatives.indexOf(question) > 0)
			say([i, 'negative'], 'LQ-03', 'is the second negative stem of this pool', 'Ask for what is so.')
		others.add(id)
	})
}

/** LL-07, LQ-14 and LQ-15: how much of a pool is what. */
function lintShares({ questions }: Quiz, { draw }: Lesson, say: Say) {
	const all = questions.length
	const free = questions.filter(({ structure }) => !structure.states).length
	if (free < statesNoLimit)
		say(
			[],
			'LL-07',
			`has ${free} questions without \`states\``,
			`Have ${statesNoLimit}, so that changed limits leave a quiz.`,
		)
	if (all < 1.5 * draw)
		say([], 'LL-07', `has ${all} questions and draws ${draw}`, 'Write half as many again as are drawn.', 'warning')
	const guessable = questions.filter(({ type }) => type === 'true_false')
	if (guessable.length > 0.2 * all)
		say(
			[questions.indexOf(guessable[0] as LoadedQuestion)],
			'LQ-14',
			`is one of ${guessable.length} true-or-false questions among ${all}`,
			'Turn some into single choice; at most a fifth.',
			'warning',
		)
	const applied = questions.filter(({ structure }) => structure.level === 'apply').length
	if (applied < all / 2)
		say([], 'LQ-15', `has ${applied} of ${all} questions that apply`, 'Put half of them into a situation.', 'warning')
}

/** LQ-06 and LQ-13: the texts of a pool together. Paths are those of quiz.<language>.yaml. */
export function lintPoolTexts(quiz: Quiz, language: string, say: Say) {
	const choices = quiz.questions.filter(({ type }) => type === 'single')
	const given = choices.filter((question) => keyIsLongest(question, language))
	if (choices.length >= 8 && given.length > 0.45 * choices.length)
		say(
			[given[0]?.id ?? ''],
			'LQ-06',
			`the right option is the longest in ${given.length} of ${choices.length} questions`,
			'Shorten right options or lengthen wrong ones.',
		)
	if (language !== 'en') return
	const texts = quiz.questions.map((question) => textsOf(question, language))
	const level = grade(texts.flat())
	texts.forEach((parts, i) => {
		if (grade(parts) > 8)
			say(
				[quiz.questions[i]?.id ?? '', 'stem'],
				'LQ-13',
				`reads at grade ${grade(parts).toFixed(1)}`,
				'Use shorter words and sentences; at most grade 8.',
				'warning',
			)
	})
	const hardest = quiz.questions[texts.map(grade).indexOf(Math.max(...texts.map(grade)))]
	if (level > 8)
		say(
			[hardest?.id ?? ''],
			'LQ-13',
			`the pool reads at grade ${level.toFixed(1)}; this one is the hardest`,
			'Use shorter words and sentences; at most grade 8.',
		)
}

function keyIsLongest(question: LoadedQuestion, language: string) {
	if (question.type !== 'single') return false
	const options = Object.entries(question.texts[language]?.options ?? {})
	const key = question.texts[language]?.options[question.structure.key]?.text.length ?? 0
	return options.every(([id, { text }]) => id === question.structure.key || text.length < key)
}

function textsOf(question: LoadedQuestion, language: string) {
	const parts = questionParts(question, language)
	return [question.texts[language]?.stem ?? '', ...(parts?.options ?? []).map(({ text }) => text)]
}

import type { Content } from '#app/mdx/content.server.ts'
import type { Finding } from '#app/mdx/finding.ts'
import { type Reading, yamlOf } from '#app/mdx/reading.server.ts'
import { lintCues } from './cues.ts'
import { lintLengths, lintOptions } from './options.ts'
import { lintPool, lintPoolTexts } from './pool.ts'
import { activityParts, questionParts } from './question-parts.ts'
import { lintPairErrors, lintQuestion } from './questions.ts'
import { lintReasons } from './reasons.ts'
import { sayIn } from './say.ts'
import { lintToldAnswers } from './told-answers.ts'

export function lintActivities({ activities }: Content, reading: Reading, findings: Finding[]) {
	for (const activity of Object.values(activities))
		for (const language of Object.keys(activity.texts)) {
			const source = yamlOf(reading, `lessons/${activity.lesson}/activities.${language}.yaml`)
			const parts = activityParts(activity, language)
			if (!source || !parts) continue
			lintReasons([activity.id], parts.reasons, sayIn(source, findings))
			if (activity.kind === 'prequestion') lintOptions([activity.id], parts.options, sayIn(source, findings))
		}
}

export function lintQuizzes({ quizzes, lessons }: Content, reading: Reading, findings: Finding[]) {
	const ids = new Set<string>()
	for (const quiz of Object.values(quizzes)) {
		const structure = yamlOf(reading, `lessons/${quiz.lesson}/quiz.yaml`)
		const lesson = lessons[quiz.lesson]
		if (structure && lesson) lintPool(quiz, lesson, ids, sayIn(structure, findings))
		for (const language of quiz.languages) {
			const source = yamlOf(reading, `lessons/${quiz.lesson}/quiz.${language}.yaml`)
			if (!source) continue
			const say = sayIn(source, findings)
			for (const question of quiz.questions) {
				const parts = questionParts(question, language)
				if (!parts) continue
				lintQuestion(question, language, parts.options, say)
				lintReasons([question.id], parts.reasons, say)
				if (question.type === 'matching') lintPairErrors(question, language, say)
				if (question.type !== 'scenario') lintOptions([question.id], parts.options, say)
				if (question.type !== 'single' && question.type !== 'multiple') continue
				lintLengths([question.id], parts.options, say)
				lintCues(question, language, say)
			}
			lintToldAnswers(quiz, language, say)
			lintPoolTexts(quiz, language, say)
		}
	}
}

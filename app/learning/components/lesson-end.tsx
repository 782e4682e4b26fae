import { useTranslations } from 'use-intl'
import type { LessonView } from '#app/learning/lesson-view.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PlaceForm } from './place-form.tsx'

/** After the text: the quiz, what is still open, or the question where it was done. */
export function LessonEnd({ lesson }: { lesson: LessonView }) {
	const t = useTranslations('learn.lesson')
	const { slug, quiz, questions, openActivities, placeOpen } = lesson
	if (quiz === 'none') return null
	const passed = quiz === 'passed'
	const [open] = openActivities
	// The quiz knows that one comes from the lesson, which after two fails is the way to the next try.
	const toQuiz = `/learn/quizzes/${slug}?from=lesson`
	return (
		<section className="mt-4 grid gap-3 border-t border-line pt-6">
			<h2 className="text-xl">{t('quizTitle')}</h2>
			<p className="max-w-text text-soft">{t(passed ? 'quizPassed' : 'quizText', { count: questions })}</p>
			{open && <p>{t('openActivities', { open: openActivities.length })}</p>}
			{placeOpen ? (
				<PlaceForm slug={slug} />
			) : (
				<ActionBar>
					{open && (
						<LinkButton to={`#${open}`} look={passed ? 'primary' : 'secondary'}>
							{t('toOpen')}
						</LinkButton>
					)}
					<LinkButton to={toQuiz} look={passed ? 'secondary' : 'primary'}>
						{t(passed ? 'quizAgain' : 'toQuiz')}
					</LinkButton>
				</ActionBar>
			)}
		</section>
	)
}

import { useTranslations } from 'use-intl'
import type { FeedbackView, OptionFeedback as View } from '#app/learning/feedback-view.ts'
import { StatusMark } from '#app/ui/status-mark.tsx'

type Props = { option: View; type: FeedbackView['type']; language: string }

/** One option with its reason; whether it was right and whether it was chosen stand as words. */
export function OptionFeedback({ option, type, language }: Props) {
	const t = useTranslations('learn')
	const chosen = option.given === null && option.chosen
	const missed = type === 'multiple' && option.right && !option.chosen
	const text = type === 'true_false' ? t(option.id === 't' ? 'question.true' : 'question.false') : option.text
	return (
		<li className="grid gap-1 border-b border-line py-3">
			<p className="font-[650]" lang={type === 'true_false' ? undefined : language}>
				{text}
			</p>
			<StatusMark status={option.right ? 'done' : 'open'}>
				{t(option.right ? 'feedback.optionRight' : 'feedback.optionWrong')}
				{chosen && `, ${t('feedback.yourChoice')}`}
				{missed && `, ${t('feedback.missed')}`}
			</StatusMark>
			{option.given !== null && option.expected !== null && (
				<p className="text-sm">{t(wordsOf(type, option.right), { given: option.given, expected: option.expected })}</p>
			)}
			<p lang={language} className="max-w-text">
				{option.why}
			</p>
		</li>
	)
}

function wordsOf(type: FeedbackView['type'], right: boolean) {
	if (type === 'ordering') return right ? 'feedback.placeRight' : 'feedback.place'
	return right ? 'feedback.pairRight' : 'feedback.pair'
}

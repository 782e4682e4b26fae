import { useTranslations } from 'use-intl'
import type { FeedbackView } from '#app/learning/feedback-view.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Decisions } from './decisions.tsx'
import { OptionFeedback } from './option-feedback.tsx'
import { ResultHeading } from './result-heading.tsx'

type Props = { feedback: FeedbackView; next: string; finished: boolean }

/** What came of an answer: the verdict as heading, then a reason for every option. */
export function Feedback({ feedback, next, finished }: Props) {
	const t = useTranslations('learn.feedback')
	const { language, type, options, note, number, model, decisions, ending } = feedback
	return (
		<div className="flex grow flex-col gap-5">
			<ResultHeading id="result">{t(feedback.verdict)}</ResultHeading>
			<p lang={language} className="max-w-text text-lg font-[650]">
				{feedback.stem}
			</p>
			{number && (
				<p>
					{t(feedback.verdict === 'right' ? 'numberRight' : 'number', {
						given: number.given,
						expected: String(number.expected),
					})}
				</p>
			)}
			{note && (
				<p lang={language} className="max-w-text">
					{note}
				</p>
			)}
			{options.length > 0 && (
				<ul className="border-t border-line">
					{options.map((option) => (
						<OptionFeedback key={option.id} option={option} type={type} language={language} />
					))}
				</ul>
			)}
			{model && <Model model={model} language={language} />}
			{ending && (
				<div lang={language} className="grid gap-1">
					<h2 className="text-lg">{ending.title}</h2>
					<p className="max-w-text">{ending.text}</p>
				</div>
			)}
			{decisions.length > 0 && <Decisions decisions={decisions} language={language} />}
			<ActionBar>
				<LinkButton wide to={next} iconAfter="arrow-right">
					{t(finished ? 'toResult' : 'next')}
				</LinkButton>
			</ActionBar>
		</div>
	)
}

function Model({ model, language }: { model: NonNullable<FeedbackView['model']>; language: string }) {
	const t = useTranslations('learn.feedback')
	return (
		<div className="grid gap-4">
			<h2 className="text-lg">{t('yours')}</h2>
			<p className="whitespace-pre-line break-words">{model.given}</p>
			<h2 className="text-lg">{t('model')}</h2>
			<p lang={language}>{model.text}</p>
			<h2 className="text-lg">{t('criteria')}</h2>
			<ul lang={language} className="grid list-disc gap-1 pl-5">
				{model.criteria.map((criterion) => (
					<li key={criterion}>{criterion}</li>
				))}
			</ul>
		</div>
	)
}

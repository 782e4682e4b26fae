import { Form, Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { QuestionView } from '#app/handbook/questions.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { DateText } from '#app/ui/date-text.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Refused = { errors: Record<string, string[]>; values: Record<string, string | string[]> }

/** A question with its answer's form; each has fields of its own. */
export function OpenQuestion({ question, refused }: { question: QuestionView; refused?: Refused }) {
	const t = useTranslations('hr.questions')
	return (
		<Card title={<From question={question} />}>
			<Asked question={question} />
			<p lang={question.language} className="my-4 max-w-text border-l-3 border-accent pl-4 whitespace-pre-line">
				{question.text}
			</p>
			<Form method="post" className="grid gap-4">
				<input type="hidden" name="id" value={question.id} />
				<TextArea
					id={`answer-${question.id}`}
					name="answer"
					label={t('answer', { name: question.name })}
					hint={t('hint')}
					value={refused?.values.answer}
					errors={refused?.errors.answer}
					maxLength={4000}
					required
				/>
				<div>
					<Button look="secondary">{t('send')}</Button>
				</div>
			</Form>
		</Card>
	)
}

export const AnsweredQuestion = ({ question }: { question: QuestionView }) => (
	<li className="grid gap-2 border-b border-line py-4">
		<p className="font-[650]">
			<From question={question} />
		</p>
		<Asked question={question} />
		<p lang={question.language} className="max-w-text whitespace-pre-line">
			{question.text}
		</p>
		<p className="max-w-text border-l-3 border-accent pl-4 whitespace-pre-line">{question.answer}</p>
	</li>
)

function From({ question: { personId, name, version } }: { question: QuestionView }) {
	const t = useTranslations('hr.questions')
	return <Link to={`/hr/people/${personId}`}>{t('from', { name, version })}</Link>
}

function Asked({ question: { section, askedAt, timeZone } }: { question: QuestionView }) {
	const t = useTranslations('hr.questions')
	return (
		<p className="text-sm text-soft">
			{t.rich('asked', { day: () => <DateText at={askedAt} timeZone={timeZone} /> })}
			{section && ` · ${t('about', { section })}`}
		</p>
	)
}

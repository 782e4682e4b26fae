import { useTranslations } from 'use-intl'
import { StatusMark } from '#app/ui/status-mark.tsx'

type Question = { id: string; text: string; answer: string | null; section: string | null }

export function OwnQuestions({ questions }: { questions: Question[] }) {
	const t = useTranslations('handbook.questions')
	if (questions.length === 0) return null
	return (
		<section aria-labelledby="own-questions">
			<h2 id="own-questions" className="mb-3 text-xl">
				{t('title')}
			</h2>
			<ul className="border-t border-line">
				{questions.map((question) => (
					<li key={question.id} className="grid gap-2 border-b border-line py-4">
						<StatusMark status={question.answer ? 'done' : 'asked'}>
							{t(question.answer ? 'answered' : 'open')}
						</StatusMark>
						<p className="text-sm text-soft">
							{question.section ? t('about', { title: question.section }) : t('whole')}
						</p>
						<p className="max-w-text whitespace-pre-line">{question.text}</p>
						{question.answer && (
							<p className="max-w-text border-l-3 border-accent pl-4 whitespace-pre-line">{question.answer}</p>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}

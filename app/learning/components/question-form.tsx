import { Form, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { QuestionView } from '#app/learning/question-view.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Decisions } from './decisions.tsx'
import { QuestionFields, type Refused } from './question-fields.tsx'

type Props = { action: string; question: QuestionView; step: number; refused?: Refused }

/** One question and its answer's form. `step` makes a second tap harmless: the server knows how many answers came before. */
export function QuestionForm({ action, question, step, refused }: Props) {
	const t = useTranslations('learn.question')
	const pending = useNavigation().state !== 'idle'
	const standsInLegend = ['single', 'multiple', 'true_false', 'ordering', 'matching'].includes(question.type)
	return (
		<Form key={`${question.id} ${step}`} method="post" action={action} noValidate className="flex grow flex-col gap-6">
			<ErrorSummary errors={refused?.errors} />
			{!standsInLegend && (
				<p lang={question.language} className="max-w-text text-lg font-[650]">
					{question.stem}
				</p>
			)}
			{question.decisions.length > 0 && <Decisions language={question.language} decisions={question.decisions} />}
			<QuestionFields question={question} refused={refused} />
			<input type="hidden" name="question" value={question.id} />
			<input type="hidden" name="step" value={step} />
			{question.node && <input type="hidden" name="node" value={question.node.id} />}
			<ActionBar>
				<Button wide pending={pending}>
					{t(question.type === 'scenario' ? 'decide' : 'answer')}
				</Button>
			</ActionBar>
		</Form>
	)
}

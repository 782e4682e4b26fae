import { useTranslations } from 'use-intl'
import type { Progress, Why } from '#app/learning/progress.ts'

/** Progress opens to its parts: each open step by name, and what is missing there. */
export function WhyNotAll({ progress: { required, steps } }: { progress: Progress }) {
	const t = useTranslations('learn')
	const open = steps.filter((step) => step.state !== 'done')
	return (
		<details className="border-y border-line">
			<summary className="flex min-h-11 items-center font-[650] text-accent">
				{t('why.title', { total: required })}
			</summary>
			<ul className="grid gap-2 pb-4">
				{open.map((step) => (
					<li key={step.kind === 'lesson' ? step.slug : step.kind}>
						{step.kind === 'lesson' && (
							<>
								<b lang={step.language}>{step.title}</b>
								{': '}
							</>
						)}
						{step.why.map((why) => reason(why, t)).join(', ')}
					</li>
				))}
			</ul>
		</details>
	)
}

const quizWords = { new: 'why.quizNew', open: 'why.quizOpen', failed: 'why.quizFailed' } as const

function reason(why: Why, t: ReturnType<typeof useTranslations<'learn'>>): string {
	if (why.what === 'activity') return t('why.activity', { open: why.open })
	if (why.what === 'quiz') return t(quizWords[why.state])
	return t(why.what === 'start' ? 'why.start' : 'why.handbook')
}

import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '#app/ui/icon.tsx'
import { ProgressBar } from '#app/ui/progress-bar.tsx'
import { ResultHeading } from './result-heading.tsx'

type Props = {
	lesson: { slug: string; title: string; language: string }
	position: number
	total: number
	/** Answered questions. */
	done: number
	asking: boolean
	children: ReactNode
}

/** Head of a quiz page: which quiz, how far, and 'Question 3 of 6' as its title while one is asked. */
export function AttemptFrame({ lesson, position, total, done, asking, children }: Props) {
	const t = useTranslations('learn')
	const title = t('question.title', { position: position + 1, total })
	return (
		<div className="flex grow flex-col gap-5">
			<header className="grid gap-2">
				<Link
					to={`/learn/lessons/${lesson.slug}`}
					lang={lesson.language}
					className="-ml-1 inline-flex min-h-11 items-center gap-1 text-sm font-[550] text-accent"
				>
					<Icon name="caret-left" />
					{lesson.title}
				</Link>
				{asking ? <ResultHeading>{title}</ResultHeading> : <p className="text-soft">{title}</p>}
				<ProgressBar done={done} total={total} label={t('question.progress')} />
			</header>
			{children}
		</div>
	)
}

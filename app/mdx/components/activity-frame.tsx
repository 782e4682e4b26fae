import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useResultFocus } from './use-result-focus.ts'

type Props = {
	id: string
	title: string
	note?: string
	/** Heading and body of what came of the answer; null before there is one. */
	result?: { heading: string; body: ReactNode } | null
	/** With a result, the form is folded away behind these words. */
	again?: string
	open?: boolean
	children: ReactNode
}

export function ActivityFrame({ id, title, note, result, again, open, children }: Props) {
	return (
		<article id={id} aria-labelledby={`${id}-title`} className="rounded border border-line bg-raised p-4 sm:p-6">
			<h2 id={`${id}-title`} className="text-base text-accent">
				{title}
			</h2>
			{note && <p className="text-sm text-soft">{note}</p>}
			<div className="mt-3 grid gap-5">
				{result && <Result id={id} words={result.heading} body={result.body} />}
				{result && again ? (
					<details open={open} className="no-print">
						<summary className="flex min-h-11 cursor-pointer items-center font-[650] text-accent">{again}</summary>
						<div className="pt-3">{children}</div>
					</details>
				) : (
					children
				)}
			</div>
		</article>
	)
}

function Result({ id, words, body }: { id: string; words: string; body: ReactNode }) {
	const t = useTranslations('activities')
	const heading = useResultFocus(id)
	return (
		<div className="grid gap-3">
			<h3 id={`${id}-result`} ref={heading} tabIndex={-1} className="text-lg">
				<span className="sr-only">{t('label.result')}</span> {words}
			</h3>
			{body}
		</div>
	)
}

import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type Props = { lang?: string; className?: string } & (
	| { html: string; children?: never }
	| { html?: never; children: ReactNode }
)

/** Reading text. `html` only from the content pipeline or a frozen version: both are made and cleaned on the server. */
export function Prose({ html, children, lang, className }: Props) {
	const dress = classes('prose', className)
	if (html === undefined) {
		return (
			<div lang={lang} className={dress}>
				{children}
			</div>
		)
	}
	return <div lang={lang} className={dress} dangerouslySetInnerHTML={{ __html: html }} />
}

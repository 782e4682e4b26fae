import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from './icon.tsx'

/** React 18 does not know the popover attributes; as plain ones they reach the browser, which needs no script for them. */
const popoverAt = (id: string) => ({ popovertarget: id }) as Record<string, string>
const popover = { popover: 'auto' } as Record<string, string>

type Props = { id: string; title: ReactNode; opener: ReactNode; openerClass?: string; children: ReactNode }

/** A question or a short text over the page. What is asked inside must also stand on a page of its own if it matters. */
export function Dialog({ id, title, opener, openerClass, children }: Props) {
	const t = useTranslations('common.dialog')
	return (
		<>
			<button
				type="button"
				{...popoverAt(id)}
				className={
					openerClass ??
					'inline-flex min-h-11 cursor-pointer items-center gap-2 font-[550] text-accent underline underline-offset-4'
				}
			>
				{opener}
			</button>
			<dialog id={id} {...popover} aria-labelledby={`${id}-title`} className="dialog">
				<div className="mb-2 flex items-start justify-between gap-4">
					<h2 id={`${id}-title`} className="pt-2 text-xl">
						{title}
					</h2>
					<button
						type="button"
						{...popoverAt(id)}
						className="grid size-11 shrink-0 cursor-pointer place-items-center rounded"
					>
						<Icon name="x" title={t('close')} />
					</button>
				</div>
				{children}
			</dialog>
		</>
	)
}

import type { ReactNode } from 'react'
import { Queue } from './mark.tsx'

/** Nothing here, and why, and what to do. */
export const EmptyState = ({
	title,
	children,
	action,
}: {
	title: ReactNode
	children?: ReactNode
	action?: ReactNode
}) => (
	<div className="grid justify-items-start gap-3 border-y border-line py-8 sm:py-10">
		<Queue />
		<p className="text-lg font-[680]">{title}</p>
		{children && <div className="max-w-text text-soft">{children}</div>}
		{action && <div className="mt-2">{action}</div>}
	</div>
)

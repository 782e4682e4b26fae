import type { ReactNode } from 'react'

/** The page's one primary action, under the thumb on phones; `children` last in the form or page. */
export const ActionBar = ({ children, note }: { children: ReactNode; note?: ReactNode }) => (
	<div className="action-bar">
		{note && <p className="mb-2 text-sm text-soft">{note}</p>}
		<div className="flex flex-wrap items-center gap-3 *:grow sm:*:grow-0">{children}</div>
	</div>
)

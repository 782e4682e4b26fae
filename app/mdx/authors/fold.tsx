import type { ReactNode } from 'react'
import { Icon } from '#app/ui/icon.tsx'

/** More of the same, behind its name. */
export const Fold = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
	<details>
		<summary className="flex min-h-11 items-center gap-2 text-sm font-[550] text-accent">
			<Icon name="caret-down" size={16} />
			{name}
		</summary>
		<div className="pb-3">{children}</div>
	</details>
)

import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '#app/ui/button.tsx'

/** Only a script can open the print dialog; without it the browser's own menu does. */
export function PrintButton({ children }: { children: ReactNode }) {
	const [works, setWorks] = useState(false)
	useEffect(() => setWorks(true), [])
	if (!works) return null
	return (
		<Button type="button" look="secondary" icon="printer" onClick={() => window.print()}>
			{children}
		</Button>
	)
}

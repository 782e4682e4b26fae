import { useEffect, useState } from 'react'
import { Button } from '#app/ui/button.tsx'

/** Prints where script runs; else says how. */
export function PrintPage({ label, how }: { label: string; how: string }) {
	const [ready, setReady] = useState(false)
	useEffect(() => setReady(true), [])
	if (!ready) return <p className="no-print text-sm text-soft">{how}</p>
	return (
		<Button type="button" look="secondary" icon="printer" className="no-print" onClick={() => window.print()}>
			{label}
		</Button>
	)
}

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/ui/button.tsx'

/** Prints where script runs; else says how. */
export function PrintButton() {
	const t = useTranslations('access.codes')
	const [ready, setReady] = useState(false)
	useEffect(() => setReady(true), [])
	if (!ready) return <p className="no-print text-sm text-soft">{t('printHow')}</p>
	return (
		<Button type="button" icon="printer" onClick={() => window.print()}>
			{t('print')}
		</Button>
	)
}

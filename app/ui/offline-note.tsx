import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from './icon.tsx'

/** Says that the connection is gone, before somebody types a page of answers into it. */
export function OfflineNote() {
	const t = useTranslations('common.shell')
	const [offline, setOffline] = useState(false)
	useEffect(() => {
		const look = () => setOffline(!navigator.onLine)
		look()
		addEventListener('online', look)
		addEventListener('offline', look)
		return () => {
			removeEventListener('online', look)
			removeEventListener('offline', look)
		}
	}, [])
	return (
		<div role="status" className="no-print">
			{offline && (
				<p className="mb-4 flex gap-2 rounded bg-ink p-3 text-sm text-paper">
					<Icon name="wifi-slash" />
					{t('offline')}
				</p>
			)}
		</div>
	)
}

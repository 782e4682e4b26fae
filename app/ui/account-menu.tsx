import { Form, Link, useLocation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Icon } from './icon.tsx'

const item =
	'flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-sm px-3 text-left no-underline hover:bg-sunken'

/** Native disclosure, so that it opens without script; it closes when the page changes (key). */
export function AccountMenu({ name }: { name: string }) {
	const t = useTranslations('common.shell')
	const { key } = useLocation()
	return (
		<details key={key} className="relative">
			<summary className="flex min-h-11 min-w-11 list-none items-center justify-end gap-2 [&::-webkit-details-marker]:hidden">
				<span className="sr-only">{t('account')}: </span>
				<span className="max-w-40 truncate text-sm font-[550] sm:max-w-64">{name}</span>
				<Icon name="user-circle" size={28} className="text-accent" />
			</summary>
			<div className="absolute right-0 z-30 w-64 rounded border border-edge bg-raised p-1.5">
				<Link to="/record" className={item}>
					<Icon name="identification-card" />
					{t('record')}
				</Link>
				<Link to="/account" className={item}>
					<Icon name="gear-six" />
					{t('settings')}
				</Link>
				<Form method="post" action="/logout" reloadDocument className="mt-1.5 border-t border-line pt-1.5">
					<button type="submit" className={item}>
						<Icon name="sign-out" />
						{t('signOut')}
					</button>
				</Form>
			</div>
		</details>
	)
}

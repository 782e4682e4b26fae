import { Form, Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Icon } from './icon.tsx'

type Props = {
	label: string
	name?: string
	value?: string
	placeholder?: string
	/** Other words of the address that a search should keep. */
	keep?: Record<string, string | undefined>
	clearTo?: string
}

/** One box over a list; the answer is an address, so it can be shared and gone back to. */
export function SearchBox({ label, name = 'q', value, placeholder, keep = {}, clearTo }: Props) {
	const t = useTranslations('common.search')
	return (
		<Form method="get" role="search" className="grid gap-1.5">
			<label htmlFor={name} className="font-[650]">
				{label}
			</label>
			<div className="flex gap-2">
				<input
					id={name}
					type="search"
					name={name}
					defaultValue={value}
					placeholder={placeholder}
					key={value}
					className="control"
				/>
				{Object.entries(keep).map(
					([word, kept]) => kept && <input key={word} type="hidden" name={word} value={kept} />,
				)}
				<button
					type="submit"
					className="inline-flex min-h-12 min-w-12 cursor-pointer items-center justify-center gap-2 rounded border border-edge px-3 font-[650] hover:border-ink"
				>
					<Icon name="magnifying-glass" />
					<span className="sr-only sm:not-sr-only">{t('submit')}</span>
				</button>
			</div>
			{value && clearTo && (
				<Link to={clearTo} className="inline-flex min-h-11 items-center gap-1 justify-self-start text-sm text-accent">
					<Icon name="x" size={16} />
					{t('clear')}
				</Link>
			)}
		</Form>
	)
}

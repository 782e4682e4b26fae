import { useTranslations } from 'use-intl'
import type { SignOffChip, signOff } from '#app/handbook/sign-off.server.ts'
import { Chip } from '#app/ui/chip.tsx'
import { SearchBox } from '#app/ui/search-box.tsx'

type Found = NonNullable<Awaited<ReturnType<typeof signOff>>>
export type Filter = { q: string; location: string; version: string; status: string }
const chips: SignOffChip[] = [
	'overdue',
	'declined',
	'not-opened',
	'reading',
	'signed',
	'not-confirmed',
	'left',
	'superseded',
]

/** The address of the list with one word changed; a page number never outlives a filter. */
export function addressWith(filter: Filter, change: Partial<Filter>, path = '/hr/sign-off'): string {
	const words = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== '')
	return words.length ? `${path}?${new URLSearchParams(words)}` : path
}

export function SignOffFilters({ found, filter }: { found: Found; filter: Filter }) {
	const t = useTranslations('hr.signOff')
	const { counts, all, locations, versions, version } = found
	const { q, ...keep } = filter
	return (
		<div className="no-print grid gap-4">
			<SearchBox label={t('search')} value={q} keep={keep} clearTo={addressWith(filter, { q: '' })} />
			<nav aria-label={t('filters')} className="flex flex-wrap gap-2">
				<Chip to={addressWith(filter, { status: '' })} chosen={filter.status === ''} count={all}>
					{t('all')}
				</Chip>
				{chips
					.filter((chip) => counts[chip] > 0 || chip === filter.status)
					.map((chip) => (
						<Chip
							key={chip}
							to={addressWith(filter, { status: chip === filter.status ? '' : chip })}
							chosen={chip === filter.status}
							count={counts[chip]}
						>
							{t(`status.${chip}`)}
						</Chip>
					))}
			</nav>
			{locations.length > 1 && (
				<nav aria-label={t('location')} className="flex flex-wrap gap-2">
					{[{ id: '', name: t('everywhere') }, ...locations].map((place) => (
						<Chip key={place.id} to={addressWith(filter, { location: place.id })} chosen={place.id === filter.location}>
							{place.name}
						</Chip>
					))}
				</nav>
			)}
			{versions.length > 1 && (
				<nav aria-label={t('version')} className="flex flex-wrap gap-2">
					{versions.map((number) => (
						<Chip
							key={number}
							to={addressWith(filter, { version: String(number), status: '' })}
							chosen={number === version}
						>
							{t('versionChip', { number })}
						</Chip>
					))}
				</nav>
			)}
		</div>
	)
}

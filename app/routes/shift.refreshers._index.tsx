import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { requireSupervisor } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { newKey } from '#app/learning/new-key.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { locationFor, locationsFor } from '#app/people/locations.server.ts'
import { cardTitle, cardUsed } from '#app/refreshers/card-panels.server.ts'
import { chooseCard } from '#app/refreshers/choose-card.server.ts'
import { CardChoice } from '#app/refreshers/components/card-choice.tsx'
import { HistoryList } from '#app/refreshers/components/history-list.tsx'
import { PlaceSwitch } from '#app/refreshers/components/place-switch.tsx'
import { HISTORY_PAGE, refresherHistory } from '#app/refreshers/history.server.ts'
import { offersOf } from '#app/refreshers/offers.server.ts'
import { placeAsked } from '#app/refreshers/place-asked.ts'
import { startRefresher } from '#app/refreshers/start-refresher.server.ts'
import { invalid, notFound } from '#app/ui/answers.server.ts'
import { Button } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pager } from '#app/ui/pager.tsx'
import { parseForm } from '#app/ui/parse-form.server.ts'

const StartForm = z.object({ place: z.string().max(64), card: z.string().max(100), key: z.string().max(64) })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireSupervisor(args)
	const { searchParams } = new URL(args.request.url)
	const [open, words] = await Promise.all([db(), content()])
	const places = await locationsFor(open, viewer)
	const place = placeAsked(places, viewer, searchParams)
	if (!place) throw notFound()
	const page = Math.min(Math.max(1, Number.parseInt(searchParams.get('page') ?? '1', 10) || 1), 100_000)
	const [choice, history] = await Promise.all([
		chooseCard(open, { viewer, locationId: place.id, cards: Object.values(words.cards), now: clock() }),
		refresherHistory(open, { viewer, locationId: place.id, page }),
	])
	const { meetings = [], total = 0 } = history ?? {}
	return {
		messages: messagesFor(viewer.language, 'shift'),
		key: newKey(),
		at: place.id,
		placeName: place.name,
		places: places.map(({ id, name }) => ({ id, name })),
		offers: offersOf(words, choice ?? [], place.language),
		page,
		pageSize: HISTORY_PAGE,
		total,
		meetings: meetings.map(({ id, day, card, runByName, finishedAt, here }) => ({
			...{ id, day, runByName, here, finished: finishedAt !== null },
			title: cardTitle(words, card, viewer.language),
		})),
	}
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireSupervisor(args)
	const form = parseForm(StartForm, await args.request.formData())
	if (!form.ok) return invalid(form)
	const { place: locationId, card: slug, key } = form.value
	const [open, words] = await Promise.all([db(), content()])
	const place = await locationFor(open, viewer, locationId)
	const card = place && cardUsed(words, slug, [place.language])
	if (!card) throw notFound()
	const started = await startRefresher(open, { viewer, locationId, key, card, now: clock() })
	if (started.kind === 'not-found') throw notFound()
	return redirect(`/shift/refreshers/${started.id}`)
}

export default function Refreshers() {
	const t = useTranslations('shift')
	const { key, at, placeName, places, offers, meetings, page, pageSize, total } = useLoaderData<typeof loader>()
	const pending = useNavigation().state === 'submitting'
	return (
		<>
			<PageHeader
				kicker={placeName}
				title={t('cards.title')}
				lead={t('cards.lead')}
				back={{ to: `/shift?at=${at}`, label: t('title') }}
			/>
			<PlaceSwitch places={places} at={at} />
			{offers.length > 0 && page === 1 && (
				<Form key={at} method="post" className="mb-10 grid gap-5">
					<input type="hidden" name="place" value={at} />
					<input type="hidden" name="key" value={key} />
					<CardChoice offers={offers} />
					<Button wide pending={pending} icon="play">
						{t('cards.start')}
					</Button>
				</Form>
			)}
			<h2 id="past" className="mb-3 text-xl">
				{t('history.title')}
			</h2>
			<HistoryList meetings={meetings} />
			<Pager page={page} pageSize={pageSize} total={total} />
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('shift.cards.title')

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { accessOf } from '#app/access/access-of.server.ts'
import { awaitedConfirmations } from '#app/access/awaited-confirmations.server.ts'
import { AccessCard } from '#app/access/components/access-card.tsx'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { PersonSignOff } from '#app/handbook/components/person-sign-off.tsx'
import { signOffFor } from '#app/handbook/sign-off-for.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { IdentityCard } from '#app/people/components/identity-card.tsx'
import { PostList } from '#app/people/components/post-list.tsx'
import { personFor } from '#app/people/person.server.ts'
import { TrainingRecord } from '#app/refreshers/components/training-record.tsx'
import { trainingRecord } from '#app/refreshers/training-record.server.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const [open, now] = [await db(), clock()]
	const person = await personFor(open, viewer, args.params.id ?? '', now)
	if (!person) throw notFound()
	const [access, [awaited], training, signOff] = await Promise.all([
		accessOf(open, viewer, person.id, now),
		awaitedConfirmations(open, viewer, { now, personId: person.id, limit: 1 }),
		trainingRecord(open, { viewer, personId: person.id, content: await content(), now }),
		signOffFor(open, viewer, person.id, now),
	])
	const saved = new URL(args.request.url).searchParams.has('saved')
	return {
		messages: messagesFor(viewer.language, 'hr', 'access'),
		person,
		timeZone: person.posts[0]?.timeZone ?? 'UTC',
		own: person.id === viewer.personId,
		access,
		confirm: awaited?.credentialId ?? null,
		saved,
		training,
		signOff,
	}
}

export default function Person() {
	const t = useTranslations('hr.people')
	const { person, timeZone, own, access, confirm, saved, training, signOff } = useLoaderData<typeof loader>()
	return (
		<div className="grid gap-6">
			<PageHeader
				title={person.name}
				back={{ to: '/hr/people', label: t('back') }}
				aside={<Chip>{t(`person.standing.${person.standing}`)}</Chip>}
			/>
			{saved && <Banner tone="done">{t('identity.saved')}</Banner>}
			<IdentityCard person={person} own={own} />
			<PostList person={person} />
			<AccessCard person={person} access={access} timeZone={timeZone} own={own} confirm={confirm} />
			<PersonSignOff versions={signOff} />
			<TrainingRecord {...training} timeZone={timeZone} />
		</div>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle<{ person: { name: string } }>('hr.people.backTo', ({ person }) => ({ name: person.name }))

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { requireSupervisor } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { RolePlayForm } from '#app/learning/components/role-play-form.tsx'
import { RolePlayList } from '#app/learning/components/role-play-list.tsx'
import { contentLanguage } from '#app/learning/content-language.ts'
import { observeRolePlay } from '#app/learning/observe-role-play.server.ts'
import { rolePlayOf, rolePlayPage } from '#app/learning/role-play-page.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { conflict, invalid, notFound } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

const id = z.string().max(64)
const SeenForm = z.object({ key: id, play: id, criteria: z.array(id).max(20) })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireSupervisor(args)
	const [open, words] = await Promise.all([db(), content()])
	const play = new URL(args.request.url).searchParams.get('play')
	const asked = { viewer, personId: args.params.id ?? '', play, content: words, now: clock() }
	const page = await rolePlayPage(open, asked)
	if (!page) throw notFound()
	return { messages: messagesFor(viewer.language, 'shift'), ...page }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireSupervisor(args)
	const personId = args.params.id ?? ''
	const form = parseForm(SeenForm, await args.request.formData())
	if (!form.ok) return invalid(form)
	const { key, play, criteria } = form.value
	const { activities, lessons } = await content()
	const activity = rolePlayOf({ activities }, play)
	if (!activity) throw notFound()
	const seen = activity.structure.criteria.filter((one) => criteria.includes(one))
	if (seen.length === 0) return invalid({ errors: { criteria: ['shift.rolePlays.errors.none'] }, values: { play } })
	const language = contentLanguage(lessons[activity.lesson]?.languages ?? [], viewer.language)
	const outcome = await observeRolePlay(await db(), {
		...{ viewer, key, personId, lesson: activity.lesson, activity: play, language, now: clock() },
		criteria: seen,
		contentSha256: activity.sha256[language] ?? '',
	})
	if (outcome === 'not-found') throw notFound()
	if (outcome === 'own') throw conflict()
	return redirect(`/shift/people/${personId}/role-plays?saved`)
}

export default function RolePlays() {
	const t = useTranslations('shift.rolePlays')
	const { personId, name, own, plays, picked, formKey } = useLoaderData<typeof loader>()
	const errors = useActionData<typeof action>()?.errors
	const saved = useSearchParams()[0].has('saved')
	return (
		<div className="grid gap-8">
			<PageHeader title={t('title', { name })} lead={t('lead', { name })} back={{ to: '/shift', label: t('back') }} />
			{saved && (
				<Banner tone="done" focus>
					{t('saved', { name })}
				</Banner>
			)}
			{own && <Banner tone="due">{t('own')}</Banner>}
			<RolePlayList {...{ personId, plays, own }} />
			{picked && !own && <RolePlayForm key={picked.id} {...{ name, formKey, errors }} play={picked} />}
		</div>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle<{ name: string }>('shift.rolePlays.title', ({ name }) => ({ name }))

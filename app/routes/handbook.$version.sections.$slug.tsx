import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { ConfirmPanel } from '#app/handbook/components/confirm-panel.tsx'
import { Neighbours } from '#app/handbook/components/neighbours.tsx'
import { OtherWays } from '#app/handbook/components/other-ways.tsx'
import { SectionCheck } from '#app/handbook/components/section-check.tsx'
import { confirmSection } from '#app/handbook/confirm-section.server.ts'
import { sectionFor } from '#app/handbook/section-for.server.ts'
import { languageCode, slugIn, versionNumber } from '#app/handbook/shapes.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { conflict, invalid, notFound } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'
import { Prose } from '#app/ui/prose.tsx'

const ConfirmForm = z.object({ language: languageCode, agreed: z.boolean().default(false) })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const version = versionNumber(args.params.version)
	const section = version ? await sectionFor(await db(), viewer, version, slugIn(args.params.slug)) : null
	if (!section) throw notFound()
	const asked = new URL(args.request.url).searchParams
	const messages = messagesFor(viewer.language, 'handbook')
	return { messages, section, answered: asked.get('answered'), missing: asked.get('missing') }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const { request, params } = args
	const [version, slug] = [versionNumber(params.version), slugIn(params.slug)]
	const form = parseForm(ConfirmForm, await request.formData())
	if (!form.ok) return invalid(form)
	if (!version) throw notFound()
	const { circumstances } = circumstancesOf(args, viewer)
	const open = await db()
	const confirmed = await confirmSection(open, { viewer, version, slug, ...form.value, circumstances, now: clock() })
	if (confirmed === 'not-found' || confirmed === 'not-owed') throw notFound()
	if (confirmed === 'superseded') throw conflict()
	if (confirmed === 'not-agreed') return data({ errors: { agreed: ['common.form.tick'] }, values: {} }, { status: 422 })
	if (confirmed === 'other-language') return redirect(`/handbook/${version}#language`)
	const now = await sectionFor(open, viewer, version, slug)
	const check = now?.checks.find((one) => !one.answered?.right)
	if (check) return redirect(`/handbook/${version}/sections/${slug}#${check.id}`)
	return redirect(now?.nextOpen ? `/handbook/${version}/sections/${now.nextOpen}` : `/handbook/${version}`)
}

export default function HandbookSection() {
	const t = useTranslations('handbook')
	const { section, answered, missing } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const { number, language, position, total, title, html, checks, standing, slug } = section
	const active = standing === 'open'
	return (
		<article className="grid gap-8">
			<div>
				<PageHeader
					back={{ to: `/handbook/${number}`, label: t('section.back') }}
					kicker={t('section.kicker', { position, total })}
					title={title}
					lang={language}
				/>
				{active && !section.signable && <Banner tone="due">{t('section.unreviewed')}</Banner>}
				<Prose html={html} lang={language} />
			</div>
			{checks.length > 0 && (
				<section aria-labelledby="checks" className="grid gap-5">
					<div>
						<h2 id="checks" className="text-xl">
							{t('check.title')}
						</h2>
						<p className="text-sm text-soft">{t('check.lead')}</p>
					</div>
					{checks.map((check) => (
						<SectionCheck
							key={check.id}
							{...{ check, version: number, language, open: active }}
							fresh={answered === check.id}
							missing={missing === check.id}
						/>
					))}
				</section>
			)}
			{active && <OtherWays version={number} slug={slug} />}
			<ConfirmPanel key={slug} section={section} errors={refused?.errors} />
			<Neighbours section={section} />
		</article>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('handbook.title')

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { authorsWords } from '#app/i18n/authors-words.server.ts'
import { CardFrame } from '#app/mdx/authors/card-frame.tsx'
import { cardPreview } from '#app/mdx/authors/card-preview.ts'
import { desk } from '#app/mdx/authors/desk.server.ts'
import { useFreshContent } from '#app/mdx/authors/use-fresh-content.ts'
import { useStayAt } from '#app/mdx/authors/use-stay-at.ts'
import { panelsOf } from '#app/refreshers/card-panels.server.ts'
import { PaperCard } from '#app/refreshers/components/paper-card.tsx'
import { RunPanel } from '#app/refreshers/components/run-panel.tsx'
import { mantraOf } from '#app/refreshers/mantra.server.ts'
import { type RunStep, runStep, runSteps, stepHref } from '#app/refreshers/run-steps.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import { Stepper } from '#app/ui/stepper.tsx'
import '#app/mdx/authors/authors.css'

type PanelStep = Exclude<RunStep, 'here' | 'finish'>
const panelSteps = runSteps.filter((step): step is PanelStep => step !== 'here' && step !== 'finish')

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const slug = args.params.slug ?? ''
	const [open, { content, ...rest }] = await Promise.all([db(), desk()])
	const preview = cardPreview({ content, ...rest }, slug, viewer.language)
	if (!preview) throw notFound()
	return {
		messages: authorsWords(viewer.language, 'learn', 'shift'),
		panels: panelsOf(content, slug, preview.language),
		mantra: await mantraOf(open, { organisationId: viewer.organisationId, language: preview.language }),
		...preview,
	}
}

export default function AuthorsCard() {
	useFreshContent()
	const t = useTranslations('shift.run.steps')
	const words = useTranslations('authors.card')
	const { messages: _messages, panels, mantra, ...preview } = useLoaderData<typeof loader>()
	const [search] = useSearchParams()
	const asked = runStep(search, true)
	const step = panelSteps.find((one) => one === asked) ?? 'hook'
	useStayAt('panels', step)
	const steps = panelSteps.map((id) => {
		const state = id === step ? 'current' : panelSteps.indexOf(id) < panelSteps.indexOf(step) ? 'done' : 'open'
		return { id, label: t(id), state, to: stepHref(id, null) } as const
	})
	return (
		<CardFrame
			preview={preview}
			panels={
				panels && (
					<>
						<Stepper label={words('stepper')} steps={steps} />
						<RunPanel panels={panels} step={step} hands={null} people={0} />
					</>
				)
			}
			paper={panels && <PaperCard panels={panels} mantra={mantra} />}
		/>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const handle = { wide: true }

export const meta = pageTitle<{ row: { title: string } }>('authors.card.title', ({ row }) => ({ title: row.title }))

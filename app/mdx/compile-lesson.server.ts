import { getMDXComponent } from 'mdx-bundler/client'
import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { formats } from '#app/i18n/formats.ts'
import { languages, spoken } from '#app/i18n/languages.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import type { Block, Blocks } from './blocks.ts'
import { bundleLesson } from './bundle-lesson.server.ts'
import { Audio } from './components/audio.tsx'
import { Callout } from './components/callout.tsx'
import { Compare } from './components/compare.tsx'
import { Dialogue } from './components/dialogue.tsx'
import { KeyPoint } from './components/key-point.tsx'
import { MatrixLookup } from './components/matrix-lookup.tsx'
import { Takeaways } from './components/takeaways.tsx'
import { ContentError } from './finding.ts'
import { type InteractiveName, interactive } from './lesson-props.ts'
import type { LessonPage } from './load/lessons.server.ts'
import type { RemedyTable } from './load/tables.server.ts'

export type LessonSource = { page: LessonPage; language: string; remedies: RemedyTable | null }

/** Bundles and evaluates a lesson, here and nowhere else. Throws a ContentError when its text is refused. */
export async function compileLesson({ page, language, remedies }: LessonSource): Promise<Blocks> {
	const { code, findings } = await bundleLesson(page.body, page.name)
	if (code === null) throw new ContentError(findings)
	const lookup = (props: { remedy?: string }) => createElement(MatrixLookup, { ...props, table: remedies, language })
	const components = { ...stubs, Audio, KeyPoint, Callout, Dialogue, Compare, Takeaways, MatrixLookup: lookup }
	const content = getMDXComponent(code) as (props: { components: object }) => ReactElement<{ children?: ReactNode }>
	return blocksOf(childrenOf(content({ components })), language)
}

const stubs = Object.fromEntries(Object.keys(interactive).map((name) => [name, () => null]))
const names = new Map(Object.entries(stubs).map(([name, stub]) => [stub, name as InteractiveName]))

function blocksOf(nodes: ReactNode[], language: string): Blocks {
	const blocks: Block[] = []
	let run: ReactNode[] = []
	const flush = () => {
		const html = render(run, language).trim()
		if (html) blocks.push({ html })
		run = []
	}
	for (const node of nodes) {
		const component = isValidElement<{ id: string }>(node) ? names.get(node.type as () => null) : undefined
		if (component && isValidElement<{ id: string }>(node)) {
			flush()
			blocks.push({ component, props: { id: node.props.id } })
		} else run.push(node)
	}
	flush()
	return blocks
}

function render(nodes: ReactNode[], language: string) {
	const provider = {
		locale: languages[spoken(language)].formats,
		messages: messagesFor(language, 'activities'),
		formats,
		timeZone: 'UTC',
		children: createElement(Fragment, {}, ...nodes),
	}
	return renderToStaticMarkup(createElement(IntlProvider, provider))
}

function childrenOf(element: ReactElement<{ children?: ReactNode }>): ReactNode[] {
	return element.type === Fragment ? ([element.props.children].flat() as ReactNode[]) : [element]
}

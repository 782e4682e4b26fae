import { useTranslations } from 'use-intl'
import type { KeyChoice, KeyNode } from './key-view.ts'
import { Misconception } from './misconception.tsx'

/** A scenario as its file has it: node by node, with what each choice is worth and where it leads. */
export function NodeKeys({ nodes, language }: { nodes: KeyNode[]; language: string }) {
	const t = useTranslations('authors.key')
	return nodes.map((node) => (
		<section key={node.id} className="grid gap-2 border-t border-line pt-3">
			<p className="font-[650]">
				<span className="text-soft">{node.id}</span> {node.ending ? t('ending', { kind: node.ending }) : null}{' '}
				<span lang={language}>{node.title}</span>
			</p>
			<p lang={language} className="max-w-text">
				{node.text}
			</p>
			{node.choices.length > 0 && (
				<ul className="grid gap-3 pl-4">
					{node.choices.map((choice) => (
						<Choice key={choice.id} choice={choice} language={language} />
					))}
				</ul>
			)}
		</section>
	))
}

function Choice({ choice, language }: { choice: KeyChoice; language: string }) {
	const t = useTranslations('authors.key')
	const { id, text, to, quality, critical, feedback, misconception } = choice
	return (
		<li className="grid gap-1">
			<p>
				<span className="text-soft">{id}</span> <span lang={language}>{text}</span>
			</p>
			<p className="font-[650]">
				{t('choice', { quality, to })} {critical && t('critical')}
			</p>
			<p lang={language} className="max-w-text">
				{feedback}
			</p>
			{misconception && <Misconception on={null} says={misconception} language={language} />}
		</li>
	)
}

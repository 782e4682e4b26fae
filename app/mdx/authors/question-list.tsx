import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Chip } from '#app/ui/chip.tsx'
import { FindingList } from './finding-list.tsx'
import type { Placed } from './finding-place.ts'
import { KeyBody } from './key-body.tsx'
import type { QuestionPreview } from './question-previews.ts'

type Props = { questions: QuestionPreview[]; findings: Placed[] }

/** Every question with its whole key, and what is wrong with it right beside it. */
export function QuestionList({ questions, findings }: Props) {
	return (
		<ol className="grid gap-6">
			{questions.map((question) => (
				<li key={question.id}>
					<Question question={question} findings={findings.filter(({ on }) => on === question.id)} />
				</li>
			))}
		</ol>
	)
}

function Question({ question, findings }: { question: QuestionPreview; findings: Placed[] }) {
	const t = useTranslations('authors')
	const words = useTranslations('learn.question')
	const { id, type, level, critical, family, objective, language, stem, cards } = question
	return (
		<article
			id={id}
			aria-labelledby={`${id}-stem`}
			className="grid gap-3 rounded border border-line bg-raised p-4 sm:p-6"
		>
			<p className="flex flex-wrap gap-2">
				<Chip>{id}</Chip>
				<Chip>{t(`types.${type}`)}</Chip>
				<Chip>{t(`levels.${level}`)}</Chip>
				{critical && <Chip>{t('key.critical')}</Chip>}
			</p>
			<h3 id={`${id}-stem`} lang={language} className="max-w-text text-lg">
				{stem}
			</h3>
			{findings.length > 0 && <FindingList findings={findings} />}
			<KeyBody
				value={question.key}
				language={language}
				nameOf={(row) =>
					type === 'numeric' ? t(`numeric.${row as 'right' | 'wrong'}`) : words(row === 't' ? 'true' : 'false')
				}
			/>
			<p className="text-sm text-soft">{t('family', { family, objective })}</p>
			{cards.map(({ slug, title, aloud }) => (
				<Link
					key={slug}
					to={`/authors/cards/${slug}`}
					className="inline-flex min-h-11 items-center justify-self-start text-sm"
				>
					{t(aloud ? 'askedAloud' : 'asked', { card: title })}
				</Link>
			))}
		</article>
	)
}

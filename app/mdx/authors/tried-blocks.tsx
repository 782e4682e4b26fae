import { useTranslations } from 'use-intl'
import type { Blocks } from '#app/mdx/blocks.ts'
import { type LessonActivity, LessonBlocks } from '#app/mdx/lesson-blocks.tsx'
import { Fold } from './fold.tsx'
import { KeyBody } from './key-body.tsx'
import type { KeyView } from './key-view.ts'

type Props = {
	blocks: Blocks
	activities: Record<string, LessonActivity>
	keys: Record<string, KeyView | null>
	language: string
}

/** The lesson block by block, so that each activity has its key below it. */
export function TriedBlocks({ blocks, activities, keys, language }: Props) {
	const t = useTranslations('authors.lesson')
	return (
		<div className="grid gap-8">
			{blocks.map((block, at) => {
				const key = 'component' in block ? keys[block.props.id] : null
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: blocks of a lesson never move
					<div key={at} className="grid gap-2">
						<LessonBlocks blocks={[block]} activities={activities} language={language} />
						{key && (
							<Fold name={t('key')}>
								<KeyBody value={key} language={language} />
							</Fold>
						)}
					</div>
				)
			})}
		</div>
	)
}

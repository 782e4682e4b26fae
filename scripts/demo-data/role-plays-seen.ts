import { observeRolePlay } from '#app/learning/observe-role-play.server.ts'
import { newId } from '#db/schema/columns.ts'
import { personId } from './found.ts'
import { momentsOf, type Scene, type Stage, scene, viewerAt } from './stage.ts'

/** Tomaž watched two of his people hand over a call for help. */
export function rolePlaysSeen(stage: Stage): Scene[] {
	const at = momentsOf(stage)
	const played = Object.values(stage.content.activities).find(
		({ kind, lesson }) => kind === 'role-play' && lesson === 'call-for-help-well',
	)
	if (played?.kind !== 'role-play') return []
	return ['1004', '1005'].map((number, index) => {
		const now = at(-34 + index * 2, 15)
		return scene(now, async () => {
			const viewer = await viewerAt(stage, '1002', now)
			const { id: activity, lesson, structure, sha256 } = played
			const seen = { lesson, activity, criteria: structure.criteria, contentSha256: sha256.en ?? '', language: 'en' }
			const whose = { key: newId(), personId: personId(stage, number) }
			const outcome = await observeRolePlay(stage.db, { viewer, ...whose, ...seen, now })
			if (outcome !== 'recorded') throw new Error(`A role-play of ${number} ended with ${outcome}.`)
		})
	})
}

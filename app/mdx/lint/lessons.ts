import { interactive } from '#app/mdx/lesson-props.ts'
import type { LocatedYaml } from '#app/mdx/located-yaml.ts'
import { lineOf, type Node } from '#app/mdx/markdown-tree.ts'
import type { LessonStructure, LessonText } from '#app/mdx/shapes/lesson.ts'
import type { SayAt } from './say.ts'
import { verbs } from './verbs.ts'

/** LL-02: an objective begins with something one can watch. */
export function lintObjectives(text: LessonText, front: LocatedYaml, say: SayAt) {
	for (const [id, objective] of Object.entries(text.objectives)) {
		const verb = objective.split(/[\s,]/)[0]?.toLowerCase() ?? ''
		if (!verbs.has(verb))
			say(
				front.line(['objectives', id]),
				'LL-02',
				`${id} begins with “${verb}”`,
				'Begin with a verb of app/mdx/lint/verbs.ts.',
			)
	}
}

/** LL-03: what a lesson is made of. And the activities that complete it stand in it. */
export function lintParts(tree: Node, lesson: LessonStructure, kinds: Record<string, string>, say: SayAt) {
	const parts = (tree.children ?? []).filter((node) => node.name)
	const lines = (...names: string[]) => parts.filter((node) => names.includes(node.name ?? '')).map(lineOf)
	const need = (there: boolean, line: number, message: string, mend: string) =>
		there || say(line, 'LL-03', message, mend)
	const answered = Object.keys(interactive).filter((name) => name !== 'Prequestion')
	const questions = lines('Prequestion')
	need(
		questions.length === 2,
		questions[2] ?? questions[0] ?? 1,
		`has ${questions.length} prequestions`,
		'Put exactly two near the top.',
	)
	need(lines(...answered).length > 0, 1, 'has no activity', `Add one of ${answered.join(', ')}.`)
	need(lines('KeyPoint').length > 0, 1, 'has no KeyPoint', 'Add <KeyPoint>the one idea</KeyPoint>.')
	need(
		lines('Takeaways').length === 1,
		lines('Takeaways')[1] ?? 1,
		`has ${lines('Takeaways').length} Takeaways`,
		'Add one list of 2 to 4 near the end.',
	)
	lintIds(parts, lesson, kinds, say)
}

function lintIds(parts: Node[], lesson: LessonStructure, kinds: Record<string, string>, say: SayAt) {
	const shown = new Set<string>()
	for (const node of parts.filter(({ name }) => Object.hasOwn(interactive, name ?? ''))) {
		const id = String(node.attributes?.find(({ name }) => name === 'id')?.value ?? '')
		const kind = interactive[node.name as keyof typeof interactive]
		if (!kinds[id])
			say(
				lineOf(node),
				'CF-03',
				`<${node.name}> names ${id}, which activities.yaml does not have`,
				'Mend the id, or write the activity.',
			)
		else if (kinds[id] !== kind)
			say(
				lineOf(node),
				'CF-03',
				`<${node.name}> names ${id}, which is a ${kinds[id]}`,
				'Use the component of that kind.',
			)
		if (shown.has(id)) say(lineOf(node), 'CF-03', `${id} stands here twice`, 'Show each activity once.')
		shown.add(id)
	}
	for (const id of [...lesson.activity, ...Object.keys(kinds)].filter(
		(id, i, all) => all.indexOf(id) === i && !shown.has(id),
	))
		say(
			1,
			'CF-03',
			`does not show the activity ${id}`,
			`Put the component with id="${id}" into the text, or take the activity out.`,
		)
}

import { activityTexts, type KeyedText, quizKeys } from './content-keys.ts'

/** Only letters and digits: the same words whether they stand in HTML, in escaped JSON or in YAML. */
export const bare = (text: string) =>
	text
		.replace(/&(#x27|#39|quot|amp|lt|gt|nbsp);/g, ' ')
		.replace(/\\u[0-9a-f]{4}|\\[nrt"']/gi, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.toLowerCase()

/** What says the key of a question: reasons, model answers, what a choice leads to, names of misconceptions. */
export function secretsOf(text: KeyedText): string[] {
	const reasons = [text.options, text.left].flatMap((group) => Object.values(group ?? {}).map(({ why }) => why))
	const nodes = Object.values(text.nodes ?? {})
	const feedback = nodes.flatMap((node) => Object.values(node.choices ?? {}).map((choice) => choice.feedback))
	const endings = nodes.filter((node) => node.title).map((node) => node.text)
	const rest = [...Object.values(text.why ?? {}), ...Object.values(text.misconceptions ?? {}), text.model ?? '']
	return [...reasons, ...feedback, ...endings, ...rest].filter(Boolean)
}

export function quizSecrets(lesson: string): Map<string, string[]> {
	const { questions, texts } = quizKeys(lesson)
	return new Map(questions.map(({ id }) => [id, secretsOf(texts[id] as KeyedText)]))
}

/** By activity. Criteria of a self-check are its yardstick, shown with the model after writing. */
export function activitySecrets(lesson: string): Map<string, string[]> {
	return new Map(
		Object.entries(activityTexts(lesson)).map(([id, text]) => {
			const known = text as unknown as KeyedText & { why?: Record<string, string> }
			const { options: _options, left: _left, misconceptions: _none, ...own } = known
			return [id, secretsOf({ ...own, stem: '' } as KeyedText)]
		}),
	)
}

/** The secrets that a body gives away. */
export const told = (body: string, secrets: Iterable<string>) => {
	const text = bare(body)
	return [...secrets].filter((secret) => text.includes(bareSecret(secret)))
}

const known = new Map<string, string>()

/** The same few hundred secrets are looked for in thousands of bodies. */
function bareSecret(secret: string): string {
	const found = known.get(secret) ?? bare(secret)
	known.set(secret, found)
	return found
}

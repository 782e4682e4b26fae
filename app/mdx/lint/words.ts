import { wordsIn } from './measure.ts'

/** Words that any question and any option may hold: what one does in every case, pronouns, places in a sentence. */
const common = `about after again all also and any are around ask back because been before being bring but call can change check come
	could did does done each else find first for four from get give goes good had has have hear hello help her here him his hold how
	into its just keep know last later leave let like look made make many may mean more most much must name need new next not note now
	off offer once one only open other our out over own people person place put read right said same say second see send set she
	should show some something start still stop such take talk tell than thank that the their them then there these they thing think
	this those three time today tomorrow turn two under until use very wait walk want was way week well went were what when where
	which while who whole whom whose why will with without word work would write yes yet you your select`

/** What is left of a word's forms when they are laid on one another: 'boxes', 'boxed' and 'boxing' are one. */
const stem = (word: string) =>
	word
		.replace(/(?:ies|ied)$/, 'y')
		.replace(/(?<=\w{3})(?:ing|ed|es|s|ly|er)$/, '')
		.replace(/([^aeiouls])\1$/, '$1')
		.replace(/(?<=\w{2})e$/, '')

const empty = new Set(common.split(/\s+/).map(stem))

/** Words that mean something, by their stem. */
export function meaningful(text: string): Map<string, string> {
	const words = wordsIn(text.toLowerCase()).map((word) => word.replace(/['’].*$/, ''))
	const known = words.filter((word) => word.length > 2 && !/^\d/.test(word)).map((word) => [stem(word), word] as const)
	return new Map(known.filter(([root]) => !empty.has(root)))
}

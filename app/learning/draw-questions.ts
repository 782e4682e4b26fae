import type { Question } from '#app/mdx/shapes/question.ts'
import { seeded, shuffled } from './seeded.ts'

/** What this person met before in this lesson's quizzes, oldest first. */
export type Met = { question: string; family: string; right: boolean }
type Draw = { questions: Question[]; met: Met[]; draw: number; seed: string; holds: (question: Question) => boolean }
type Family = { id: string; objective: string; critical: boolean; wanted: number; members: Question[] }

/**
 * The questions of one attempt. Every critical family; then objective by objective, families never met or last answered
 * wrong first; of a family the member not met yet. Each objective gets a scored question where it has one.
 */
export function drawQuestions({ questions, met, draw, seed, holds }: Draw): string[] {
	const random = seeded(`${seed}/draw`)
	const families = shuffled(familiesOf(shuffled(questions.filter(holds), random), met), random)
	families.sort((a, b) => a.wanted - b.wanted)
	const taken: Question[] = []
	const take = (family: Family | undefined) => {
		const member = family && nextMember(family, taken)
		if (member) taken.push(member)
		return member !== undefined
	}
	for (const family of families.filter(({ critical }) => critical)) take(family)
	const objectives = shuffled([...new Set(families.map(({ objective }) => objective))], random)
	for (const objective of objectives)
		if (!taken.some((q) => q.objective === objective)) take(openFamily(families, taken, objective))
	while (taken.length < draw) {
		const fewest = objectives
			.map((objective) => ({ objective, count: taken.filter((q) => q.objective === objective).length }))
			.sort((a, b) => a.count - b.count)
		const open = fewest.find(({ objective }) => openFamily(families, taken, objective))
		if (open) take(openFamily(families, taken, open.objective))
		else if (!families.some((family) => take(family))) break
	}
	return shuffled(taken, random).map(({ id }) => id)
}

function familiesOf(questions: Question[], met: Met[]): Family[] {
	const families = new Map<string, Family>()
	for (const question of questions) {
		const { family: id, objective } = question
		const family = families.get(id) ?? { id, objective, critical: false, wanted: wanted(id, met), members: [] }
		family.critical ||= question.critical
		family.members.push(question)
		families.set(id, family)
	}
	for (const family of families.values()) family.members.sort((a, b) => lastMet(a.id, met) - lastMet(b.id, met))
	return [...families.values()]
}

/** 0 for a family never met or last answered wrong, 1 for one that was known. */
const wanted = (family: string, met: Met[]) => (met.findLast((one) => one.family === family)?.right ? 1 : 0)

const lastMet = (question: string, met: Met[]) => met.findLastIndex((one) => one.question === question)

const openFamily = (families: Family[], taken: Question[], objective: string) =>
	families.find((family) => family.objective === objective && !taken.some((q) => q.family === family.id))

/** A written answer is never scored, so it cannot be the only question of its objective while another is there. */
function nextMember({ members, objective }: Family, taken: Question[]): Question | undefined {
	const free = members.filter((member) => !taken.includes(member))
	const scored = free.find(({ type }) => type !== 'short_text')
	const covered = taken.some((q) => q.objective === objective && q.type !== 'short_text')
	return covered ? free[0] : (scored ?? free[0])
}

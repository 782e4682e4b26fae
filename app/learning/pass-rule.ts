export type Counted = { question: string; objective: string; critical: boolean; points: number | null; right: boolean }
export type WhyNot =
	| { rule: 'score'; score: number }
	| { rule: 'critical'; question: string }
	| { rule: 'objective'; objective: string }
export type Verdict = { score: number; passed: boolean; why: WhyNot[] }

export const PASS_MARK = 0.8

/** 80 % of the points, every critical item right, and one right answer for each objective drawn. */
export function passRule(items: Counted[]): Verdict {
	const scored = items.filter((item) => item.points !== null)
	const sum = scored.reduce((total, item) => total + (item.points ?? 0), 0)
	const score = scored.length > 0 ? sum / scored.length : 1
	const why: WhyNot[] = []
	if (score < PASS_MARK - 1e-9) why.push({ rule: 'score', score })
	for (const item of scored) if (item.critical && !item.right) why.push({ rule: 'critical', question: item.question })
	for (const objective of new Set(scored.map((item) => item.objective)))
		if (!scored.some((item) => item.objective === objective && item.right)) why.push({ rule: 'objective', objective })
	return { score, passed: why.length === 0, why }
}

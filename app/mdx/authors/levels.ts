import type { Level } from '#app/mdx/finding.ts'

export const levels = (findings: { level: Level }[]) => ({
	errors: findings.filter(({ level }) => level === 'error').length,
	warnings: findings.filter(({ level }) => level === 'warning').length,
})

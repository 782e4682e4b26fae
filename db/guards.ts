const GUARDS = {
	sqlite: ['evidence_log_no_update', 'evidence_log_no_delete', 'evidence_log_in_order'],
	pg: ['evidence_log_no_update', 'evidence_log_no_delete', 'evidence_log_no_truncate', 'evidence_log_in_order'],
}

/** The triggers that guard the log and are not among `triggers`: a rebuilt table drops them without a word. */
export function missingGuards(triggers: { name: string }[], dialect: keyof typeof GUARDS): string[] {
	const present = new Set(triggers.map((trigger) => trigger.name))
	return GUARDS[dialect].filter((name) => !present.has(name)).map((name) => `the log's guard ${name} is missing`)
}

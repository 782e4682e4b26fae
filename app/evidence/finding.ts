/** One thing that is not as the log says it must be. */
export type Finding = {
	table: string
	/** The entry's number in the log. */
	seq: number | null
	/** The record's own id. */
	id: string | null
	/** The person whom it is about, as their row names them: altered bytes may name somebody else. */
	signer: string | null
	says: string
}

const MOST = 200

/** Collects findings up to a bound: a log rebuilt from the start would fill any memory. */
export class Findings {
	readonly list: Finding[] = []
	count = 0
	add(finding: Finding) {
		this.count++
		if (this.list.length < MOST) this.list.push(finding)
	}
}

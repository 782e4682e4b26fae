import { handbookVersion } from '#db/schema/handbook-version.ts'
import { checkAnswer, handbookQuestion, obligation, refusal, sectionConfirmation } from '#db/schema/obligation.ts'
import { signature } from '#db/schema/signature.ts'
import type { EntryType } from './append-entry.server.ts'

/** A table of facts whose rows each stand on one entry: column → where the record says the same. */
export type Fact = { name: string; type: EntryType; table: typeof obligation; columns: Record<string, string> }

const fact = (name: string, type: EntryType, table: unknown, columns: Record<string, string>): Fact => ({
	name,
	type,
	// All of these tables have id, organisationId and logSeq, which is all that the typed query uses.
	table: table as typeof obligation,
	columns: { id: 'id', ...columns },
})

/** Every table whose rows stand on an entry each. */
export const FACTS: Fact[] = [
	fact('handbook_version', 'version.published', handbookVersion, {
		number: 'handbook.version',
		note: 'note',
		manifestSha256: 'manifest_sha256',
		publishedBy: 'published_by',
		publishedAt: 'at',
		effectiveAt: 'handbook.effective_from',
	}),
	fact('obligation', 'obligation.assigned', obligation, {
		personId: 'subject_id',
		versionId: 'version_id',
		assignedAt: 'at',
		dueOn: 'due_on',
		timeZone: 'tz',
	}),
	fact('section_confirmation', 'section.confirmed', sectionConfirmation, {
		obligationId: 'obligation_id',
		sectionId: 'section.id',
		language: 'section.lang',
		htmlSha256: 'section.html_sha256',
		act: 'section.act',
		confirmedAt: 'at',
	}),
	fact('check_answer', 'check.answered', checkAnswer, {
		obligationId: 'obligation_id',
		checkId: 'check_id',
		number: 'number',
		language: 'lang',
		response: 'response',
		right: 'right',
		answeredAt: 'at',
	}),
	fact('handbook_question', 'question.asked', handbookQuestion, {
		obligationId: 'obligation_id',
		sectionId: 'section_id',
		text: 'text',
		askedAt: 'at',
	}),
	fact('refusal', 'declined', refusal, { obligationId: 'obligation_id', reason: 'reason', refusedAt: 'at' }),
	fact('signature', 'signed', signature, {}),
]

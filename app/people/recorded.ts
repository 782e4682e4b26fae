/**
 * Every table of the product and whether it holds something about a person. /record lists them all; the words (what, why,
 * who sees it, how long) are record.tables.<table> in app/i18n. A table without an entry here fails a test.
 */
export const recorded = {
	person: 'about-me',
	post: 'about-me',
	credential: 'about-me',
	credential_confirmation: 'about-me',
	access_code: 'about-me',
	session: 'about-me',
	activity_answer: 'about-me',
	attempt: 'about-me',
	lesson_completion: 'about-me',
	role_play_observation: 'about-me',
	obligation: 'about-me',
	obligation_end: 'about-me',
	handbook_reading: 'about-me',
	section_confirmation: 'about-me',
	check_answer: 'about-me',
	handbook_question: 'about-me',
	refusal: 'about-me',
	signature: 'about-me',
	evidence_log: 'about-me',
	evidence_context: 'about-me',
	attendance: 'about-me',
	refresher: 'about-me',
	handbook_version: 'about-me',
	handbook_blank: 'about-me',
	rate_bucket: 'not-by-person',
	organisation: 'not-by-person',
	location: 'not-by-person',
	evidence_head: 'not-by-person',
	handbook_section: 'not-by-person',
	handbook_text: 'not-by-person',
	handbook_check: 'not-by-person',
	handbook_statement: 'not-by-person',
	handbook_page: 'not-by-person',
	handbook_version_check: 'not-by-person',
	handbook_version_statement: 'not-by-person',
	lease: 'not-by-person',
} as const

export type RecordedTable = keyof typeof recorded
export const recordedTables = Object.keys(recorded) as RecordedTable[]
/** Rows about one person, whole, by the name of their table. */
export type PersonalRecord = Partial<Record<RecordedTable, object[]>>

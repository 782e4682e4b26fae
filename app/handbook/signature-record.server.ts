import type { CredentialFacts } from '#app/access/credential-facts.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Json } from '#app/evidence/canonical.ts'
import { sha256 } from '#app/evidence/hash.server.ts'
import type { LanguageManifest } from '#app/evidence/manifest.server.ts'
import type { Owed } from './owed.server.ts'
import type { CheckState, SectionState } from './reading-state.server.ts'

export type ToRecord = {
	id: string
	viewer: Viewer
	owed: Owed & { obligation: { id: string; timeZone: string } }
	organisation: { legalName: string; registrationNumber: string }
	language: LanguageManifest
	statement: string
	typedName: string
	nameDiffers: boolean
	facts: CredentialFacts
	sections: SectionState[]
	checks: CheckState[]
	diffBase: string | null
	appVersion: string | null
	now: Date
}

/** Everything of evidence.md 2.1 that the log does not add by itself; a key that later work fills is null. */
export function signatureRecord(of: ToRecord): { [key: string]: Json } {
	const { owed, viewer, language } = of
	return {
		id: of.id,
		obligation_id: owed.obligation.id,
		org: { legal_name: of.organisation.legalName, registration_number: of.organisation.registrationNumber },
		signer: { id: viewer.personId, name: viewer.name, employee_number: viewer.employeeNumber, minor: null },
		handbook: {
			id: 'handbook',
			version: owed.number,
			version_id: owed.versionId,
			lang: language.language,
			lang_chosen: owed.reading?.chosen ?? false,
			change_class: null,
			effective_from: owed.effectiveAt.toISOString(),
		},
		manifest_sha256: owed.manifestSha256,
		html_sha256: language.html_sha256,
		source_sha256: language.source_sha256,
		statement: {
			id: `${owed.versionId}/${language.language}`,
			lang: language.language,
			text: of.statement,
			sha256: sha256(of.statement),
			template_sha256: language.statement?.sha256 ?? null,
			meaning: language.statement?.meaning ?? null,
			button: language.statement?.button ?? null,
		},
		e_consent: null,
		act: {
			method: 'typed_name',
			typed: of.typedName,
			name_differs: of.nameDiffers,
			drawing_sha256: null,
			after_refusal: owed.refusal?.logSeq ?? null,
		},
		auth: authOf(of),
		device: { kind: 'personal', kiosk_id: null, assisted_by: null },
		reading: of.sections.map((section) => ({
			section_id: section.id,
			section_sha256: section.htmlSha256,
			act: section.act,
			confirmed_at: section.confirmedAt?.toISOString() ?? null,
			confirmed_seq: section.confirmationSeq,
			checks: of.checks
				.filter((check) => check.sectionId === section.id)
				.map(({ id, tries, right }) => ({ id, attempts: tries, right })),
		})),
		diff_base: of.diffBase,
		signed_at: of.now.toISOString(),
		tz: owed.obligation.timeZone,
		not_before: null,
		app: { version: of.appVersion, commit: null, build_sha256: null },
	}
}

function authOf({ facts, viewer, now }: ToRecord): Json {
	const time = (at: Date | null) => at?.toISOString() ?? null
	return {
		factors: ['session', 'password'],
		authenticated_at: now.toISOString(),
		session_since: viewer.authenticatedAt.toISOString(),
		credential_sha256: sha256(viewer.credentialId),
		set_through: facts.setThrough,
		set_at: time(facts.setAt),
		changed_at: time(facts.changedAt),
		issued_by: facts.issuedBy,
		issued_at: time(facts.issuedAt),
		confirmed_in_person: facts.confirmedInPerson,
		confirmed_by: facts.confirmedBy,
		confirmed_at: time(facts.confirmedAt),
		last_reset_at: time(facts.lastResetAt),
	}
}

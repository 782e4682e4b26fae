import { hash } from '@node-rs/argon2'
import type { Role, Viewer } from '#app/access/viewer.ts'
import { answerCheck } from '#app/handbook/answer-check.server.ts'
import { assignObligations } from '#app/handbook/assign-obligations.server.ts'
import { confirmSection } from '#app/handbook/confirm-section.server.ts'
import { copyStarterHandbook } from '#app/handbook/copy-starter-handbook.server.ts'
import { publishVersion } from '#app/handbook/publish-version.server.ts'
import { type Signing, signHandbook } from '#app/handbook/sign-handbook.server.ts'
import type { HandbookStarter } from '#app/mdx/load/handbook.server.ts'
import { createOrganisation } from '#app/people/create-organisation.server.ts'
import { foldName } from '#app/people/fold.ts'
import type { Db } from '#db/client.ts'
import { credential } from '#db/schema/access.ts'
import { newId } from '#db/schema/columns.ts'
import { person, post } from '#db/schema/people.ts'
import { testDatabase } from '#tests/support/test-database.ts'

export const now = new Date('2026-11-20T09:00:00.000Z')
export const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
export const password = 'lineup-demo'
/** A cheap hash: these tests are about signing, not about guessing. */
const passwordHash = hash(password, { memoryCost: 1024, timeCost: 1 })
export const circumstances = { address: '192.0.2.77', userAgent: 'test', sessionId: 's', browserMark: 'm' }

const text = (title: string, markdown: string, reviewed = true) => ({ title, markdown, reviewed, sha256: '' })
const statement = (markdown: string, reviewed = true) =>
	({ button: 'Sign the handbook', meaning: 'read_understood', markdown, reviewed, sha256: '' }) as const
const section = (
	id: string,
	act: 'read' | 'agree' | 'notice',
	texts: HandbookStarter['sections'][number]['texts'],
) => ({
	...{ id, slug: id.toLowerCase(), act, checks: id === 'HB2' ? ['hb2-c1'] : [], public: 'no' as const, covers: [] },
	texts,
})
const option = (answer: string) => ({ text: answer, why: 'because' })

/** Three sections, one check, one blank; with `sk` the first section alone in two languages, and no check. */
export function starter(languages: 'en' | 'sk' = 'en'): HandbookStarter {
	const first = { en: text('What we stand for', '**In short.** Bread and care.\n\n> {{mantra}}\n') }
	const slovak = text('Za čo stojíme', '**Skrátka.** Chlieb a starostlivosť.\n')
	const english = { en: statement('I am {{name}} of {{legal_name}}. I sign version {{version}}, in {{language}}.\n') }
	if (languages === 'sk')
		return {
			sections: [section('HB1', 'agree', { ...first, sk: slovak })],
			blanks: { ids: ['mantra'], texts: {} },
			checks: { structure: {}, texts: {} },
			statement: { ...english, sk: statement('Volám sa {{name}}. Podpisujem verziu {{version}}, {{language}}.\n') },
		}
	const second = { en: text("The owner's view", '**In short.** Ask.\n') }
	return {
		sections: [
			section('HB1', 'read', first),
			section('HB2', 'agree', second),
			section('HB3', 'notice', { en: text('Records', 'We keep records.\n') }),
		],
		blanks: { ids: ['mantra'], texts: {} },
		checks: {
			structure: { 'hb2-c1': { section: 'HB2', options: ['a', 'b', 'c'], key: 'b' } },
			texts: { en: { 'hb2-c1': { stem: 'Who?', options: { a: option('I'), b: option('We'), c: option('They') } } } },
		},
		statement: english,
	}
}

export type House = Awaited<ReturnType<typeof foundHouse>>

/** An organisation with a handbook draft, a place in Ljubljana and its HR person, whose password is known. */
export async function foundHouse(content: HandbookStarter = starter()) {
	const db = await testDatabase()
	const founded = await createOrganisation(db, {
		kind: 'real',
		details: { legalName: 'Morning Crumb Ltd', registrationNumber: '123', currency: 'EUR', language: 'en' },
		place: { name: 'Old Town', timeZone: 'Europe/Ljubljana', country: 'SI', language: 'en' },
		founder: { name: 'Elif Yıldız', employeeNumber: '1003', email: null, language: 'en', position: 'HR' },
		now: later(-30),
	})
	if (founded.outcome !== 'created') throw new Error('The test house stands already.')
	const { organisationId, locationId, personId } = founded
	await copyStarterHandbook(db, { organisationId, starter: content })
	const hr = await viewerFor(db, {
		organisationId,
		personId,
		name: 'Elif Yıldız',
		number: '1003',
		role: 'hr',
		locationId,
	})
	return { db, organisationId, locationId, hr }
}

type Somebody = { name: string; number: string; language?: string; role?: Role; fromDay?: string; untilDay?: string }

export async function hireInto({ db, organisationId, locationId }: House, of: Somebody): Promise<Viewer> {
	const id = newId()
	const { name, number, language = 'en', role = 'employee', fromDay = '2026-01-01', untilDay = null } = of
	await db.write(async (tx) => {
		const row = { id, organisationId, name, nameFolded: foldName(name), employeeNumber: number, language }
		await tx.insert(person).values({ ...row, createdAt: now })
		const held = { organisationId, personId: id, locationId, role, position: 'till', fromDay, untilDay }
		await tx.insert(post).values({ ...held, createdAt: now })
	})
	return viewerFor(db, { organisationId, personId: id, name, number, role, locationId, language })
}

type Known = { organisationId: string; personId: string; name: string; number: string; role: Role; locationId: string }

async function viewerFor(db: Db, of: Known & { language?: string }): Promise<Viewer> {
	const { organisationId, personId, name, number, role, locationId, language = 'en' } = of
	const id = newId()
	const set = { setThrough: 'join' as const, originId: id, setAt: later(-1), passwordHash: await passwordHash }
	await db.write((tx) => tx.insert(credential).values({ id, organisationId, personId, number: 1, ...set }))
	return {
		...{ organisationId, personId, name, employeeNumber: number, language, sessionId: 's', credentialId: id },
		...{ authenticatedAt: now, roles: [role], locationIds: [locationId] },
		...{ supervisedIds: role === 'supervisor' ? [locationId] : [], isHr: role === 'hr' },
	}
}

export async function publish({ db, hr, organisationId }: House, at = now, key = newId()) {
	const outcome = await publishVersion(db, { viewer: hr, key, note: 'First', confirmedBlank: blanks, now: at })
	await assignObligations(db, { organisationId, now: at })
	return outcome
}
const blanks = ['en/mantra', 'sk/mantra']

/** Confirms every section and answers every check. */
export async function readAll({ db }: House, viewer: Viewer, version = 1, at = now, language = 'en') {
	for (const slug of ['hb1', 'hb2', 'hb3'])
		await confirmSection(db, { viewer, version, slug, language, agreed: true, circumstances, now: at })
	await answerCheck(db, { viewer, version, check: 'hb2-c1', key: newId(), response: 'b', language, now: at })
}

export const sign = ({ db }: House, viewer: Viewer, with_: Partial<Signing> = {}) =>
	signHandbook(db, {
		...{ viewer, version: 1, language: 'en', typedName: viewer.name, nameConfirmed: false, password },
		...{ circumstances, now, ...with_ },
	})

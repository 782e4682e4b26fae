import { handbookChecks, handbookSections } from '#tests/support/content-keys.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { hiddenFields } from '#tests/support/form-reader.ts'
import { freshHouse, type House } from '#tests/support/house.ts'
import { type Sender, sender } from '#tests/support/http.ts'
import { builtRoutes } from '#tests/support/manifest.ts'
import { type Thing, thingOf } from './matrix-objects.ts'
import { rules } from './rules.ts'

const password = 'one person behind all of them'
const puppets = [
	['6001', 'employee'],
	['6002', 'supervisor'],
	['6003', 'hr'],
] as const

test('HR alone, over every route and form, makes no signature that reads as confirmed in person', async () => {
	test.slow()
	const house = await freshHouse()
	try {
		const hr = await sender(house, '1003')
		const all: Sender[] = [hr]
		for (const [number, role] of puppets) all.push(await puppet(house, hr, number, role))
		const confirmed = () => house.rows('select * from credential_confirmation')
		const before = confirmed()
		const things = puppets.map(([number]) => thingOf(house, number))
		for (const as of all) await tryEverything(house, as, things)
		expect(confirmed()).toEqual(before)

		// The forms have given 6001 a new name, number and role, which ended the session.
		const renamed = await sender(house, null)
		await renamed.post('/login', [
			['name', '9998'],
			['password', password],
		])
		const [newest] = house.rows<{ number: number }>('select max(number) as number from handbook_version')
		await readAndSign(renamed, `/handbook/${newest?.number}`)
		const [signed] = house.rows<{ id: string }>('select id from signature where person_id = ?', things[0]?.personId)
		expect(signed, 'the puppet has signed').toBeDefined()
		const receipt = (await hr.get(`/receipts/${signed?.id}`)).body
		expect(receipt).toContain('Not confirmed in person')
		const row = (await hr.get('/hr/sign-off.csv')).body.split('\r\n').find((line) => line.includes('Planted'))
		expect(row).toContain('Not confirmed in person')
	} finally {
		await house.close()
	}
})

/** Hired, given a code and joined by the one who plays them all, each in a browser of their own. */
async function puppet(house: House, hr: Sender, number: string, role: string): Promise<Sender> {
	const page = (await hr.get('/hr/people/new')).body
	const [place] = house.rows<{ id: string }>(`select id from location where name = 'Old Town'`)
	const fields = { name: `Puppet ${number}`, employeeNumber: number, language: 'en', locationId: place?.id ?? '' }
	const post = { role, position: 'Till', fromDay: '2026-01-01' }
	const { location } = await hr.post('/hr/people/new', [
		...hiddenFields(page),
		...Object.entries({ ...fields, ...post }),
	])
	const slip = await hr.post(location ?? '', hiddenFields((await hr.get(location ?? '')).body))
	const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(slip.body.slice(slip.body.indexOf('paper-slip')))?.[0]
	const own = await sender(house, null)
	await own.get(`/join/${code}`)
	const joined = await own.post(`/join/${code}`, [
		['password', password],
		['again', password],
	])
	expect(joined.location, `${number} joins`).toBe('/')
	return own
}

/** Every form of the product with the puppets' things in it, and with fields that say what is wished for. */
async function tryEverything(house: House, as: Sender, things: Thing[]) {
	const harmful = /logout|leaving|\.end|\.move|account\.password|join|setup|login/
	const actions = builtRoutes().filter(({ id, hasAction }) => hasAction && rules[id] && !harmful.test(id))
	for (const thing of things) {
		const credential =
			house.rows<{ id: string }>('select id from credential where person_id = ?', thing.personId)[0]?.id ?? ''
		const wishes = {
			confirmedInPerson: 'true',
			confirmedBy: thing.personId,
			credentialId: credential,
			seen: 'on',
			to: '/',
		}
		for (const { id } of actions) {
			const rule = rules[id]
			const address = rule?.at({ ...thing, awaitedId: credential }) ?? '/'
			const answer = await as.post(address, Object.entries({ ...wishes, ...rule?.form?.(thing) }))
			expect(answer.status, `${id} answers`).toBeLessThan(500)
		}
	}
}

async function readAndSign(as: Sender, handbook: string) {
	await as.post(`${handbook}/language`, [['language', 'en']])
	for (const { slug, checks } of handbookSections()) {
		const page = `${handbook}/sections/${slug}`
		for (const check of checks) {
			const form = (await as.get(page)).body.split(`/checks/${check}"`)[1] ?? ''
			const key = handbookChecks()[check]?.key ?? ''
			await as.post(`${handbook}/checks/${check}`, [...hiddenFields(form).slice(0, 2), ['response', key]])
		}
		await as.post(page, [
			['language', 'en'],
			['agreed', 'on'],
		])
	}
	const signed = await as.post(`${handbook}/signature`, [
		['language', 'en'],
		['name', 'Planted'],
		['password', password],
	])
	expect(signed.location ?? signed.body.slice(signed.body.indexOf('<main'))).toMatch(/^\/receipts\//)
}

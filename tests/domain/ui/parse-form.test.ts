import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseForm } from '#app/ui/parse-form.server.ts'

function form(fields: [string, string][]) {
	const data = new FormData()
	for (const [name, value] of fields) data.append(name, value)
	return data
}

const Person = z.object({
	name: z.string().min(2).max(5),
	age: z.number().min(16).optional(),
	email: z.email().optional(),
	role: z.enum(['employee', 'hr']),
	agree: z.boolean(),
	days: z.array(z.string()).min(1),
	password: z.string().min(10, 'access.passwordShort'),
})

test('a right form gives typed values', () => {
	const parsed = parseForm(
		Person,
		form([
			['name', 'Mia'],
			['age', '20'],
			['role', 'hr'],
			['agree', 'on'],
			['days', 'mon'],
			['days', 'tue'],
			['password', 'long enough'],
		]),
	)
	expect(parsed).toEqual({
		ok: true,
		value: { name: 'Mia', age: 20, role: 'hr', agree: true, days: ['mon', 'tue'], password: 'long enough' },
	})
})

test('errors are message keys with their figures, by field', () => {
	const parsed = parseForm(
		Person,
		form([
			['name', 'M'],
			['age', 'old'],
			['email', 'mia'],
			['role', 'boss'],
			['password', 'short'],
		]),
	)
	expect(parsed).toMatchObject({
		ok: false,
		errors: {
			name: ['common.form.tooShort?min=2'],
			age: ['common.form.number'],
			email: ['common.form.email'],
			role: ['common.form.invalid'],
			agree: ['common.form.tick'],
			days: ['common.form.tooFew?min=1'],
			password: ['access.passwordShort'],
		},
	})
})

test('an empty field is said to be empty, and a missing choice to be missing', () => {
	const parsed = parseForm(Person, form([['name', '']]))
	expect(parsed).toMatchObject({ ok: false, errors: { name: ['common.form.required'], role: ['common.form.choose'] } })
})

test('what was typed comes back, a password or a code never', () => {
	const parsed = parseForm(
		Person,
		form([
			['name', 'Đorđe Šćepanović'],
			['days', 'a'],
			['days', 'b'],
			['password', 'secret words'],
			['code', 'ABCD'],
		]),
	)
	expect(parsed).toMatchObject({ ok: false, values: { name: 'Đorđe Šćepanović', days: ['a', 'b'] } })
	expect(JSON.stringify(parsed)).not.toMatch(/secret words|ABCD/)
})

test('field tricks are refused and change no prototype', () => {
	for (const field of ['__proto__.polluted', 'constructor.prototype.polluted', 'name[0]', 'name.x', '__proto__']) {
		const parsed = parseForm(
			Person,
			form([
				[field, 'yes'],
				['name', 'a'],
				['name', 'b'],
			]),
		)
		expect(parsed.ok).toBe(false)
		expect(({} as { polluted?: string }).polluted).toBeUndefined()
	}
})

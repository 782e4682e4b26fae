import { z } from 'zod'
import { detailsFields, identityFields, line, numberOrEmail, placeFields, reachable } from '#app/people/shapes.ts'

/** Everything of the first run in one form: organisation, first location, first HR account. */
export const setupShape = z
	.object({
		...detailsFields,
		placeName: line(80),
		timeZone: placeFields.timeZone,
		country: placeFields.country,
		name: identityFields.name,
		employeeNumber: identityFields.employeeNumber,
		email: identityFields.email,
		position: line(60),
		password: z.string().max(1000),
		again: z.string().max(1000),
	})
	.refine(reachable, numberOrEmail)
	.refine((form) => form.password === form.again, { path: ['again'], message: 'access.errors.notTheSame' })
	.transform(({ legalName, registrationNumber, currency, language, password, ...form }) => ({
		details: { legalName, registrationNumber, currency, language },
		place: { name: form.placeName, timeZone: form.timeZone, country: form.country, language },
		founder: {
			name: form.name,
			employeeNumber: form.employeeNumber,
			email: form.email,
			position: form.position,
			language,
		},
		password,
	}))

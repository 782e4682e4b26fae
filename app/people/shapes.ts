import { z } from 'zod'
import { isLocalDay, isTimeZone } from './local-day.ts'
import { countries, currencies } from './places.ts'

/** One line of text: trimmed, composed, without control characters (PostgreSQL refuses a NUL). */
export const line = (max: number) =>
	z
		.string()
		.transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
		.pipe(
			z
				.string()
				.min(1, 'common.form.required')
				.max(max)
				.regex(/^\P{C}*$/u),
		)

/** A field may be left empty: conform hands it over as undefined. */
const optional = <T extends z.ZodType>(shape: T) => shape.optional().transform((value) => value ?? null)

const employeeNumber = line(20)
	.pipe(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u))
	.transform((text) => text.toUpperCase())
const email = line(254)
	.transform((text) => text.toLowerCase())
	.pipe(z.email())
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
export const day = z.string().refine(isLocalDay, 'common.form.date')
export const role = z.enum(['employee', 'supervisor', 'hr'])

export const identityFields = {
	name: line(120),
	employeeNumber: optional(employeeNumber),
	email: optional(email),
	language,
}
export const reachable = (value: { employeeNumber: string | null; email: string | null }) =>
	value.employeeNumber !== null || value.email !== null
export const numberOrEmail = { path: ['employeeNumber'], message: 'access.errors.numberOrEmail' }

/** At least one of number and e-mail: with neither, nobody could sign in. */
export const identityShape = z.object(identityFields).refine(reachable, numberOrEmail)
export type Identity = z.output<typeof identityShape>

/** The row's id, made by the server with the form. */
const key = z.string().regex(/^[0-9a-f-]{36}$/)
const postFields = { locationId: z.string().max(64), role, position: line(60), fromDay: day }
export const postShape = z.object({ key, ...postFields })
export type PostDetails = Omit<z.output<typeof postShape>, 'key'>

export const hireShape = z.object({ key, ...identityFields, ...postFields }).refine(reachable, numberOrEmail)

export const placeFields = {
	timeZone: z.string().max(64).refine(isTimeZone, 'common.form.choose'),
	country: z.enum(countries),
	language,
}
const place = { name: line(80), ...placeFields }
export const placeShape = z.object(place)
export const newPlaceShape = z.object({ key, ...place })
export type Place = z.output<typeof placeShape>

export const detailsFields = {
	legalName: line(160),
	registrationNumber: line(60),
	currency: z.enum(currencies),
	language,
}
export const detailsShape = z.object(detailsFields)
export type OrganisationDetails = z.output<typeof detailsShape>

/** When posts end: at once, or after a last day of work. */
export const endShape = z
	.object({ when: z.enum(['now', 'after']), lastDay: day.optional() })
	.refine((form) => form.when === 'now' || form.lastDay, { path: ['lastDay'], message: 'common.form.date' })
export type Ending = z.output<typeof endShape>

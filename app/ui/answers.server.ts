import { data } from '@remix-run/node'
import type { FormErrors, FormValues } from './parse-form.server.ts'

/** To be thrown: the nearest ErrorPage speaks for the status. A thing of another location is `notFound`. */
export const notFound = () => data({ state: 'not-found' }, { status: 404 })
export const forbidden = () => data({ state: 'forbidden' }, { status: 403 })
export const conflict = () => data({ state: 'conflict' }, { status: 409 })
export const gone = () => data({ state: 'gone' }, { status: 410 })
export const tooMany = (seconds: number) =>
	data({ state: 'too-many' }, { status: 429, headers: { 'Retry-After': String(seconds) } })
export const unavailable = (seconds = 30) =>
	data({ state: 'unavailable' }, { status: 503, headers: { 'Retry-After': String(seconds) } })

/** To be returned by an action: field errors with what was typed, so that the page can show both. */
export const invalid = (form: { errors: FormErrors; values: FormValues }) =>
	data({ errors: form.errors, values: form.values }, { status: 422 })

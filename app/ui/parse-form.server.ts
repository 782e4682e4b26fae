import { parseWithZod } from '@conform-to/zod/v4'
import type { output, ZodType } from 'zod'
import type { $ZodRawIssue } from 'zod/v4/core'

export type FormErrors = Record<string, string[]>
export type FormValues = Record<string, string | string[]>
export type ParsedForm<T> = { ok: true; value: T } | { ok: false; errors: FormErrors; values: FormValues }

/**
 * Checks a form. Errors are message keys (`common.form.tooShort?min=8`), by field name; '' is the form itself.
 * A schema names its own key as zod message. Passwords and codes are never given back.
 */
export function parseForm<S extends ZodType>(schema: S, formData: FormData): ParsedForm<output<S>> {
	const submission = parseWithZod(formData, { schema, error: (issue) => ({ message: messageKey(issue) }) })
	if (submission.status === 'success') return { ok: true, value: submission.value }
	const errors: FormErrors = {}
	for (const [field, keys] of Object.entries(submission.error ?? {})) {
		if (keys) errors[field] = keys
	}
	return { ok: false, errors, values: formValues(formData) }
}

const secret = /password|secret|code/i

export function formValues(formData: FormData): FormValues {
	const values: FormValues = {}
	for (const name of new Set(formData.keys())) {
		if (secret.test(name) || name === '__proto__') continue
		const texts = formData.getAll(name).filter((value) => typeof value === 'string')
		values[name] = texts.length === 1 ? (texts[0] ?? '') : texts
	}
	return values
}

function messageKey(issue: $ZodRawIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined ? missing(issue.expected) : expected(issue.expected)
		case 'invalid_value':
			return issue.input === undefined || issue.input === '' ? 'common.form.choose' : 'common.form.invalid'
		case 'too_small':
			return limit(issue.origin, { string: 'tooShort', array: 'tooFew' }, 'tooSmall', 'min', issue.minimum)
		case 'too_big':
			return limit(issue.origin, { string: 'tooLong', array: 'tooMany' }, 'tooBig', 'max', issue.maximum)
		case 'invalid_format':
			return issue.format === 'email'
				? 'common.form.email'
				: issue.format === 'date'
					? 'common.form.date'
					: 'common.form.invalid'
		default:
			return 'common.form.invalid'
	}
}

const missing = (type: string) => (type === 'boolean' ? 'common.form.tick' : 'common.form.required')

function expected(type: string) {
	if (type === 'number' || type === 'int') return 'common.form.number'
	return type === 'date' ? 'common.form.date' : 'common.form.invalid'
}

function limit(origin: string, named: Record<string, string>, other: string, word: string, bound: number | bigint) {
	return `common.form.${named[origin] ?? other}?${word}=${bound}`
}

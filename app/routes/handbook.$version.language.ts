import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { handbookFor } from '#app/handbook/handbook-for.server.ts'
import { openHandbook } from '#app/handbook/open-handbook.server.ts'
import { languageCode, versionNumber } from '#app/handbook/shapes.ts'
import { conflict, notFound } from '#app/ui/answers.server.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

const LanguageForm = z.object({ language: languageCode })

export async function loader(args: LoaderFunctionArgs) {
	await requirePerson(args)
	return redirect(`/handbook/${versionNumber(args.params.version) ?? ''}`)
}

/** Begins to read for signing, in the language that the form names, and leads to the first open section. */
export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const version = versionNumber(args.params.version)
	const form = parseForm(LanguageForm, await args.request.formData())
	if (!version || !form.ok) throw notFound()
	const [open, now] = [await db(), clock()]
	const opened = await openHandbook(open, { viewer, version, language: form.value.language, now })
	if (opened === 'not-found' || opened === 'not-offered') throw notFound()
	if (opened === 'superseded') throw conflict()
	const next = (await handbookFor(open, viewer, version, now))?.next
	return redirect(next ? `/handbook/${version}/sections/${next.slug}` : `/handbook/${version}`)
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { answerCheck } from '#app/handbook/answer-check.server.ts'
import { sectionOfCheck } from '#app/handbook/section-for.server.ts'
import { formKey, languageCode, slugIn, versionNumber } from '#app/handbook/shapes.ts'
import { conflict, notFound } from '#app/ui/answers.server.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

const AnswerForm = z.object({ key: formKey, language: languageCode, response: z.string().max(8).optional() })

export async function loader(args: LoaderFunctionArgs) {
	await requirePerson(args)
	return redirect(`/handbook/${versionNumber(args.params.version) ?? ''}`)
}

/** Keeps one answer and leads back to it on the section's page, where it is explained. */
export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const { request, params } = args
	const [version, check] = [versionNumber(params.version), slugIn(params.check)]
	const form = parseForm(AnswerForm, await request.formData())
	const open = await db()
	const slug = version ? await sectionOfCheck(open, viewer, version, check) : null
	if (!version || !form.ok || !slug) throw notFound()
	const back = `/handbook/${version}/sections/${slug}`
	const { response } = form.value
	if (!response) return redirect(`${back}?missing=${check}#${check}`)
	const { circumstances } = circumstancesOf(args, viewer)
	const answer = { viewer, version, check, ...form.value, response, circumstances, now: clock() }
	const answered = await answerCheck(open, answer)
	if (answered === 'superseded') throw conflict()
	if (answered !== 'right' && answered !== 'wrong' && answered !== 'signed') throw notFound()
	return redirect(`${back}?answered=${check}#${check}`)
}

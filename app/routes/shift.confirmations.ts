import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { confirmInPerson } from '#app/access/confirm-in-person.server.ts'
import { requireSupervisor } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { conflict, notFound } from '#app/ui/answers.server.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

const ConfirmForm = z.object({ credential: z.string().max(64), at: z.string().max(64) })

export async function loader(args: LoaderFunctionArgs) {
	await requireSupervisor(args)
	return redirect('/shift')
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireSupervisor(args)
	const form = parseForm(ConfirmForm, await args.request.formData())
	if (!form.ok) throw notFound()
	const { circumstances } = circumstancesOf(args, viewer)
	const { credential: credentialId, at } = form.value
	const confirmed = await confirmInPerson(await db(), { viewer, credentialId, circumstances, now: clock() })
	if (confirmed === 'not-found') throw notFound()
	if (confirmed !== 'confirmed' && confirmed !== 'already') throw conflict()
	return redirect(`/shift?${new URLSearchParams({ at, seen: 'yes' })}#confirm`)
}

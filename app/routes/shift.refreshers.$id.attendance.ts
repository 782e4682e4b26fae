import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { requireSupervisor } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { noteAttendance } from '#app/refreshers/note-attendance.server.ts'
import { conflict, notFound } from '#app/ui/answers.server.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

const HereForm = z.object({ here: z.array(z.string().max(64)).max(500) })

export async function loader(args: LoaderFunctionArgs) {
	await requireSupervisor(args)
	return redirect(`/shift/refreshers/${args.params.id}`)
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireSupervisor(args)
	const refresherId = args.params.id ?? ''
	const form = parseForm(HereForm, await args.request.formData())
	if (!form.ok) throw notFound()
	const noted = await noteAttendance(await db(), { viewer, refresherId, personIds: form.value.here, now: clock() })
	if (noted === 'not-found') throw notFound()
	if (noted === 'closed') throw conflict()
	return redirect(`/shift/refreshers/${refresherId}?step=hook`)
}

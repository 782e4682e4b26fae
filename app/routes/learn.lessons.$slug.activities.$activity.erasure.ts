import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { eraseReflection } from '#app/learning/erase-reflection.server.ts'
import { notFound } from '#app/ui/answers.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	await requirePerson(args)
	return redirect('/record')
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const { slug = '', activity = '' } = args.params
	const outcome = await eraseReflection(await db(), { viewer, lesson: slug, activity })
	if (outcome === 'not-found') throw notFound()
	return redirect('/record?erased')
}

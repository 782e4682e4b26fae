import { and, eq, isNull, max } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { credential } from '#db/schema/access.ts'
import { newId } from '#db/schema/columns.ts'

export type NewCredential = {
	organisationId: string
	personId: string
	passwordHash: string
	setThrough: 'setup' | 'join' | 'reset' | 'recover' | 'change'
	/** The origin that a change keeps; a code makes a new one. */
	originId?: string
	codeId: string | null
	now: Date
}

/** The new password is the only one in force. Callers hold the person's row, end sessions and write the log. */
export async function setCredential(tx: Tx, input: NewCredential): Promise<{ credentialId: string; number: number }> {
	const { organisationId, personId, now } = input
	const own = and(eq(credential.organisationId, organisationId), eq(credential.personId, personId))
	const [last] = await tx
		.select({ number: max(credential.number) })
		.from(credential)
		.where(own)
	await tx
		.update(credential)
		.set({ endedAt: now })
		.where(and(own, isNull(credential.endedAt)))
	const credentialId = newId()
	const number = (last?.number ?? 0) + 1
	await tx.insert(credential).values({
		id: credentialId,
		organisationId,
		personId,
		number,
		passwordHash: input.passwordHash,
		setThrough: input.setThrough,
		originId: input.originId ?? credentialId,
		codeId: input.codeId,
		setAt: now,
	})
	return { credentialId, number }
}

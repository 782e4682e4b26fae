import { and, desc, eq, sql } from 'drizzle-orm'
import { credentialFacts } from '#app/access/credential-facts.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { type Circumstances, contextOf } from '#app/evidence/circumstances.server.ts'
import { foldName } from '#app/people/fold.ts'
import type { Db, Tx } from '#db/client.ts'
import { hitKey } from '#db/errors.ts'
import { newId } from '#db/schema/columns.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { organisation } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'
import { obligationRoot, owedBy } from './owed.server.ts'
import { passwordOnce } from './password-once.server.ts'
import { type Hindrance, readyToSign } from './ready-to-sign.server.ts'
import { signatureRecord } from './signature-record.server.ts'

export type Signing = {
	viewer: Viewer
	version: number
	/** The language of the statement that the person had before them. */
	language: string
	typedName: string
	/** The person saw that the name differs from the record and wants it kept as typed. */
	nameConfirmed: boolean
	password: string
	circumstances: Circumstances
	appVersion?: string
	now: Date
}
export type Signed =
	| { outcome: 'signed'; signatureId: string }
	| { outcome: 'name-differs'; recorded: string; typed: string }
	| { outcome: 'wrong-password' | 'too-many-tries' | 'log-unguarded' }
	| Hindrance

class Overtaken extends Error {}
const ownKey = { name: 'signature_obligation_uq', table: 'signature', columns: ['organisation_id', 'obligation_id'] }

/**
 * Signs the version that the session's person owes: statement, reading and credential as one entry of the log, with
 * the row that points to it. The password is checked before the transaction, which holds no slow work.
 */
export async function signHandbook(db: Db, input: Signing): Promise<Signed> {
	const { viewer } = input
	const ready = await readyToSign(db.read, input)
	if (ready.outcome !== 'ready') return ready
	if ((await db.missingGuards()).length > 0) return { outcome: 'log-unguarded' }
	const typed = input.typedName.normalize('NFC').replace(/\s+/gu, ' ').trim()
	const differs = foldName(typed) !== foldName(viewer.name)
	if (differs && !input.nameConfirmed) return { outcome: 'name-differs', recorded: viewer.name, typed }
	const password = await passwordOnce(db, input)
	if (password === 'too-many') return { outcome: 'too-many-tries' }
	if (password === 'wrong') return { outcome: 'wrong-password' }
	try {
		return await db.write((tx) => sign(tx, input, typed), obligationRoot(ready.owed.obligation.id))
	} catch (error) {
		const now = await owedBy(db.read, viewer, input.version)
		if (error instanceof Overtaken && now) return { outcome: 'superseded', newest: now.newest }
		if (hitKey(error, ownKey) && now?.signature) return { outcome: 'already-signed', signatureId: now.signature.id }
		throw error
	}
}

async function sign(tx: Tx, input: Signing, typedName: string): Promise<Signed> {
	const { viewer, now } = input
	const { organisationId, personId, credentialId } = viewer
	const ready = await readyToSign(tx, input)
	if (ready.outcome !== 'ready') return ready
	const [facts, owner, diffBase] = [
		await credentialFacts({ read: tx }, { organisationId, credentialId }),
		(await tx.select().from(organisation).where(eq(organisation.id, organisationId)))[0],
		await lastSignedManifest(tx, viewer),
	]
	if (!facts || !owner) throw new Error('Nobody signs without a credential and an organisation.')
	const id = newId()
	const nameDiffers = foldName(typedName) !== foldName(viewer.name)
	const appVersion = input.appVersion ?? null
	const of = { ...ready, id, viewer, organisation: owner, typedName, nameDiffers, facts, diffBase, appVersion, now }
	const entry = await appendEntry(tx, {
		organisationId,
		type: 'signed',
		subjectId: personId,
		versionId: ready.owed.versionId,
		at: now,
		body: signatureRecord(of),
		context: contextOf(input.circumstances),
	})
	// The head is locked from here on: a version published while this signature waited for it is visible now.
	if ((await newestNumber(tx, organisationId)) > input.version) throw new Overtaken()
	const { versionId, obligation } = ready.owed
	const index = { id, organisationId, obligationId: obligation.id, personId, versionId, language: input.language }
	const act = { typedName, credentialId, signedAt: now, timeZone: obligation.timeZone, logSeq: entry.seq }
	await tx.insert(signature).values({ ...index, ...act })
	return { outcome: 'signed', signatureId: id }
}

async function newestNumber(tx: Tx, organisationId: string): Promise<number> {
	const [row] = await tx
		.select({ newest: sql<number>`max(${handbookVersion.number})`.mapWith(Number) })
		.from(handbookVersion)
		.where(eq(handbookVersion.organisationId, organisationId))
	return row?.newest ?? 0
}

async function lastSignedManifest(tx: Tx, { organisationId, personId }: Viewer): Promise<string | null> {
	const [last] = await tx
		.select({ manifest: handbookVersion.manifestSha256 })
		.from(signature)
		.innerJoin(handbookVersion, eq(handbookVersion.id, signature.versionId))
		.where(and(eq(signature.organisationId, organisationId), eq(signature.personId, personId)))
		.orderBy(desc(signature.signedAt))
		.limit(1)
	return last?.manifest ?? null
}

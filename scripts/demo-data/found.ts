import { confirmInPerson } from '#app/access/confirm-in-person.server.ts'
import { credentialInForce } from '#app/access/credential-in-force.server.ts'
import { issueCode } from '#app/access/issue-code.server.ts'
import { issueRecoveryCode, issueSetupCode } from '#app/access/issue-operator-code.server.ts'
import { redeemCode } from '#app/access/redeem-code.server.ts'
import { setUp } from '#app/access/set-up.server.ts'
import { assignObligations } from '#app/handbook/assign-obligations.server.ts'
import { copyStarterHandbook } from '#app/handbook/copy-starter-handbook.server.ts'
import type { Content } from '#app/mdx/content.server.ts'
import { addLocation } from '#app/people/add-location.server.ts'
import { addPerson } from '#app/people/add-person.server.ts'
import { addPost } from '#app/people/add-post.server.ts'
import type { Db } from '#db/client.ts'
import { type CastMember, type CastPlace, cast, castOrganisation, castPassword, castPlaces } from '#scripts/cast.ts'
import { browserOf, circumstancesOf, dayFrom, key, type Stage, viewerAt } from './stage.ts'

const address = '127.0.0.1'

/** First run: the organisation, head office and the first HR person, through the operator's own code. */
export async function foundOrganisation(db: Db, input: { content: Content; at: Date; now: Date }): Promise<Stage> {
	const { content, at, now } = input
	const issued = await issueSetupCode(db, { now: at })
	if (!issued) throw new Error('There is an organisation already.')
	const { number, name, email, posts } = cast.elif
	const { position, from } = posts[0]!
	const made = await setUp(db, {
		typed: issued.code,
		password: castPassword,
		kind: 'demo',
		details: castOrganisation,
		place: castPlaces.headOffice,
		founder: { name, employeeNumber: number, email, language: 'en', position, fromDay: dayFrom(now, from) },
		address,
		browserMark: browserOf(number),
		circumstances: circumstancesOf(number),
		now: at,
	})
	if (made.outcome !== 'set-up') throw new Error(`Setting up ended with ${made.outcome}.`)
	const { organisationId, personId, locationId } = made
	if (!content.handbook) throw new Error('The content has no handbook.')
	await copyStarterHandbook(db, { organisationId, starter: content.handbook })
	const stage = { db, content, organisationId, now, people: new Map([[number, personId]]), places: new Map() }
	stage.places.set('headOffice', locationId)
	const viewer = await viewerAt(stage, number, at)
	for (const place of ['oldTown', 'harbour'] as const) {
		const added = await addLocation(db, { viewer, place: castPlaces[place], now: at })
		if (added.outcome === 'added') stage.places.set(place, added.locationId)
	}
	return stage
}

/** HR adds somebody with all posts; whose last day has passed leaves when it comes. */
export async function hire(stage: Stage, member: CastMember, at: Date): Promise<void> {
	const { db, now } = stage
	const viewer = await viewerAt(stage, cast.elif.number, at)
	const [first, ...others] = member.posts.map(({ place, role, position, from }) => ({
		locationId: placeId(stage, place),
		role,
		position,
		fromDay: dayFrom(now, from),
	}))
	const identity = { name: member.name, employeeNumber: member.number, email: member.email ?? null, language: 'en' }
	const added = await addPerson(db, { viewer, identity, post: first, now: at })
	if (added.outcome !== 'added') throw new Error(`Adding ${member.name} ended with ${added.outcome}.`)
	stage.people.set(member.number, added.personId)
	for (const details of others) await addPost(db, { viewer, personId: added.personId, details, now: at })
	await assignObligations(db, { organisationId: stage.organisationId, now: at })
}

/** Hands out a code and has it used; null as the one who hands it out is the operator at the server. */
export async function join(stage: Stage, input: { number: string; issuer: string | null; at: Date }): Promise<void> {
	const { number, issuer, at } = input
	const code = issuer === null ? await operatorCode(stage, number, at) : await handedCode(stage, number, issuer, at)
	const redeemed = await redeemCode(stage.db, {
		typed: code,
		password: castPassword,
		address,
		browserMark: browserOf(number),
		circumstances: circumstancesOf(number),
		now: at,
	})
	if (redeemed.outcome !== 'redeemed') throw new Error(`Joining as ${number} ended with ${redeemed.outcome}.`)
}

export async function witness(stage: Stage, input: { number: string; by: string; at: Date }): Promise<void> {
	const { db, organisationId } = stage
	const viewer = await viewerAt(stage, input.by, input.at)
	const credential = await credentialInForce(db, { organisationId, personId: personId(stage, input.number) })
	if (!credential) throw new Error(`${input.number} has no password to confirm.`)
	const circumstances = circumstancesOf(input.by)
	const outcome = await confirmInPerson(db, { viewer, credentialId: credential.id, circumstances, now: input.at })
	if (outcome !== 'confirmed') throw new Error(`Confirming ${input.number} ended with ${outcome}.`)
}

async function operatorCode({ db }: Stage, number: string, now: Date): Promise<string> {
	const issued = await issueRecoveryCode(db, { employeeNumber: number, now })
	if (issued.outcome !== 'issued') throw new Error(`The operator's code ended with ${issued.outcome}.`)
	return issued.code
}

/** A join code as the issuer hands it out. */
export async function handedCode(stage: Stage, number: string, issuer: string, now: Date): Promise<string> {
	const viewer = await viewerAt(stage, issuer, now)
	const of = { viewer, personId: personId(stage, number), key: key(), circumstances: circumstancesOf(issuer), now }
	const issued = await issueCode(stage.db, of)
	if (issued.outcome !== 'issued') throw new Error(`A code for ${number} ended with ${issued.outcome}.`)
	return issued.code
}

export function personId(stage: Stage, number: string): string {
	const id = stage.people.get(number)
	if (!id) throw new Error(`Nobody has the number ${number}.`)
	return id
}

export function placeId(stage: Stage, place: CastPlace): string {
	const id = stage.places.get(place)
	if (!id) throw new Error(`There is no place ${place}.`)
	return id
}

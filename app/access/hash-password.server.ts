import { hash, hashRaw, verify } from '@node-rs/argon2'
import { newToken } from './token.server.ts'

/** OWASP's Argon2id; 2 is the library's name for id, whose const enum cannot be imported here. */
const cost = { algorithm: 2, memoryCost: 19456, timeCost: 2, parallelism: 1 } as const

/** Composed first: the same password typed on two keyboards may arrive in two spellings. */
const composed = (password: string) => password.normalize('NFKC').slice(0, 1000)

export const hashPassword = (password: string) => hash(composed(password), cost)

let dummy: Promise<string> | undefined

/** Takes as long for nobody's hash (null) as for somebody's, so that the time does not tell who exists. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
	dummy ??= hashPassword(newToken())
	const nobody = await dummy
	const right = await verify(passwordHash ?? nobody, composed(password))
	return right && passwordHash !== null
}

/** A code has 50 bits: a slow hash keeps a stolen database from being searched before the code is over. */
export async function hashCode(code: string): Promise<string> {
	const raw = await hashRaw(code, { ...cost, salt: Buffer.from('lineup access code') })
	return raw.toString('hex')
}

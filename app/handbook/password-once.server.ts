import { verifyOwnPassword } from '#app/access/sign-in.server.ts'
import { sha256 } from '#app/evidence/hash.server.ts'
import type { Db } from '#db/client.ts'
import type { Signing } from './sign-handbook.server.ts'

const running = new WeakMap<Db, Map<string, ReturnType<typeof verifyOwnPassword>>>()

/** The same form sent many times at once is one try at the password, not many. */
export function passwordOnce(db: Db, input: Signing): ReturnType<typeof verifyOwnPassword> {
	const { personId } = input.viewer
	const tries = running.get(db) ?? new Map<string, ReturnType<typeof verifyOwnPassword>>()
	running.set(db, tries)
	const key = `${personId} ${sha256(input.password)}`
	const known = tries.get(key)
	if (known) return known
	const address = input.circumstances.address ?? ''
	const answer = verifyOwnPassword(db, { personId, password: input.password, address, now: input.now })
	tries.set(key, answer)
	return answer.finally(() => tries.delete(key))
}

import { eq, lt, or } from 'drizzle-orm'
import type { Db } from './client.ts'
import { lease } from './schema/lease.ts'

/** Takes or renews the lease `name` for `owner` until `until`; false while another owner holds it. */
export async function takeLease(
	db: Db,
	input: { name: string; owner: string; now: Date; until: Date },
): Promise<boolean> {
	const { name, owner, now, until } = input
	const taken = await db.write((tx) =>
		tx
			.insert(lease)
			.values({ name, owner, until })
			.onConflictDoUpdate({
				target: lease.name,
				set: { owner, until },
				setWhere: or(lt(lease.until, now), eq(lease.owner, owner)),
			})
			.returning(),
	)
	return taken.length === 1
}

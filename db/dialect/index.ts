import * as pg from './pg.ts'
import * as sqlite from './sqlite.ts'

const isPostgres = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')

/** Typed as SQLite; `tsc -p tsconfig.pg.json` maps this module to ./pg.ts and checks the same code again. */
export const {
	bool,
	bytes,
	check,
	dialect,
	float,
	foreignKey,
	ilike,
	index,
	int,
	json,
	jsonText,
	primaryKey,
	table,
	text,
	time,
	uniqueIndex,
} = (isPostgres ? pg : sqlite) as unknown as typeof sqlite

export type { Drizzle } from './sqlite.ts'

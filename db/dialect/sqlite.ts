import { type AnyColumn, like, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import {
	blob,
	check,
	foreignKey,
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
	uniqueIndex,
} from 'drizzle-orm/sqlite-core'

export { check, foreignKey, index, primaryKey, sqliteTable as table, text, uniqueIndex }
export const int = () => integer({ mode: 'number' })
export const float = () => real()
export const bool = () => integer({ mode: 'boolean' })
/** An instant: integer milliseconds UTC here, timestamptz(3) on PostgreSQL; a Date on both. */
export const time = () => integer({ mode: 'timestamp_ms' })
/** JSON that is neither signed nor hashed; those are `text`, since jsonb reorders keys. */
export const json = <T>() => text({ mode: 'json' }).$type<T>()
export const bytes = () => blob({ mode: 'buffer' })
export const dialect: 'sqlite' | 'pg' = 'sqlite'
export const ilike = (column: AnyColumn | SQLWrapper, pattern: string): SQL => like(column as AnyColumn, pattern)
export const jsonText = (column: AnyColumn, key: string) => sql<string | null>`json_extract(${column}, ${`$.${key}`})`

export type Drizzle<Schema extends Record<string, unknown>> = BaseSQLiteDatabase<'async', unknown, Schema>

import { type AnyColumn, ilike as pgIlike, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import {
	bigint,
	boolean,
	check,
	customType,
	doublePrecision,
	foreignKey,
	index,
	jsonb,
	type PgDatabase,
	type PgQueryResultHKT,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
} from 'drizzle-orm/pg-core'

export { check, foreignKey, index, pgTable as table, primaryKey, text, uniqueIndex }
export const int = () => bigint({ mode: 'number' })
export const float = () => doublePrecision()
export const bool = () => boolean()
export const time = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })
export const json = <T>() => jsonb().$type<T>()
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
export const dialect: 'sqlite' | 'pg' = 'pg'
export const ilike = (column: AnyColumn | SQLWrapper, pattern: string): SQL => pgIlike(column as AnyColumn, pattern)
export const jsonText = (column: AnyColumn, key: string) => sql<string | null>`${column} ->> ${key}`

export type Drizzle<Schema extends Record<string, unknown>> = PgDatabase<PgQueryResultHKT, Schema>

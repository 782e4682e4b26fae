import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '#db/migrate.ts'
import { startPostgres } from './pg-cluster.ts'

/** Starts a real PostgreSQL and migrates one database; each test creates its own from it. */
export default async function setup(project: TestProject) {
	const cluster = await startPostgres()
	const admin = postgres(cluster.url('postgres'), { max: 1, onnotice: () => {} })
	await admin.unsafe(`create database template_lineup template template0 lc_collate 'C' lc_ctype 'C' encoding 'UTF8'`)
	await admin.end()
	await migrateDatabase(cluster.url('template_lineup'))
	project.provide('database', { engine: 'pg', admin: cluster.url('postgres'), template: 'template_lineup' })
	return () => cluster.stop()
}

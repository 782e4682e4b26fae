export default {
	dialect: 'postgresql',
	schema: './db/schema/*.ts',
	out: './db/migrations/pg',
	casing: 'snake_case',
}

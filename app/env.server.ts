import { z } from 'zod'

const Env = z.object({
	PORT: z.coerce.number().int().min(0).max(65535).default(3000),
	HOST: z.string().default('127.0.0.1'),
	ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
	DATABASE_URL: z
		.string()
		.regex(/^(file:|postgres(ql)?:)/, 'must begin with file: or postgres:')
		.default('file:./data/lineup.db'),
	DATA_DIR: z.string().default('./data'),
	CONTENT_DIR: z.string().optional(),
	ANCHOR_DIR: z.string().optional(),
	LOG_KEY_FILE: z.string().optional(),
	TSA_URL: z.url().optional(),
	TRUSTED_PROXY: z.string().optional(),
	SMTP_URL: z.string().optional(),
	LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
	/** Set by the demo: plain http on the local network, and the demo's password, are allowed. */
	LINEUP_DEMO: z.enum(['0', '1']).default('0'),
})
export type Env = z.infer<typeof Env>

/** The environment, checked once at start; a bad value is named with what it should be. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
	const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
	const parsed = Env.safeParse(present)
	if (parsed.success) return parsed.data
	const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
	throw new Error(`The environment is not right:\n  ${faults.join('\n  ')}`)
}

let known: Env | undefined
export function env(): Env {
	known ??= readEnv()
	return known
}

/** The one clock of the running product; domain functions get its answer as `now`. */
export const clock = () => new Date()

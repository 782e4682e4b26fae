import { type Logger, pino } from 'pino'

export const openLog = (level: string): Logger =>
	pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })

type Fault = { type: string; code?: unknown; message: string; at: string[]; cause?: Fault }

/** What an error says about the program and not about a person: no query values, no quoted input. */
export function fault(error: unknown, depth = 0): Fault {
	if (!(error instanceof Error)) return { type: typeof error, message: '', at: [] }
	return {
		type: error.name,
		code: (error as { code?: unknown }).code,
		message: (error.message.split(/\n|params:/)[0] ?? '').replace(/(["'])(?:(?!\1).)*\1/g, '…').slice(0, 200),
		at: (error.stack ?? '')
			.split('\n')
			.filter((line) => /^\s+at /.test(line))
			.slice(0, 8)
			.map((line) => line.trim()),
		cause: error.cause && depth < 3 ? fault(error.cause, depth + 1) : undefined,
	}
}

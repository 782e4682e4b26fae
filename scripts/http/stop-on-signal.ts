import type { Logger } from 'pino'

/** SIGTERM and SIGINT: finish what is under way, close what is open, go; a second signal goes at once. */
export function stopOnSignal(log: Logger, stop: () => Promise<void>) {
	let stopping = false
	const onSignal = (signal: NodeJS.Signals) => {
		if (stopping) process.exit(1)
		stopping = true
		log.info({ signal }, 'stopping')
		setTimeout(() => process.exit(1), 9_500).unref()
		stop().then(
			() => process.exit(0),
			() => process.exit(1),
		)
	}
	process.on('SIGTERM', onSignal)
	process.on('SIGINT', onSignal)
}

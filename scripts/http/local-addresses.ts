import { networkInterfaces } from 'node:os'

/** Addresses under which a phone on the same network reaches this machine. */
export const localAddresses = (port: number) =>
	Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter((one) => one.family === 'IPv4' && !one.internal)
		.map((one) => `http://${one.address}:${port}`)

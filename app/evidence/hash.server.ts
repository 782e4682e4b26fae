import { createHash, randomBytes } from 'node:crypto'

/** Lower-case hex, as `sha256sum` prints it. */
export const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

export const GENESIS = '0'.repeat(64)
export const newSalt = () => randomBytes(16).toString('hex')

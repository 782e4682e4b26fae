import { createHash, randomBytes } from 'node:crypto'

/** 256 bits; only the hash is stored, so the database cannot be used to sign in. */
export const newToken = () => randomBytes(32).toString('base64url')
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex')
export const isToken = (text: string) => /^[\w-]{43}$/.test(text)

import { createContext, useContext } from 'react'

/** The answer's CSP nonce; empty in the browser, which hides nonces from scripts. */
export const NonceContext = createContext<string | undefined>(undefined)
export const useNonce = () => useContext(NonceContext)

import { useEffect } from 'react'

/** Keeps the phone awake while the meeting runs; needs https or the own machine, and is silent where it cannot. */
export function useWakeLock() {
	useEffect(() => {
		let lock: WakeLockSentinel | undefined
		let gone = false
		const ask = async () => {
			if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
			lock = await navigator.wakeLock.request('screen').catch(() => undefined)
			if (gone) lock?.release().catch(() => {})
		}
		ask()
		document.addEventListener('visibilitychange', ask)
		return () => {
			gone = true
			document.removeEventListener('visibilitychange', ask)
			lock?.release().catch(() => {})
		}
	}, [])
}

import { arrivals } from './arrivals.ts'
import { handbookSigned } from './handbook-signed.ts'
import { lessonsTaken } from './lessons-taken.ts'
import { meetingsHeld } from './meetings-held.ts'
import { rolePlaysSeen } from './role-plays-seen.ts'
import type { Scene, Stage } from './stage.ts'

/** Everything that happened in the last ten weeks, in order of time. */
export function story(stage: Stage): Scene[] {
	const scenes = [arrivals, lessonsTaken, handbookSigned, meetingsHeld, rolePlaysSeen].flatMap((tell) => tell(stage))
	return scenes.sort((a, b) => a.at.getTime() - b.at.getTime())
}

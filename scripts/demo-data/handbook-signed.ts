import { askHr, publishHandbook, readHandbook, signWhatWasRead } from './handbook.ts'
import { momentsOf, type Scene, type Stage, scene } from './stage.ts'

const PUBLISHED = -28

/** 1001 is new, 1004 stopped half-way and is overdue, 2003 waits for an answer. */
export function handbookSigned(stage: Stage): Scene[] {
	const at = momentsOf(stage)
	const signers: [number: string, day: number, typedName?: string][] = [
		['1003', -27],
		['1002', -26],
		['1009', -25],
		['2001', -24],
		['1005', -21],
		['2002', -20, 'Igdir Sukru'],
		['1007', -18],
		['1006', -9],
	]
	const question =
		'I work at the till in Harbour. May I give a free coffee when the queue is long, or is that only for a complaint?'
	return [
		scene(at(PUBLISHED, 9), () => publishHandbook(stage, at(PUBLISHED, 9))),
		...signers.flatMap(([number, day, typedName], index) => [
			scene(at(day, 14, index), () => readHandbook(stage, { number, sections: 18, at: at(day, 14, index) })),
			scene(at(day, 15, index), () => signWhatWasRead(stage, { number, typedName, at: at(day, 15, index) })),
		]),
		scene(at(-16, 12), () => readHandbook(stage, { number: '1004', sections: 11, at: at(-16, 12) })),
		scene(at(-17, 12), () => readHandbook(stage, { number: '2003', sections: 4, at: at(-17, 12) })),
		scene(at(-15, 12), () =>
			askHr(stage, {
				number: '2003',
				slug: stage.content.handbook?.sections[12]?.slug ?? '',
				text: question,
				at: at(-15, 12),
			}),
		),
	]
}

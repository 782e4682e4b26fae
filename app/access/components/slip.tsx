import { useTranslations } from 'use-intl'
import type { SlipView } from '#app/access/code-page.server.ts'
import { DateText } from '#app/ui/date-text.tsx'

/** The piece of paper that is handed over: legible at arm's length, whole on A6. */
export function Slip({ slip }: { slip: SlipView }) {
	const t = useTranslations('access.slip')
	const { size, path } = slip.qr
	return (
		<section aria-label={t(slip.purpose === 'join' ? 'kickerJoin' : 'kickerReset')} className="paper-slip">
			<p className="text-sm font-[650] text-accent">{t(slip.purpose === 'join' ? 'kickerJoin' : 'kickerReset')}</p>
			<h2 className="text-2xl">{slip.name}</h2>
			<div className="my-4 flex flex-wrap items-center gap-6">
				<svg
					role="img"
					aria-label={t('qr', { address: slip.address })}
					viewBox={`0 0 ${size} ${size}`}
					className="size-40 shrink-0 bg-white text-black"
					shapeRendering="crispEdges"
				>
					<path d={path} fill="currentColor" />
				</svg>
				<div>
					<p className="text-sm text-soft">{t('code')}</p>
					<p className="font-mono text-2xl font-bold tracking-widest whitespace-nowrap">{slip.code}</p>
					<p className="mt-2 text-sm">
						<Until slip={slip} />
					</p>
				</div>
			</div>
			<ol className="grid list-decimal gap-1.5 pl-6">
				<li>{t.rich('one', { address: () => <b className="break-all">{slip.address}</b> })}</li>
				<li>{t('two')}</li>
				<li>{t('three')}</li>
				<li>{t('four')}</li>
			</ol>
			<p className="mt-4 border-t border-line pt-3 text-sm text-soft">
				{t('signInNumber', { name: slip.signInName })} {t('from', { name: slip.issuedBy })}
			</p>
		</section>
	)
}

function Until({ slip }: { slip: SlipView }) {
	const t = useTranslations('access.slip')
	return t.rich('until', { day: () => <DateText at={slip.expiresAt} timeZone={slip.timeZone} as="dayTime" /> })
}

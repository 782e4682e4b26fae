import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { Placed } from './finding-place.ts'
import { LevelMark } from './level-mark.tsx'

type Props = {
	findings: (Placed & { reason?: string })[] /** Address of the preview that holds the parts named. */
	at?: string
}

/** Where, which rule, what is wrong, how to mend it; with a way to the part of the preview that it is about. */
export function FindingList({ findings, at }: Props) {
	const t = useTranslations('authors.findings')
	return (
		<ul className="grid gap-4">
			{findings.map((finding) => (
				<li key={JSON.stringify(finding)} className="grid gap-1 text-sm">
					<span className="flex flex-wrap items-center gap-x-4">
						<LevelMark level={finding.level}>{t(finding.level)}</LevelMark>
						<b>{finding.rule}</b>
						<code className="font-mono text-xs break-all text-soft">
							{finding.file}:{finding.line}
						</code>
					</span>
					<p className="max-w-text">{finding.message}</p>
					<p className="max-w-text text-soft">
						{finding.reason ? t('waived', { reason: finding.reason }) : finding.mend}
					</p>
					{finding.on && at !== undefined && (
						<Link
							to={`${at}#${finding.on}`}
							className="inline-flex min-h-11 items-center justify-self-start text-accent"
						>
							{t('show')}
						</Link>
					)}
				</li>
			))}
		</ul>
	)
}

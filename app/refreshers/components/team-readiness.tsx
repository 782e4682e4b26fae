import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { OpenThing, Readiness, Ready } from '#app/refreshers/readiness.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import type { IconName } from '#app/ui/icon-names.ts'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { type Status, StatusMark } from '#app/ui/status-mark.tsx'

const SHOWN = 2

/** Names first, in the order of what is missing: signature, what is late, what is still to do, who is done. */
export function TeamReadiness({ team }: { team: Readiness }) {
	const t = useTranslations('shift.team')
	if (team.size === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
	return (
		<div className="grid gap-8">
			{team.unsigned.length > 0 ? (
				<Group title={t('unsigned')} people={team.unsigned} aside={(person) => <Handbook person={person} />} />
			) : (
				<p className="border-t border-line pt-3 text-soft">{team.published ? t('allSigned') : t('noVersion')}</p>
			)}
			<Group
				title={t('overdue')}
				people={team.overdue}
				detail={({ overdue }) => <Things things={overdue} late />}
				aside={() => <StatusMark status="overdue" />}
			/>
			<Group title={t('due')} people={team.due} detail={({ due }) => <Things things={due} />} />
			<Group title={t('finished')} people={team.finished} aside={() => <StatusMark status="done" />} />
			<div>
				<NameLinks summary={t('codes')} icon="key" people={team.people} page="codes" />
				<NameLinks summary={t('rolePlays')} icon="eye" people={team.people} page="role-plays" />
			</div>
		</div>
	)
}

type GroupProps = {
	title: string
	people: Ready[]
	detail?: (person: Ready) => ReactNode
	aside?: (person: Ready) => ReactNode
}

function Group({ title, people, detail, aside }: GroupProps) {
	if (people.length === 0) return null
	return (
		<section>
			<h3 className="mb-2 flex items-baseline justify-between gap-4 text-base">
				{title}
				<span className="text-soft">{people.length}</span>
			</h3>
			<RowList>
				{people.map((person) => (
					<Row key={person.id} title={person.name} detail={detail?.(person)} aside={aside?.(person)} />
				))}
			</RowList>
		</section>
	)
}

type LinkProps = {
	summary: string
	icon: IconName
	people: { id: string; name: string }[]
	page: 'codes' | 'role-plays'
}

/** What a supervisor does for one person, two taps away: a code for a password, a role-play that was seen. */
function NameLinks({ summary, icon, people, page }: LinkProps) {
	return (
		<details>
			<summary className="min-h-11 py-2.5 font-[550] text-accent">{summary}</summary>
			<RowList>
				{people.map(({ id, name }) => (
					<Row key={id} to={`/shift/people/${id}/${page}`} icon={icon} title={name} />
				))}
			</RowList>
		</details>
	)
}

const marks: Record<string, Status> = { declined: 'declined', asked: 'asked', overdue: 'overdue', open: 'due' }

function Handbook({ person: { handbook } }: { person: Ready }) {
	const t = useTranslations('shift.team')
	const { state, dueOn } = handbook
	const status = marks[state ?? 'open'] ?? 'due'
	if ((status !== 'overdue' && status !== 'due') || !dueOn) return <StatusMark status={status} />
	const day = () => <DateText day={dueOn} as="dayShort" />
	return <StatusMark status={status}>{t.rich(status === 'overdue' ? 'wasDue' : 'by', { day })}</StatusMark>
}

function Things({ things, late }: { things: OpenThing[]; late?: boolean }) {
	const t = useTranslations('shift.team')
	const more = things.length - SHOWN
	return (
		<>
			{things.slice(0, SHOWN).map(({ title, language, dueOn }) => (
				<span key={title ?? ''} className="block">
					<span lang={language ?? undefined}>{title ?? t('handbook')}</span>
					{dueOn && ', '}
					{dueOn && t.rich(late ? 'wasDueSmall' : 'bySmall', { day: () => <DateText day={dueOn} as="dayShort" /> })}
				</span>
			))}
			{more > 0 && <span className="block">{t('more', { count: more })}</span>}
		</>
	)
}

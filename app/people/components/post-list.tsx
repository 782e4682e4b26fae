import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { PostView } from '#app/people/person.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { DateText } from '#app/ui/date-text.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'

type Props = { person: { id: string; name: string; standing: string; posts: PostView[] } }

/** Where somebody works, worked and will work, newest first. */
export function PostList({ person }: Props) {
	const t = useTranslations('hr.people.person')
	const { id, name, posts } = person
	return (
		<Card title={t('posts')}>
			{posts.length === 0 && <p className="text-soft">{t('noPosts', { name })}</p>}
			{posts.length > 0 && (
				<RowList>
					{posts.map((post) => (
						<PostRow key={post.id} post={post} personId={id} />
					))}
				</RowList>
			)}
			<div className="mt-4 flex flex-wrap gap-3">
				<LinkButton to={`/hr/people/${id}/posts`} look="secondary" icon="plus">
					{t('addPost')}
				</LinkButton>
				{person.standing !== 'left' && (
					<LinkButton to={`/hr/people/${id}/leaving`} look="quiet" icon="sign-out">
						{t('leaving', { name })}
					</LinkButton>
				)}
			</div>
		</Card>
	)
}

function PostRow({ post, personId }: { post: PostView; personId: string }) {
	const t = useTranslations('hr.people')
	const { position, locationName: place, fromDay, untilDay } = post
	const address = `/hr/people/${personId}/posts/${post.id}`
	const link = 'inline-flex min-h-11 items-center px-1 text-accent'
	const days = untilDay
		? t.rich('person.fromUntil', { from: () => <DateText day={fromDay} />, until: () => <DateText day={untilDay} /> })
		: t.rich('person.from', { day: () => <DateText day={fromDay} /> })
	return (
		<Row
			title={`${position}, ${place}`}
			detail={
				<>
					{t(`roles.${post.role}`)} · {days}
				</>
			}
			aside={<Chip>{t(`person.states.${post.state}`)}</Chip>}
		>
			{post.state !== 'ended' && (
				<span className="flex gap-4 text-sm">
					<Link to={`${address}/move`} className={link} aria-label={t('person.moveThis', { position, place })}>
						{t('person.move')}
					</Link>
					<Link to={`${address}/end`} className={link} aria-label={t('person.endThis', { position, place })}>
						{t('person.end')}
					</Link>
				</span>
			)}
		</Row>
	)
}

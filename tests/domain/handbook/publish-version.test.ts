import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sha256 } from '#app/evidence/hash.server.ts'
import { answerBlank } from '#app/handbook/answer-blank.server.ts'
import { fillMarkdown, fillPlain } from '#app/handbook/blanks.ts'
import { copyStarterHandbook } from '#app/handbook/copy-starter-handbook.server.ts'
import { publicationOf } from '#app/handbook/publication.server.ts'
import { publishVersion } from '#app/handbook/publish-version.server.ts'
import { versionsOf } from '#app/handbook/versions.server.ts'
import { newId } from '#db/schema/columns.ts'
import { handbookText } from '#db/schema/handbook-draft.ts'
import { handbookPage, handbookVersion } from '#db/schema/handbook-version.ts'
import { foundHouse, hireInto, later, now, publish, starter } from './staff.ts'

const pagesOf = async (house: Awaited<ReturnType<typeof foundHouse>>) =>
	house.db.read.select().from(handbookPage).where(eq(handbookPage.sectionId, 'HB1'))

test('what is blank is listed with its language and must be confirmed before it is published', async () => {
	const house = await foundHouse()
	const { db, hr } = house
	await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	const before = await publicationOf(db, hr, { now })
	expect(before).toMatchObject({ number: 1, people: 2, latest: null, languages: [{ language: 'en', signable: true }] })
	expect(before.blanks).toMatchObject([{ id: 'mantra', language: 'en', sections: ['What we stand for'] }])
	const key = newId()
	const attempt = { viewer: hr, key, note: 'First', now }
	expect(await publishVersion(db, { ...attempt, confirmedBlank: [] })).toEqual({
		outcome: 'blank-not-confirmed',
		blank: ['en/mantra'],
	})
	expect(await publishVersion(db, { ...attempt, confirmedBlank: ['en/mantra'] })).toMatchObject({
		outcome: 'published',
	})
	expect((await pagesOf(house))[0]?.html).toContain('<p>[…]</p>')
})

test('answers are put in as words: markup, HTML and lines of their own change nothing around them', async () => {
	const house = await foundHouse()
	const { db, hr } = house
	const answer = '# We *listen* <script>alert(1)</script>\nand [act](javascript:x) & care_for_you'
	await answerBlank(db, { viewer: hr, id: 'mantra', language: 'en', answer, now })
	await publish(house)
	const [page] = await pagesOf(house)
	expect(page?.html).toContain('# We *listen* &#x3C;script>alert(1)&#x3C;/script><br>')
	expect(page?.html).toContain('and [act](javascript:x) &#x26; care_for_you')
	expect([sha256(page!.html), sha256(page!.source)]).toEqual([page!.htmlSha256, page!.sourceSha256])
})

test('an answer that ends its own sentence gets no second full stop', () => {
	const answers = new Map([['legal_name', 'Three Tides d.o.o.']])
	expect(fillPlain('I work for {{legal_name}}. I sign {{version}}.', answers)).toBe(
		'I work for Three Tides d.o.o. I sign {{version}}.',
	)
	expect(fillMarkdown('We are {{legal_name}}. By {{mantra}}.', answers)).toBe('We are Three Tides d.o.o. By \\[…\\].')
})

test('HTML, scripts and pictures in a draft never reach a frozen page', async () => {
	const house = await foundHouse()
	const markdown =
		'Hi <b onclick="x()">you</b>\n\n<script>x()</script>\n\n![p](http://x/y.png) [l](javascript:alert(1))\n'
	await house.db.write((tx) => tx.update(handbookText).set({ markdown }).where(eq(handbookText.sectionId, 'HB1')))
	await publish(house)
	const [page] = await pagesOf(house)
	expect(page?.html).toBe('<p>Hi you</p>\n<p> <a>l</a></p>\n')
})

test('the same form sent twice publishes one version; the next one lists what changed', async () => {
	const house = await foundHouse()
	const { db, hr } = house
	const key = newId()
	expect(await publish(house, now, key)).toMatchObject({ outcome: 'published', version: { number: 1 } })
	expect(await publish(house, now, key)).toMatchObject({ outcome: 'already-published', version: { number: 1 } })
	await answerBlank(db, { viewer: hr, id: 'mantra', language: 'en', answer: 'We listen.', now })
	expect(await publicationOf(db, hr, { now: later(1) })).toMatchObject({
		number: 2,
		blanks: [],
		changed: [{ id: 'HB1', language: 'en', added: false }],
	})
	await publish(house, later(1))
	expect((await versionsOf(db, hr)).map(({ number, owed, signed }) => [number, owed, signed])).toEqual([
		[2, 1, 0],
		[1, 1, 0],
	])
})

test('a handbook without a whole reviewed language is not published', async () => {
	const house = await foundHouse()
	await house.db.write((tx) => tx.update(handbookText).set({ reviewed: false }))
	expect(await publish(house)).toEqual({ outcome: 'nothing-to-sign' })
	expect(await house.db.read.select().from(handbookVersion)).toEqual([])
})

test('copying the starter text again leaves what HR has changed', async () => {
	const house = await foundHouse()
	await house.db.write((tx) => tx.update(handbookText).set({ title: 'Ours' }))
	await copyStarterHandbook(house.db, { organisationId: house.organisationId, starter: starter() })
	const texts = await house.db.read.select().from(handbookText)
	expect(new Set(texts.map((text) => text.title))).toEqual(new Set(['Ours']))
})

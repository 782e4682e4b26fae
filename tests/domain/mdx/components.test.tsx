import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { IntlProvider } from 'use-intl'
import { expect, test, vi } from 'vitest'
import { formats } from '#app/i18n/formats.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { activityState } from '#app/mdx/activity-state.ts'
import { activityView } from '#app/mdx/activity-view.ts'
import { LessonBlocks } from '#app/mdx/lesson-blocks.tsx'
import { type InteractiveName, interactive } from '#app/mdx/lesson-props.ts'
import type { LoadedActivity } from '#app/mdx/load/activities.server.ts'
import { readResponse } from '#app/mdx/read-response.ts'
import type { ResponseErrors } from '#app/mdx/response-fields.ts'
import type { ActivityResponse } from '#app/mdx/responses.ts'
import type { ActivityState } from '#app/mdx/state-view.ts'
import * as made from './made-activities.ts'

// The router's own warning about layout effects when it is rendered without a browser.
vi.spyOn(console, 'error').mockImplementation(() => {})

const seed = 'mia'
const action = '/learn/lessons/x/activities/y?key=k'
const all: LoadedActivity[] = Object.values(made)
/** What is answered on the page; a role-play is done with people. */
const answered = all.filter(({ kind }) => kind !== 'role-play')

/** What a browser without script gets. */
function page(
	activity: LoadedActivity,
	response: ActivityResponse | null = null,
	errors: ResponseErrors | null = null,
) {
	return shownAs(activity, response && activityState(activity, 'en', seed, response), errors)
}

function shownAs(activity: LoadedActivity, state: ActivityState | null, errors: ResponseErrors | null = null) {
	const component = (Object.keys(interactive) as InteractiveName[]).find((name) => interactive[name] === activity.kind)
	const shown = { action, view: activityView(activity, 'en', seed), state, errors }
	const blocks = component ? [{ component, props: { id: activity.id } }] : []
	const lesson = <LessonBlocks blocks={blocks} activities={{ [activity.id]: shown }} language="en" />
	const router = createMemoryRouter([{ path: '*', element: lesson }])
	return renderToStaticMarkup(
		<IntlProvider
			{...{ locale: 'en-GB', formats, timeZone: 'UTC' }}
			messages={messagesFor('en', 'common', 'activities')}
		>
			<RouterProvider router={router} />
		</IntlProvider>,
	)
}

test.each(answered)('$kind is a real form that needs no script', (activity) => {
	const html = page(activity)
	expect(html).toContain('<form method="post" action="/learn/lessons/x/activities/y?key=k"')
	expect(html).toMatch(/<button type="submit"/)
	expect(html).toContain(`id="${activity.id}"`)
	expect(html).not.toContain('style=')
})

test.each(all)('each field of $kind has a name of its own, in words', (activity) => {
	const html = page(activity)
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
	expect(new Set(ids).size).toBe(ids.length)
	const controls = [...html.matchAll(/<(?:select|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id)
	for (const id of controls) expect(html).toContain(`<label for="${id}"`)
	for (const [legend] of html.matchAll(/<legend[^>]*>(.*?)<\/legend>/g)) expect(legend).toMatch(/>[^<]+</)
})

test('every text of a component comes from the messages', () => {
	for (const activity of all) expect(page(activity)).not.toMatch(/activities\.[a-z]+/)
})

test('steps have a place to choose for each, and the errors name them', () => {
	expect(page(made.order).match(/<select/g)).toHaveLength(4)
	const result = readResponse(made.order, new FormData(), { seed, last: null })
	if (result.ok) throw new Error('accepted')
	const html = page(made.order, null, result.errors)
	expect(html).toContain('role="alert"')
	expect(html).toContain('href="#x1-order-step-1"')
	expect(html).toContain('Choose one.')
})

test('the result has a heading that can take the focus, and says right and wrong in words', () => {
	const html = page(made.match, { kind: 'match', pairs: { l1: 'r2', l2: 'r3' } })
	expect(html).toMatch(/<h3 id="x1-match-result" tabindex="-1"/i)
	expect(html).toContain('1 of 2 right')
	expect(html).toContain('You chose: Z. Better: X')
	expect(html).toContain('Not this one')
})

test('a scenario shows one decision, then what it did and the next one, then the way', () => {
	expect(page(made.scenario)).toContain('First?')
	expect(page(made.scenario)).not.toContain('Second?')
	const second = page(made.scenario, { kind: 'scenario', path: [{ node: 's1', choice: 'a' }] })
	expect(second).toContain('It went on.')
	expect(second).toContain('Second?')
	expect(second).toContain('name="back"')
	const path = ['s1', 's2'].map((node) => ({ node, choice: 'a' }))
	const end = page(made.scenario, { kind: 'scenario', path })
	expect(end).toContain('A good ending')
	expect(end).toContain('Your way')
	expect(end).toContain('name="again"')
})

test('the model of a self-check comes only after one has written', () => {
	expect(page(made.selfCheck)).not.toContain('A model.')
	const html = page(made.selfCheck, { kind: 'self-check', text: 'Mine.', criteria: null })
	expect(html).toContain('A model.')
	expect(html).toContain('Mine.')
	expect(html.match(/type="checkbox"/g)).toHaveLength(2)
})

test('each line that may go wrong is a check box with its number and its speaker, and the count is said', () => {
	const html = page(made.spot)
	expect(html.match(/type="checkbox"/g)).toHaveLength(5)
	expect(html).toContain('Choose 2 lines.')
	expect(html.replace(/<[^>]+>/g, '')).toContain('2. Ivo: You are late.')
	const result = readResponse(made.spot, new FormData(), { seed, last: null })
	if (result.ok) throw new Error('accepted')
	const refused = page(made.spot, null, result.errors)
	expect(refused).toContain('Choose 2 lines, no more and no fewer.')
	expect(refused).toContain('href="#x1-spot-tick"')
})

test('what was found and what was missed is said in words, line by line', () => {
	const html = page(made.spot, { kind: 'spot', lines: ['l2', 'l3'] })
	expect(html).toMatch(/<h3 id="x1-spot-result" tabindex="-1"/i)
	expect(html).toContain('1 of 2 found')
	const told = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
	expect(told).toContain('You are late. Found: here it goes wrong It blames her.')
	expect(told).toContain('She sits down. You chose this one, and it is fine A fact.')
	expect(told).toContain('Not my table. Missed: here it goes wrong It sends her on.')
	expect(html.match(/checked=""/g)).toHaveLength(2)
})

test('a role-play is a card for each role and one for who watches, and says how to get it seen', () => {
	const html = page(made.rolePlay)
	expect(html.match(/<section class="paper-slip">/g)).toHaveLength(3)
	expect(html).toMatch(/<h3[^>]*>The caller<\/h3>/)
	expect(html).toContain('What the observer looks for')
	expect(html).toContain('Ask a supervisor to watch')
	expect(html).not.toMatch(/<form|<input|<button/)
})

test('a role-play that was seen says by whom, on which day, and what', () => {
	const html = shownAs(made.rolePlay, { kind: 'role-play', seen: { by: 'Tom', day: '2026-03-11', ticked: ['c2'] } })
	const told = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
	expect(told).toContain('Seen by Tom, 11 Mar 2026')
	expect(told).toContain('Says what is needed seen')
	expect(told).not.toContain('Says who calls seen')
})

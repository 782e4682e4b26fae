/** What the five source articles say, item by item, and what may carry each: curriculum part 1, in short. */
const table = `
0.01 good service and policies keep us competitive | lesson handbook
0.02 no policy yet: begin with an outline | form lesson report
0.03 is there a return or exchange policy | handbook procedure setting
0.04 how complaints are resolved | handbook procedure
0.05 how customers ask, order and get an answer | handbook directory setting
0.06 join trade bodies for credibility | setting lesson
0.07 a privacy policy where data is collected | handbook lesson quiz
0.08 medical data has stricter rules | setting scenario
0.09 repeat and referred customers sustain us | lesson report quiz
0.10 who has customers needs a policy | setting lesson
0.11 customer principles belong in the mission | handbook setting
0.12 customers, staff and partners are equals | lesson handbook quiz scenario
0.13 firms that value all groups (a book's claim) | lesson
0.14 show service rules and privacy clearly | setting report
0.15 how customers are lost | card
1.01 success is customer satisfaction | lesson
1.02 write procedures that follow changing needs | lesson setting report
1.03 meeting needs predicts success | lesson report
1.04 what a procedure is | glossary lesson quiz
1.05 procedures in clear language | lint
1.06 procedures in the present tense | lint quiz
1.07 procedures short and simple | lint
1.08 stay in tune with needs | lesson
1.09 active acknowledgement is respect | lesson procedure quiz
1.10 repeat back what was said | lesson scenario card procedure
1.11 be approachable; complaining takes nerve | lesson card form
1.12 listening lets us know customers | lesson form report
1.13 listening predicts what is wanted next | lesson quiz card
1.14 procedures grow with needs | form lesson
1.15 pilots: works, does not, missing | form setting
1.16 uniform processes in every branch | lesson setting report
1.17 returns run the same way everywhere | scenario procedure
1.18 clear procedures respect customers' time | lesson handbook
1.19 the familiar comforts and builds a name | quiz card
1.20 a kind greeting each time | procedure lesson
1.21 service makes or spoils the experience | lesson
1.22 consistent, kind, courteous | lesson quiz
2.01 service defines the company | lesson quiz
2.02 steady training and leaders' example | track lesson setting
2.03 the mantra every day | setting card report
2.04 the cake case | scenario lesson quiz
2.05 the fault began before opening | procedure card lesson
2.06 training from the first day | setting report
2.07 stance: is the customer always right | setting handbook quiz
2.08 stance: equal compensation | setting remedies
2.09 stance: does management make contact | setting form
2.10 policy from how the owner sees service | handbook form
2.11 when customers are upset, put it right | lesson quiz
2.12 each problem has a customer and an employee | form lesson quiz
2.13 then solve the employee's problem | form procedure lesson
2.14 a handbook to read, agree and sign | handbook lesson report
2.15 empower staff to solve problems | remedies lesson
2.16 needs met at once can win loyalty | lesson quiz
2.17 waiting and coming back irritate | procedure form report
2.18 word of mouth is now the review site | lesson procedure setting report
2.19 talk about philosophy when hiring | form lesson
2.20 how people see customers is hard to change | lesson quiz
2.21 a form from complaint to resolution | form report lesson
2.22 the note that says nothing | quiz lint
2.23 service at the pre-shift meeting | card procedure lesson report
2.24 bad outside, rotten inside | lesson card
2.25 the ten tips together | form
3.01 owners define good practice | setting handbook lesson
3.02 keep reviewing processes | setting report
3.03 service: finding and meeting needs | lesson setting quiz
3.04 it starts before the sale | lesson form
3.05 during and after the sale | lesson directory
3.06 all needs, every stage | lesson report
3.07 identify needs: time, listening, attention | lesson quiz scenario
3.08 ethical selling | lesson handbook procedure quiz
3.09 refer to a competitor who fits | scenario setting
3.10 trained staff serve better | track report lesson
3.11 responsiveness; input changes policy | lesson form report
3.12 trust before short-term profit | lesson quiz
3.13 own rules can get in the way | form lesson
3.14 quality comes first | procedure lesson
3.15 side effects of efficiency rules | scenario setting
3.16 clear instructions for use | lesson
3.17 included, not included, options | procedure
3.18 easy to reach | directory setting report
3.19 limited hours hurt reputation | report lesson
3.20 poorly trained staff; stay cool | lesson form
3.21 initial and ongoing training | track card
3.22 disempowered staff frustrate both sides | remedies lesson report
3.23 no follow-up: quiet customers leave | procedure form lesson report
3.24 trends and performance | report lesson
3.25 more knowledge, better practice | lesson form
4.01 a model lowers conflict | lesson report
4.02 feedback, angry customers, current policies | form report
4.03 define customer service | setting handbook lesson
4.04 list each part of the experience | form lesson
4.05 look in goals and mission | form
4.06 cover greeting to complaint | report
4.07 a welcome strategy | lesson procedure setting
4.08 things are easy to find | form quiz
4.09 does training improve service | report lesson
4.10 service is part of each role | handbook lesson quiz
4.11 train to greet, help and speak | lesson
4.12 reputation rests partly on service | lesson
4.13 plan service after purchase | lesson procedure remedies setting
4.14 support and warranties help | handbook directory
4.15 management ready for urgent cases | directory procedure
4.16 numbers within reach of junior staff | directory lesson report
4.17 several channels, easy to reach a person | setting handbook procedure
4.18 a clear method for complaints | procedure setting form
4.19 consider CRM software | setting
4.20 remedies: credit, coupon, product, refund | remedies lesson quiz
4.21 each complaint on its own facts | lesson remedies scenario
`

/** Kinds of carrier that are files under content/; the rest (form, report, setting …) is the product itself. */
const written = ['lesson', 'quiz', 'scenario', 'card', 'handbook', 'procedure', 'remedies', 'glossary', 'track']

export type SourceItem = { id: string; says: string; carriers: string[]; byContent: boolean }

export const sourceItems: SourceItem[] = table
	.trim()
	.split('\n')
	.map((line) => {
		const [, id = '', says = '', list = ''] = /^(\S+) (.+) \| (.+)$/.exec(line) ?? []
		const carriers = list.split(' ')
		return { id, says, carriers, byContent: carriers.some((carrier) => written.includes(carrier)) }
	})

const ids = new Set(sourceItems.map(({ id }) => id))

export const isSourceItem = (id: string) => ids.has(id)

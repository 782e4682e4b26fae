/**
 * What the five source articles say, item by item, and what carries each: curriculum parts 1 and 2, in short. After `:` stands
 * the screen that carries it: an address, or the name of one still to come.
 */
export const sourceTable = `
0.01 good service and policies keep us competitive | lesson handbook
0.02 no policy yet: begin with an outline | form:policies lesson report:policies
0.03 is there a return or exchange policy | handbook procedure setting:/hr/handbook lesson
0.04 how complaints are resolved | handbook procedure lesson
0.05 how customers ask, order and get an answer | handbook directory setting:policies lesson
0.06 join trade bodies for credibility | setting:policies lesson
0.07 a privacy policy where data is collected | handbook lesson quiz
0.08 medical data has stricter rules | setting:policies scenario lesson
0.09 repeat and referred customers sustain us | lesson report:reports quiz
0.10 who has customers needs a policy | setting:policies lesson
0.11 customer principles belong in the mission | handbook setting:/hr/handbook
0.12 customers, staff and partners are equals | lesson handbook quiz scenario
0.13 firms that value all groups (a book's claim) | lesson
0.14 show service rules and privacy clearly | setting:policies report:policies
0.15 how customers are lost | card
1.01 success is customer satisfaction | lesson
1.02 write procedures that follow changing needs | lesson setting:procedures report:procedures
1.03 meeting needs predicts success | lesson report:reports
1.04 what a procedure is | glossary lesson quiz
1.05 procedures in clear language | lint:procedures lesson
1.06 procedures in the present tense | lint:procedures quiz lesson
1.07 procedures short and simple | lint:procedures lesson
1.08 stay in tune with needs | lesson
1.09 active acknowledgement is respect | lesson procedure quiz
1.10 repeat back what was said | lesson scenario card procedure
1.11 be approachable; complaining takes nerve | lesson card checklist
1.12 listening lets us know customers | lesson form:complaints report:reports
1.13 listening predicts what is wanted next | lesson quiz card
1.14 procedures grow with needs | form:procedures lesson
1.15 pilots: works, does not, missing | form:procedures setting:policies lesson
1.16 uniform processes in every branch | lesson setting:procedures report:reports
1.17 returns run the same way everywhere | scenario procedure lesson
1.18 clear procedures respect customers' time | lesson handbook
1.19 the familiar comforts and builds a name | quiz card lesson
1.20 a kind greeting each time | procedure lesson
1.21 service makes or spoils the experience | lesson
1.22 consistent, kind, courteous | lesson quiz
2.01 service defines the company | lesson quiz
2.02 steady training and leaders' example | track lesson setting:/hr/handbook
2.03 the mantra every day | setting:/hr/handbook card report:/shift/refreshers lesson
2.04 the cake case | scenario lesson quiz
2.05 the fault began before opening | procedure card lesson
2.06 training from the first day | track report:/shift
2.07 stance: is the customer always right | setting:/hr/handbook handbook quiz lesson
2.08 stance: equal compensation | setting:/hr/handbook remedies lesson
2.09 stance: does management make contact | setting:/hr/handbook form:complaints lesson
2.10 policy from how the owner sees service | handbook form:/hr/handbook lesson
2.11 when customers are upset, put it right | lesson quiz
2.12 each problem has a customer and an employee | form:complaints lesson quiz
2.13 then solve the employee's problem | form:complaints procedure lesson
2.14 a handbook to read, agree and sign | handbook lesson report:/hr/sign-off
2.15 empower staff to solve problems | remedies lesson
2.16 needs met at once can win loyalty | lesson quiz
2.17 waiting and coming back irritate | procedure form:complaints report:reports lesson
2.18 word of mouth is now the review site | lesson procedure setting:/hr/handbook report:reports
2.19 talk about philosophy when hiring | form:policies lesson
2.20 how people see customers is hard to change | lesson quiz
2.21 a form from complaint to resolution | form:complaints report:reports lesson
2.22 the note that says nothing | quiz lint:complaints lesson
2.23 service at the pre-shift meeting | card procedure lesson report:/shift/refreshers
2.24 bad outside, rotten inside | lesson card
2.25 the ten tips together | form:policies lesson
3.01 owners define good practice | setting:policies handbook lesson
3.02 keep reviewing processes | setting:procedures report:procedures lesson
3.03 service: finding and meeting needs | lesson setting:/hr/handbook quiz
3.04 it starts before the sale | lesson checklist
3.05 during and after the sale | lesson directory
3.06 all needs, every stage | lesson report:reports
3.07 identify needs: time, listening, attention | lesson quiz scenario
3.08 ethical selling | lesson handbook procedure quiz
3.09 refer to a competitor who fits | scenario setting:policies lesson
3.10 trained staff serve better | track report:reports lesson
3.11 responsiveness; input changes policy | lesson form:complaints report:reports
3.12 trust before short-term profit | lesson quiz
3.13 own rules can get in the way | form:procedures lesson
3.14 quality comes first | procedure lesson
3.15 side effects of efficiency rules | scenario setting:policies lesson
3.16 clear instructions for use | lesson
3.17 included, not included, options | procedure lesson
3.18 easy to reach | directory setting:directory report:directory lesson
3.19 limited hours hurt reputation | report:reports lesson
3.20 poorly trained staff; stay cool | lesson checklist
3.21 initial and ongoing training | track card
3.22 disempowered staff frustrate both sides | remedies lesson report:reports
3.23 no follow-up: quiet customers leave | procedure form:complaints lesson report:reports
3.24 trends and performance | report:reports lesson
3.25 more knowledge, better practice | lesson form:reports
4.01 a model lowers conflict | lesson report:reports
4.02 feedback, angry customers, current policies | form:complaints report:reports lesson checklist
4.03 define customer service | setting:/hr/handbook handbook lesson
4.04 list each part of the experience | form:policies lesson
4.05 look in goals and mission | checklist lesson
4.06 cover greeting to complaint | report:reports lesson
4.07 a welcome strategy | lesson procedure setting:policies
4.08 things are easy to find | checklist quiz lesson
4.09 does training improve service | report:reports lesson
4.10 service is part of each role | handbook lesson quiz
4.11 train to greet, help and speak | lesson
4.12 reputation rests partly on service | lesson
4.13 plan service after purchase | lesson procedure remedies setting:policies
4.14 support and warranties help | handbook directory
4.15 management ready for urgent cases | directory procedure lesson
4.16 numbers within reach of junior staff | directory lesson report:directory
4.17 several channels, easy to reach a person | setting:/hr/handbook handbook procedure
4.18 a clear method for complaints | procedure setting:complaints form:complaints lesson
4.19 consider CRM software | setting:/hr/sign-off.csv
4.20 remedies: credit, coupon, product, refund | remedies lesson quiz
4.21 each complaint on its own facts | lesson remedies scenario
`

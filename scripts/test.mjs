// Everything, in the order in which it fails soonest. The last line is what CI reads.
import { DOMAIN, E2E, HOUSE, runSteps, STATIC } from './steps.mjs'

const { passed, failed } = await runSteps([...STATIC, HOUSE, ...DOMAIN, E2E])
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

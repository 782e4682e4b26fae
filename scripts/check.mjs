// The quick half of the tests: types, lint, migrations, content, house.
import { HOUSE, runSteps, STATIC } from './steps.mjs'

const { passed, failed } = await runSteps([...STATIC, HOUSE])
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

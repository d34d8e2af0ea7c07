/** `npm run bench`: measures the product on this machine; see tests/bench. */
import { buildApplication, generateClient } from './build.ts'
import { step } from './steps.ts'
import { runTool } from './tool.ts'

export async function bench(args: string[]): Promise<number> {
  // Intake is pure modules: its scores need neither.
  if (args[0] !== 'intake') {
    await step('Prisma client', generateClient)
    await step('Application', buildApplication)
  }
  const { code } = await runTool('tests/bench/main.ts', args, { show: true })
  return code
}

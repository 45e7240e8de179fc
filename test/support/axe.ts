import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** What axe finds wrong with a page as it stands: one line a rule, with the places. Empty is clean. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
  return page.evaluate(async () => {
    interface Violation {
      id: string
      help: string
      nodes: { target: string[] }[]
    }
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    const { violations } = await axe.run()
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target).join(' | ')}`)
  })
}

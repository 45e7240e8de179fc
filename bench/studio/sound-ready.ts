import type { Page } from 'playwright-core'

/** Waits until nothing is spoken or mixed any more: both take the processor. The player says so; the inspector has a section of that name. */
export async function soundReady(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'Player' })
    .getByText(/^(Voices|Mixing)/)
    .waitFor({ state: 'hidden' })
}

import type { Page } from 'playwright-core'
import { passwordPage } from '../../src/studio/access/door-pages.ts'

/** The series that the views show. */
export interface ShownSeries {
  /** Has a finished episode, a passed check and a draft beside it. */
  made: string
  /** Has never been made. */
  fresh: string
  /** Has words in it that are not understood. */
  odd: string
}

/** A page in a state that a person sees. */
export interface View {
  address(series: ShownSeries): string
  /** What the studio is made to answer, before the page is opened. */
  arrange?(page: Page): Promise<unknown>
  /** What the person does. */
  act?(page: Page): Promise<void>
  /** What is put right again once the picture is taken. */
  after?(page: Page): Promise<void>
}

const at = (step: string, which: keyof ShownSeries = 'made') => ({
  address: (series: ShownSeries) => `/series/${series[which]}/${step}`,
})
const press = (zh: string, en: string) => (page: Page) =>
  page
    .getByText(new RegExp(`^(${zh}|${en})$`))
    .first()
    .click()
const button = (zh: string, en: string) => (page: Page) =>
  page
    .getByRole('button', { name: new RegExp(`^(${zh}|${en})`) })
    .first()
    .click()

/** Every page, and every state of one that is looked at before a release. Names are of one word, for the command line. */
export const views: Readonly<Record<string, View>> = {
  first: {
    address: () => '/',
    arrange: (page) => page.route(/\/api\/(series|runs)(\?.*)?$/, (route) => route.fulfill({ json: [] })),
  },
  home: { address: () => '/' },
  new: { address: () => '/', act: button('新建', 'New') },
  write: at('write'),
  remarks: {
    ...at('write', 'odd'),
    act: (page) => (page.viewportSize()!.width < 760 ? Promise.resolve() : press('提示', 'Remarks')(page)),
  },
  history: { ...at('write'), act: button('历史', 'History') },
  stage: { ...at('stage'), act: (page) => chooseShot(page, 6) },
  table: {
    ...at('stage'),
    async act(page) {
      await page.evaluate(() => localStorage.setItem('sanbu.board', '"table"'))
      await page.reload()
      await chooseShot(page, 3)
    },
  },
  adjust: {
    ...at('stage'),
    async act(page) {
      await chooseShot(page, 2)
      if (page.viewportSize()!.width < 992) await button('调整', 'Adjust')(page)
    },
  },
  people: { ...at('stage'), act: press('人物', 'People') },
  sets: { ...at('stage'), act: press('场景', 'Sets') },
  before: at('release', 'fresh'),
  making: {
    ...at('release', 'fresh'),
    async act(page) {
      await page.getByRole('radio', { name: /^(小样|Small)/ }).check()
      await button('开始制作', 'Start making')(page)
      // Some of it is done, and the time that is left has been worked out.
      await page
        .getByText(/还要约|left/)
        .first()
        .waitFor({ timeout: 240_000 })
    },
    after: button('停下', 'Stop'),
  },
  release: at('release'),
  result: { ...at('release'), act: button('检查结果', 'Check') },
  cover: { ...at('release'), act: button('选封面', 'Choose the cover') },
  watch: { address: ({ made }) => `/watch/${made}` },
  unwatched: {
    address: () => '/watch',
    arrange: (page) => page.route(/\/api\/feed/, (route) => route.fulfill({ json: [] })),
  },
  keys: {
    ...at('stage'),
    async act(page) {
      await page.locator('[data-shot]').first().waitFor()
      await page.keyboard.press('Shift+?')
    },
  },
  lost: {
    ...at('write'),
    async act(page) {
      await page.locator('.script-heading').first().click()
      await page.route('**/api/**', (route) => route.abort())
      await page.keyboard.type(' ')
    },
  },
  locked: {
    ...at('write'),
    async act(page) {
      await page.locator('.script-heading').first().click()
      await page.route('**/api/**', (route) => route.fulfill({ status: 401, json: {} }))
      await page.keyboard.type(' ')
    },
  },
  failing: {
    ...at('stage'),
    arrange: (page) => page.route(/\/api\/series\/[^/]+$/, (route) => route.abort()),
  },
  outside: { address: () => '/', arrange: (page) => page.context().clearCookies() },
  password: { address: () => '/', arrange: (page) => showDoor(page, null) },
  mistyped: { address: () => '/', arrange: (page) => showDoor(page, 'wrong') },
  nowhere: { address: () => '/nothing/here' },
}

/** What other devices see first, where they are let in. */
function showDoor(page: Page, problem: Parameters<typeof passwordPage>[0]): Promise<unknown> {
  return page.route('**/', (route) => route.fulfill({ contentType: 'text/html', body: passwordPage(problem) }))
}

async function chooseShot(page: Page, index: number): Promise<void> {
  await page.locator('[data-shot]').nth(index).click()
}

import type { Browser, Page } from 'playwright-core'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  dur?: number
  tdur?: number
  args?: { name?: string }
}

/** The longest single piece of work of the page's own thread, milliseconds. */
export interface LongestTask {
  /** As a person felt it: whatever else the machine did meanwhile is in it. */
  wallMs: number
  /** Of the processor: the longest by this count, which need not be the same piece. */
  cpuMs: number
}

/** Does something and tells what held the page's thread up longest meanwhile. */
export async function watchMainThread(browser: Browser, page: Page, act: () => Promise<void>): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  let trace: Buffer
  try {
    await act()
  } finally {
    trace = await browser.stopTracing()
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const mains = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  )
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  )
  const longest = (of: (task: TraceEvent) => number | undefined) =>
    Math.round(tasks.reduce((most, task) => Math.max(most, of(task) ?? 0), 0) / 1000)
  return { wallMs: longest(({ dur }) => dur), cpuMs: longest(({ tdur }) => tdur) }
}

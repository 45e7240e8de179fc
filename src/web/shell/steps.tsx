import { Link, useLocation } from 'wouter'
import { useMessages } from '../language/use-language.ts'
import { useKeys } from './keys.ts'
import { messages } from './messages.ts'
import classes from './shell.module.css'

const steps = ['write', 'stage', 'release'] as const
export type Step = (typeof steps)[number]

/** The series that an address is about; null on Home and Watch. */
export function openSeries(path: string): string | null {
  const found = /^\/series\/([^/]+)\//.exec(path)?.[1]
  return found === undefined ? null : decodeURIComponent(found)
}

/** The address of a series at a step. */
export function seriesPath(series: string, step: Step): string {
  return `/series/${encodeURIComponent(series)}/${step}`
}

/** Write, Stage, Release: where the series is, and the way to the other two. Not there when no series is open. */
export function Steps({ series }: { series: string | null }) {
  return series === null ? null : <StepLinks series={series} />
}

function StepLinks({ series }: { series: string }) {
  const m = useMessages(messages)
  const [path, go] = useLocation()
  const here = steps.find((step) => path.endsWith(`/${step}`))
  const hints = { write: m.writeHint, stage: m.stageHint, release: m.releaseHint }
  useKeys('steps', { zh: '三步', en: 'The three steps' }, [
    { key: 'alt + 1', does: { zh: '写', en: 'Write' }, run: () => go(seriesPath(series, 'write')) },
    { key: 'alt + 2', does: { zh: '演', en: 'Stage' }, run: () => go(seriesPath(series, 'stage')) },
    { key: 'alt + 3', does: { zh: '发', en: 'Release' }, run: () => go(seriesPath(series, 'release')) },
  ])
  return (
    <nav className={classes['steps']} aria-label={m.steps}>
      {steps.map((step, index) => (
        <Link
          key={step}
          href={seriesPath(series, step)}
          className={classes['step']!}
          title={hints[step]}
          aria-current={step === here ? 'page' : undefined}
        >
          <span className={classes['number']} aria-hidden>
            {index + 1}
          </span>
          {m[step]}
        </Link>
      ))}
    </nav>
  )
}

import { Progress } from '@mantine/core'
import { IconCheck, IconPointFilled } from '@tabler/icons-react'
import type { Run } from '#studio/client'
import { useMessages } from '../../language/use-language.ts'
import { messages } from './messages.ts'
import classes from './release.module.css'

/** The chain in its order, as far as it is told of. */
const chain = [
  'story',
  'breakdown',
  'characters',
  'sets',
  'board',
  'voices',
  'animation',
  'effects',
  'sound',
  'cut',
  'release',
] as const

/** Each stage with what is done of it; the drawing of each episode on its own. */
export function Stages({ run }: { run: Run }) {
  const m = useMessages(messages)
  // An episode's last stages may be done while another is still drawn: a stage is done when all before it are.
  let before = true
  const told = chain.filter((stage) => run.progress.some((one) => one.stage === stage))
  return (
    <ol className={classes['stages']} aria-label={m.stages}>
      {told.map((stage) => {
        const parts = run.progress.filter((one) => one.stage === stage)
        const done = parts.reduce((sum, one) => sum + one.done, 0)
        const total = parts.reduce((sum, one) => sum + one.total, 0)
        before &&= done >= total
        const state = before ? 'done' : done > 0 ? 'now' : 'later'
        return (
          <li key={stage} className={classes['stage']} data-state={state}>
            {state === 'done' ? (
              <IconCheck size={14} color="var(--mantine-color-teal-4)" aria-hidden />
            ) : (
              <IconPointFilled size={12} aria-hidden />
            )}
            <span>{m[stage]}</span>
            {state === 'done' || total <= 1 ? (
              <span />
            ) : (
              <Progress size="xs" value={(done / total) * 100} aria-label={m[stage]} />
            )}
            <span className={classes['count']}>{total > 1 ? m.ofAll(done, total) : ''}</span>
          </li>
        )
      })}
    </ol>
  )
}

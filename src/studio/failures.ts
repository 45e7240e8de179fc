import { HTTPException } from 'hono/http-exception'
import { StudioError } from '#core'
import { isOutage } from '#store'
import type { Failure } from './contract/failure.ts'

/** The HTTP status of an error, by its code; by the code's room where it has none of its own. */
const statuses: Readonly<Record<string, number>> = {
  'studio.bad-request': 400,
  'studio.locked': 401,
  'studio.foreign': 403,
  'studio.not-found': 404,
  'studio.too-large': 413,
  'studio.too-slow': 408,
  'studio.wrong-type': 415,
  'studio.wrong-password': 403,
  'studio.too-many-tries': 429,
  'studio.run-under-way': 409,
  'store.database-gone': 503,
  'store.revision-conflict': 409,
  'store.series-exists': 409,
  'store.not-found': 404,
  'store.no-such-series': 404,
  'store.budget-reached': 409,
  'production.no-such-episode': 400,
  'production.nothing-to-make': 400,
  'speech.no-engine': 400,
}

export interface Answered {
  status: number
  body: Failure
}

/** What is told of an error. What is ours to mend is not told to strangers: it goes to the log, and a person reads where. */
export function answerError(error: unknown): Answered {
  if (error instanceof StudioError) {
    const { code, text, retryable, details } = error
    return {
      status: statuses[code] ?? 500,
      body: { code, message: text, retryable, details: { ...details, stack: undefined } },
    }
  }
  if (isOutage(error)) return answerError(awayFor(error))
  // Hono's own refusals: a body that is no JSON.
  if (error instanceof HTTPException && error.status < 500) return answerError(unreadable(error))
  return {
    status: 500,
    body: {
      code: 'studio.internal',
      message: {
        zh: '工作室内部出错，详情在启动它的终端里',
        en: 'Something went wrong inside the studio; the terminal it was started in tells more',
      },
      retryable: false,
      details: {},
    },
  }
}

export function notFound(zh: string, en: string): StudioError {
  return new StudioError({ code: 'studio.not-found', message: { zh, en } })
}

/** The database starts, is restarted, or does not get round to it: what is asked again a little later is answered. */
function awayFor(cause: unknown): StudioError {
  return new StudioError({
    code: 'store.database-gone',
    message: {
      zh: '数据库暂时没有回应，稍后会再试',
      en: 'The database does not answer for the moment; try again a little later',
    },
    retryable: true,
    cause,
  })
}

function unreadable(cause: HTTPException): StudioError {
  return new StudioError({
    code: 'studio.bad-request',
    message: { zh: '请求无法读懂', en: 'The request cannot be read' },
    cause,
  })
}

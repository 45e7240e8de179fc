import { StudioError } from '#core'

/** Codes of what is wrong with an engine as a whole: trying it with something else is of no use, and neither is putting something in its place. */
const wholeFailures: ReadonlySet<string> = new Set([
  'production.maybe-charged',
  'production.call-open',
  'production.engine-closed',
  'production.engine-away',
])

/** True for what stops a run: a person has to do something about the engine. */
export function isEngineFailure(error: unknown): boolean {
  return error instanceof StudioError && wholeFailures.has(error.code)
}

/** The run ended while the service had the request. */
export function callOpen(engine: string, key: string): StudioError {
  return new StudioError({
    code: 'production.call-open',
    message: {
      zh: `停下时 ${engine} 还没有答复。这笔钱在账上留着；下次继续会先查问它，不会重复请求`,
      en: `${engine} had not answered when this stopped. The money stays set aside; going on, it is asked about first and not sent again`,
    },
    retryable: true,
    details: { engine, call: key },
  })
}

export function maybeCharged(engine: string, key: string): StudioError {
  return new StudioError({
    code: 'production.maybe-charged',
    message: {
      zh: `不清楚 ${engine} 是否已收下这次请求，可能已经收费。请先在它那里查看；愿意重新付费就把设置里的 unclear 改为 repeat，再运行一次`,
      en: `Nobody can tell whether ${engine} took this request; it may have been charged. Look there; if you would rather pay again, set "unclear" to "repeat" in its settings and run again`,
    },
    details: { engine, call: key },
  })
}

export function refused(engine: string, reason: string): StudioError {
  return new StudioError({
    code: 'production.call-refused',
    message: { zh: `${engine} 没有做：${reason}`, en: `${engine} did not make it: ${reason}` },
    details: { engine },
  })
}

export function closed(engine: string, reason: string): StudioError {
  return new StudioError({
    code: 'production.engine-closed',
    message: {
      zh: `${engine} 不接受我们的请求，请检查它的地址、密钥和余额：${reason}`,
      en: `${engine} takes nothing from us: look at its address, its key and what is paid in (${reason})`,
    },
    details: { engine },
  })
}

export function away(engine: string): StudioError {
  return new StudioError({
    code: 'production.engine-away',
    message: {
      zh: `连不上 ${engine}。做好的都保存着，等它恢复后再运行一次同样的命令`,
      en: `${engine} cannot be reached. What was made is kept: run the same command again when it is back`,
    },
    retryable: true,
    details: { engine },
  })
}

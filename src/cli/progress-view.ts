import type { Language } from '#core'
import type { ProgressEvent, Stage } from '#production'
import { minutes, type Terminal } from './terminal.ts'

const stageNames: Readonly<Record<Stage, { zh: string; en: string }>> = {
  story: { zh: '剧本', en: 'story' },
  breakdown: { zh: '拆解', en: 'breakdown' },
  characters: { zh: '角色', en: 'characters' },
  sets: { zh: '场景', en: 'sets' },
  board: { zh: '分镜', en: 'board' },
  voices: { zh: '配音', en: 'voices' },
  animation: { zh: '画面', en: 'pictures' },
  effects: { zh: '特效', en: 'effects' },
  sound: { zh: '混音', en: 'sound' },
  cut: { zh: '合成', en: 'cut' },
  release: { zh: '检查', en: 'check' },
}

export interface ProgressView {
  show(event: ProgressEvent): void
  /** Takes the moving line off the screen. */
  end(): void
}

/**
 * One line a finished stage. On a terminal a moving line below them, elsewhere a line at every tenth of the whole, so that a
 * log stays short.
 */
export function createProgressView(terminal: Terminal, language: Language): ProgressView {
  const { err } = terminal
  const moving = err.isTTY === true && terminal.environment['TERM'] !== 'dumb'
  const finished = new Set<string>()
  let shown = 0
  let tenth = 0
  let line = false
  const clear = () => {
    if (line) err.write('\r\u001b[2K')
    line = false
  }
  return {
    show(event) {
      const key = `${event.stage} ${event.episode ?? ''}`
      if (event.total > 0 && event.done >= event.total && !finished.has(key)) {
        finished.add(key)
        clear()
        err.write(`✓ ${describe(event, language)}\n`)
      }
      if (moving) {
        const now = performance.now()
        if (now - shown < 80) return
        shown = now
        clear()
        err.write(fitted(`${bar(event.fraction)} ${status(event, language)}`, (err.columns ?? 80) - 1))
        line = true
        return
      }
      const reached = Math.floor(event.fraction * 10)
      if (reached <= tenth) return
      tenth = reached
      err.write(`  ${status(event, language)}\n`)
    },
    end: clear,
  }
}

function describe({ stage, episode, done, total }: ProgressEvent, language: Language): string {
  const name = stageNames[stage][language]
  const where = episode === null ? '' : ` ${episode}`
  return total > 1 ? `${name}${where} ${done}/${total}` : `${name}${where}`
}

function status(event: ProgressEvent, language: Language): string {
  const percent = `${Math.floor(event.fraction * 100)}%`.padStart(4)
  const item = event.item === null ? '' : ` ${event.item}`
  const { secondsLeft } = event
  const left =
    secondsLeft === null
      ? ''
      : language === 'zh'
        ? ` · 还要约 ${minutes(secondsLeft)}`
        : ` · about ${minutes(secondsLeft)} left`
  return `${percent} ${describe(event, language)}${item}${left}`
}

function bar(fraction: number): string {
  const full = Math.round(fraction * 16)
  return `${'█'.repeat(full)}${'░'.repeat(16 - full)}`
}

/** Cuts to a number of columns; Chinese takes two each. */
function fitted(text: string, columns: number): string {
  let used = 0
  let out = ''
  for (const letter of text) {
    const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      letter,
    )
    used += wide ? 2 : 1
    if (used > columns) return out
    out += letter
  }
  return out
}

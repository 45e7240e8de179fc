import { limits } from './limits.ts'
import { tooLarge } from './problem.ts'

/** Lines of a text in the making; refuses to grow past the limit. */
export interface TextBuilder {
  line(text: string): void
  text(): string
}

export function createTextBuilder(): TextBuilder {
  const lines: string[] = []
  let size = 0
  return {
    line(text) {
      size += text.length + 1
      if (size > limits.text)
        throw tooLarge({ zh: '文字超过 800 万字', en: 'it holds more than eight million characters' })
      lines.push(text)
    },
    text: () => `${lines.join('\n').replace(/\s+$/u, '')}\n`,
  }
}

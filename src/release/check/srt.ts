import type { Seconds } from '#core'

export interface Subtitle {
  from: Seconds
  to: Seconds
  text: string
}

/** Reads SubRip, leniently: any line ends, dot or comma, with or without numbers. Blocks without a time are left out. */
export function parseSrt(source: string): Subtitle[] {
  const time = '(\\d+):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})'
  const range = new RegExp(`${time}\\s*-->\\s*${time}`)
  return source
    .replace(/^\ufeff/, '')
    .split(/\r?\n[ \t]*\r?\n/)
    .flatMap((block) => {
      const lines = block.split(/\r?\n/)
      const at = lines.findIndex((line) => range.test(line))
      const match = range.exec(lines[at] ?? '')
      if (match === null) return []
      const seconds = (from: number) =>
        Number(match[from]) * 3600 +
        Number(match[from + 1]) * 60 +
        Number(match[from + 2]) +
        Number(match[from + 3]!.padEnd(3, '0')) / 1000
      return [
        {
          from: seconds(1),
          to: seconds(5),
          text: lines
            .slice(at + 1)
            .join('\n')
            .trim(),
        },
      ]
    })
}

/** Only what is said: no marks, no spaces, no case, so that line breaks and typography do not count as differences. */
export function spokenLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

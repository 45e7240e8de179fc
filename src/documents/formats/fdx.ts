import { createTextBuilder } from '../text-builder.ts'
import { walkXml } from '../xml.ts'
import type { DocumentFormat } from './format.ts'

/** Final Draft: becomes Fountain, which says the same in plain text. */
export const fdx: DocumentFormat = {
  id: 'fdx',
  recognises: ({ bytes }) => /<FinalDraft\b/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 2000))),
  extract({ bytes }) {
    const builder = createTextBuilder()
    const title: string[] = []
    const body: { type: string; number: string; text: string }[] = []
    const open: { type: string; number: string; text: string }[] = []
    let part: 'none' | 'title' | 'content' = 'none'
    let inText = false
    let notes = 0
    walkXml(bytes, {
      open(name, attributes) {
        if (notes > 0 || name === 'ScriptNote') notes++
        else if (name === 'TitlePage') part = 'title'
        else if (name === 'Content' && part === 'none') part = 'content'
        else if (name === 'Paragraph')
          open.push({ type: attributes['Type'] ?? 'Action', number: attributes['Number'] ?? '', text: '' })
        else if (name === 'Text') inText = true
      },
      text(words) {
        const paragraph = open.at(-1)
        if (inText && notes === 0 && paragraph !== undefined) paragraph.text += words
      },
      close(name) {
        if (notes > 0) {
          notes--
          return
        }
        if (name === 'Text') inText = false
        else if (name === 'TitlePage') part = 'none'
        else if (name === 'Paragraph') {
          const paragraph = open.pop()
          if (paragraph === undefined || paragraph.text.trim() === '') return
          if (part === 'title') title.push(paragraph.text.trim())
          else body.push({ ...paragraph, text: paragraph.text.trim() })
        }
      },
    })
    if (title[0] !== undefined) {
      builder.line(`Title: ${title[0]}`)
      builder.line('')
    }
    for (const [i, paragraph] of body.entries()) {
      const speech = /^(?:Dialogue|Parenthetical|Lyrics)$/.test(paragraph.type)
      if (i > 0 && !(speech && /^(?:Character|Dialogue|Parenthetical|Lyrics)$/.test(body[i - 1]!.type)))
        builder.line('')
      for (const line of fountainOf(paragraph)) builder.line(line)
    }
    return { text: builder.text(), remarks: [] }
  },
}

function fountainOf({ type, number, text }: { type: string; number: string; text: string }): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const one = lines.join(' ')
  switch (type) {
    case 'Scene Heading': {
      const plain = /^(?:int|ext|est|i\/e)\b/i.test(one)
      return [`${plain ? '' : '.'}${one}${number === '' ? '' : ` #${number}#`}`]
    }
    case 'Character':
      return [/\p{Ll}|\p{Script=Han}/u.test(one.replace(/\([^)]*\)/g, '')) ? `@${one}` : one]
    case 'Parenthetical':
      return [one.startsWith('(') ? one : `(${one})`]
    case 'Dialogue':
    case 'Lyrics':
      return lines
    case 'Transition':
      return [`> ${one}`]
    case 'New Act':
    case 'End of Act':
    case 'Outline':
      return [`[[${one}]]`]
    default:
      // Capitals alone would be taken for a name.
      return lines.map((line) => (/\p{Ll}|\p{Script=Han}/u.test(line) && !/^[@>~#=.!]/.test(line) ? line : `!${line}`))
  }
}

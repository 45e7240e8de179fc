import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import { readingField } from './reading-field.ts'

/** Names of the cast where a line begins, and places already used in a heading: one way of writing each is what keeps them one. */
export const scriptCompletion: Extension = autocompletion({ override: [people, places], icons: false })

function people(context: CompletionContext): CompletionResult | null {
  const reading = context.state.field(readingField, false)
  const line = context.state.doc.lineAt(context.pos)
  const before = line.text.slice(0, context.pos - line.from)
  const start = /^\s*@?/.exec(before)![0].length
  const typed = before.slice(start)
  if (reading === null || reading === undefined || typed.length > 24 || /[:：。，,.!?！？“"]/u.test(typed)) return null
  if (typed === '' && !context.explicit) return null
  const { cast, dialect, language } = reading.report.story
  const fountain = dialect === 'fountain'
  return {
    from: line.from + start,
    options: cast.map(({ name, lines }) => ({
      label: fountain ? name.toUpperCase() : name,
      apply: fountain ? `${name.toUpperCase()}\n` : `${name}${language === 'zh' ? '：' : ': '}`,
      boost: Math.min(50, lines),
    })),
    validFor: /^[\p{L}\p{N} .'’-]*$/u,
  }
}

function places(context: CompletionContext): CompletionResult | null {
  const reading = context.state.field(readingField, false)
  const line = context.state.doc.lineAt(context.pos)
  const before = line.text.slice(0, context.pos - line.from)
  const heading = /^(?:\d+\s*-\s*\d+\s.*\s|(?:INT|EXT|INT\.?\/EXT|I\/E)[. ]+)([^\s]*)$/iu.exec(before)
  if (reading === null || reading === undefined || heading === null) return null
  return {
    from: context.pos - heading[1]!.length,
    options: reading.breakdown.sets
      .filter(({ place }) => place !== '')
      .map(({ place, scenes }) => ({
        label: reading.report.story.dialect === 'fountain' ? place.toUpperCase() : place,
        boost: scenes.length,
      })),
  }
}

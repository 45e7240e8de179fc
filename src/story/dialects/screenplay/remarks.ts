import type { Notes, SourceLine } from '../../source/source.ts'
import { spanOfLine } from '../../source/source.ts'
import type { Cue } from './cue.ts'
import type { PlainLine } from './plain-line.ts'

/* What the screenplay reader says to the writer. */

export function unmarkedRemark(notes: Notes, line: PlainLine): void {
  notes.add({
    code: 'script.unmarked-action',
    severity: 'info',
    span: spanOfLine(line.source),
    message: {
      zh: '这一行没有 △ 也没有说话人，按动作处理。',
      en: 'This line has neither △ nor a speaker; it is read as action.',
    },
    suggestion: { zh: '动作前加 △，台词写成“角色：台词”。', en: 'Begin action with △, and speech with "name：".' },
    fix: { span: { start: line.start, end: line.start }, replacement: '△ ' },
  })
}

export function notSpeechRemark(notes: Notes, cue: Cue, line: PlainLine): void {
  notes.add({
    code: 'script.not-a-speaker',
    severity: 'info',
    span: spanOfLine(line.source),
    message: {
      zh: `“${cue.label}”不像人名，这一行按画面处理。`,
      en: `"${cue.label}" does not look like a name; the line is read as action.`,
    },
    suggestion: {
      zh: '如果是角色，请写进“人物：”。',
      en: 'If it is a character, add it to the scene list (人物：).',
    },
  })
}

export function unknownGenreRemark(notes: Notes, words: string, line: PlainLine): void {
  notes.add({
    code: 'script.unknown-genre',
    severity: 'info',
    span: spanOfLine(line.source),
    message: {
      zh: `不认识的类型“${words}”，改从正文判断。`,
      en: `Unknown genre "${words}"; it is judged from the text.`,
    },
    suggestion: {
      zh: '例如：都市、古装、仙侠、科幻、战争、悬疑。',
      en: 'For example: city, ancient, xianxia, sci-fi, war, suspense.',
    },
  })
}

export function longLineRemark(notes: Notes, line: PlainLine): void {
  notes.add({
    code: 'script.long-line',
    severity: 'warning',
    span: spanOfLine(line.source),
    message: {
      zh: `这一行有 ${line.source.text.length} 个字，可能少了换行。`,
      en: `This line has ${line.source.text.length} characters; line breaks may be missing.`,
    },
    suggestion: { zh: '每个动作、每句台词各占一行。', en: 'Give each action and each speech a line of its own.' },
  })
}

export function notUsedRemark(notes: Notes, { first, count }: { first: SourceLine; count: number }): void {
  notes.add({
    code: 'script.not-used',
    severity: 'info',
    span: spanOfLine(first),
    message: {
      zh: `从这里起的 ${count} 行说明文字不进入画面和对白。`,
      en: `${count} lines of notes from here on are not shown or spoken.`,
    },
    suggestion: {
      zh: '要出现在片子里，就写到场次标题之后。',
      en: 'What belongs into the film stands below a scene heading.',
    },
  })
}

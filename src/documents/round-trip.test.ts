import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { printStory, readScript, reprintStory, type Story, storyForms, surveyScript } from '#story'
import { readDocument } from './read-document.ts'
import { docxOf, epubOf, paragraphs, xlsxOf } from './testing/office.ts'

const script = [
  '剧名：测试',
  '第1集：归来',
  '1-1 日 内 客厅',
  '人物：林岚、周川',
  '△ 林岚把信递给周川，周川没有接，只是看着窗外那棵开满了花的树。',
  '林岚：（冷笑）这是你写的？',
  '周川：不是我的字。',
  '1-2 夜 外 码头',
  '人物：林岚',
  '林岚（OS）：三年了。',
]
const fdx = `<?xml version="1.0" encoding="UTF-8"?><FinalDraft DocumentType="Script" Version="5"><Content>${[
  ['Scene Heading', 'INT. LIGHTHOUSE - NIGHT'],
  ['Action', 'Mara lights the lamp and waits.'],
  ['Character', 'MARA'],
  ['Parenthetical', '(quietly)'],
  ['Dialogue', 'It is late.'],
]
  .map(([type, text]) => `<Paragraph Type="${type}"><Text>${text}</Text></Paragraph>`)
  .join('')}</Content></FinalDraft>`

const documents: readonly (readonly [string, () => Uint8Array])[] = [
  ['docx', () => docxOf(paragraphs(...script))],
  [
    'epub',
    () =>
      epubOf('测试', [
        script
          .slice(1)
          .map((line) => `<p>${line}</p>`)
          .join(''),
      ]),
  ],
  ['fdx', () => strToU8(fdx)],
  [
    'xlsx',
    () =>
      xlsxOf({
        第1集: [
          ['镜号', '场景', '景别', '画面内容', '台词', '时长(s)'],
          ['1', '客厅 日 内', '全景', '林岚推门进来。', '', 3.2],
          ['2', '', '特写', '周川抬头。', '周川：（惊）你怎么来了？', 2],
        ],
      }),
  ],
]

/** A story without what belongs to one text of it: where things stand, and in which dialect. */
function matter({ dialect: _, ...rest }: Story): unknown {
  return JSON.parse(JSON.stringify(rest, (key, value) => (key === 'span' ? undefined : value)))
}

describe.each(documents)('what a file of the kind %s says', (format, bytes) => {
  test('is printed as it was read, and every letter of it is somewhere', async () => {
    const read = await readDocument({ bytes: bytes(), file: null })
    expect(read).toMatchObject({ format, diagnostics: [] })
    const { text } = read
    const { story } = readScript({ text, file: null })
    expect(story.episodes.flatMap(({ scenes }) => scenes).length).toBeGreaterThan(0)
    expect(reprintStory({ text, file: null }, story)).toBe(text)
    const { stretches } = surveyScript({ text, file: null })
    expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })

  // A sheet says which shot is which, as no screenplay does.
  test.skipIf(format === 'xlsx').each(storyForms)('printed as %s it reads back equal', async (form) => {
    const { text } = await readDocument({ bytes: bytes(), file: null })
    const { story } = readScript({ text, file: null })
    const again = readScript({ text: printStory(story, form), file: null }).story
    expect(matter(again)).toEqual(matter(story))
  })
})

import type { LocalText } from '#core'
import { isArchive, openArchive } from '../archive.ts'
import { documentProblem } from '../problem.ts'
import type { DocumentFile, DocumentFormat } from './format.ts'

/** Files that people try and that hold no text for us: the answer says what to save them as. */
const kinds: readonly { name: LocalText; is(file: DocumentFile): boolean; as: LocalText }[] = [
  {
    name: { zh: '旧版 Word / Excel / WPS 文件', en: 'an old Word, Excel or WPS file' },
    is: ({ bytes }) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]),
    as: { zh: '另存为 .docx 或 .xlsx', en: 'Save it as .docx or .xlsx' },
  },
  {
    name: { zh: 'RTF 文件', en: 'an RTF file' },
    is: ({ bytes }) => startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]),
    as: { zh: '另存为 .docx 或 .txt', en: 'Save it as .docx or .txt' },
  },
  {
    name: { zh: '图片', en: 'a picture' },
    is: ({ bytes }) =>
      startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
      startsWith(bytes, [0xff, 0xd8, 0xff]) ||
      startsWith(bytes, [0x47, 0x49, 0x46, 0x38]),
    as: { zh: '先做文字识别，再给文字稿', en: 'Turn it into text first' },
  },
  {
    name: { zh: '压缩包或认不出的文档', en: 'an archive or a document of an unknown kind' },
    is: ({ bytes }) => {
      if (!isArchive(bytes)) return false
      openArchive(bytes)
      return true
    },
    as: { zh: '解压后给出其中的剧本文件', en: 'Unpack it and bring the script inside' },
  },
]

export const foreign: DocumentFormat = {
  id: 'foreign',
  recognises: (file) => kinds.some((kind) => kind.is(file)),
  extract(file) {
    const { name, as } = kinds.find((kind) => kind.is(file))!
    throw documentProblem(
      'unknown-kind',
      { zh: `这是${name.zh}，读不出剧本。`, en: `This is ${name.en}; no script can be read from it.` },
      {
        zh: `${as.zh}再试。支持 txt、md、fountain、fdx、docx、epub、pdf、xlsx、csv。`,
        en: `${as.en} and try again. Read are txt, md, fountain, fdx, docx, epub, pdf, xlsx and csv.`,
      },
    )
  },
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

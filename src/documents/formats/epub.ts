import { isArchive, openArchive } from '../archive.ts'
import { broken, documentProblem } from '../problem.ts'
import { createTextBuilder, type TextBuilder } from '../text-builder.ts'
import { walkXml } from '../xml.ts'
import type { DocumentFormat } from './format.ts'

const container = 'META-INF/container.xml'

/** E-books: the chapters in reading order, one line a paragraph. */
export const epub: DocumentFormat = {
  id: 'epub',
  recognises: ({ bytes }) => isArchive(bytes) && openArchive(bytes).has(container),
  extract({ bytes }) {
    const archive = openArchive(bytes)
    let root = ''
    walkXml(archive.read(container), {
      open(name, attributes) {
        if (name === 'rootfile') root ||= attributes['full-path'] ?? ''
      },
    })
    const items = new Map<string, { path: string; properties: string }>()
    const spine: string[] = []
    let title = ''
    let inTitle = false
    walkXml(archive.read(root), {
      open(name, attributes) {
        inTitle = name === 'title' && title === ''
        if (name === 'item')
          items.set(attributes['id'] ?? '', {
            path: resolvePath(root, attributes['href'] ?? ''),
            properties: attributes['properties'] ?? '',
          })
        if (name === 'itemref' && attributes['linear'] !== 'no') spine.push(attributes['idref'] ?? '')
      },
      text(words) {
        if (inTitle) title += words
      },
      close() {
        inTitle = false
      },
    })
    if (archive.has('META-INF/rights.xml') || archive.has('META-INF/sinf.xml'))
      throw documentProblem(
        'protected',
        { zh: '这本电子书有版权保护，读不出文字。', en: 'This e-book is copy-protected; its text cannot be read.' },
        { zh: '请用没有保护的版本，或粘贴文字。', en: 'Use a copy without protection, or paste the text.' },
      )
    const builder = createTextBuilder()
    if (title.trim() !== '') builder.line(`《${title.trim()}》`)
    let chapters = 0
    for (const id of spine) {
      const item = items.get(id)
      if (item === undefined || /\bnav\b/.test(item.properties) || !archive.has(item.path)) continue
      chapters++
      addChapter(builder, archive.read(item.path))
    }
    if (chapters === 0) throw broken()
    return { text: builder.text(), remarks: [] }
  },
}

const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li br hr blockquote tr section article td th pre dd dt figcaption title'.split(' '),
)
const silent = new Set(['head', 'style', 'script', 'rt', 'rp', 'svg', 'nav', 'math'])

function addChapter(builder: TextBuilder, bytes: Uint8Array): void {
  let line = ''
  let hidden = 0
  const flush = () => {
    const text = line.replace(/[ \t\r\n\u00a0]+/gu, ' ').trim()
    if (text !== '') builder.line(text)
    line = ''
  }
  builder.line('')
  walkXml(bytes, {
    open(name) {
      if (hidden > 0 || silent.has(name)) hidden++
      else if (blocks.has(name)) flush()
    },
    text(words) {
      if (hidden === 0) line += words
    },
    close(name) {
      if (hidden > 0) hidden--
      else if (blocks.has(name)) flush()
      if (/^h[1-6]$/.test(name)) builder.line('')
    },
  })
  flush()
}

/** `Text/ch1.xhtml` beside `OEBPS/content.opf`. Never leaves the archive: a path is only a key into it. */
function resolvePath(from: string, href: string): string {
  let plain = href.split('#')[0]!
  try {
    plain = decodeURIComponent(plain)
  } catch {
    // A stray percent sign is part of the name.
  }
  const parts = [...from.split('/').slice(0, -1), ...plain.split('/')]
  const path: string[] = []
  for (const part of parts) {
    if (part === '..') path.pop()
    else if (part !== '.' && part !== '') path.push(part)
  }
  return path.join('/')
}

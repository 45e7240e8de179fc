import { SaxesParser } from 'saxes'
import { limits } from './limits.ts'
import { broken, tooLarge } from './problem.ts'

/** What a reader hears of an XML file, in its order. Names come without their prefix: `w:p` is `p`. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Walks through XML without keeping it. Bad marks are passed over, as a browser would; nothing outside the file is ever
 * fetched and no entity of a document type is expanded. Throws `document.too-large` for a tower of elements.
 */
export function walkXml(source: Uint8Array | string, listener: XmlListener): void {
  const xml = typeof source === 'string' ? source : decodeXml(source)
  const parser = new SaxesParser()
  let depth = 0
  let errors = 0
  parser.on('error', (error) => {
    if (++errors > 2000) throw broken(error)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > limits.xmlDepth) throw tooLarge({ zh: '标签层数过多', en: 'its elements lie too deep in each other' })
    const plain: Record<string, string> = {}
    for (const [key, value] of Object.entries(attributes)) plain[bare(key)] = value
    listener.open?.(bare(name), plain)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    listener.close?.(bare(name))
  })
  const text = (words: string) => listener.text?.(named(words))
  parser.on('text', text)
  parser.on('cdata', text)
  for (let at = 0; at < xml.length; at += 65_536) parser.write(xml.slice(at, at + 65_536))
  parser.close()
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/** HTML's own entities, which XML does not know and leaves standing. */
const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  shy: '',
  emsp: '\u2003',
  ensp: '\u2002',
  copy: '©',
}
const named = (text: string) =>
  text.includes('&') ? text.replace(/&(\w{2,8});/g, (whole, name: string) => entities[name] ?? whole) : text

function decodeXml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label = head.startsWith('ÿþ')
    ? 'utf-16le'
    : head.startsWith('þÿ')
      ? 'utf-16be'
      : (/encoding\s*=\s*["']([\w-]{1,20})["']/.exec(head)?.[1] ?? 'utf-8')
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

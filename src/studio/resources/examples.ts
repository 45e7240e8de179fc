import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readScript } from '#story'
import type { Example } from '../contract/series.ts'
import { notFound } from '../failures.ts'

const folder = fileURLToPath(new URL('../../../examples', import.meta.url))

interface ExampleFile extends Example {
  path: string
  file: string
}

let found: Promise<ExampleFile[]> | null = null

/** The series that come with the studio. Looked for once. */
export function findExamples(): Promise<ExampleFile[]> {
  found ??= readdir(folder).then(async (names) => {
    const examples = await Promise.all(names.sort().map(lookAt))
    return examples.filter((example) => example !== null)
  })
  return found
}

export async function readExample(id: string): Promise<{ title: null; file: string; script: string }> {
  const example = (await findExamples()).find((it) => it.id === id)
  if (example === undefined) throw notFound('没有这个示例', 'There is no such example')
  return { title: null, file: example.file, script: await readFile(example.path, 'utf8') }
}

async function lookAt(id: string): Promise<ExampleFile | null> {
  const files = await readdir(join(folder, id)).catch(() => [])
  const file = files.find((name) => /\.(txt|fountain)$/.test(name))
  if (file === undefined) return null
  const path = join(folder, id, file)
  const { story } = readScript({ text: await readFile(path), file })
  const readme = await readFile(join(folder, id, 'README.md'), 'utf8').catch(() => '')
  return {
    id,
    title: story.title,
    language: story.language,
    about: { zh: firstParagraph(readme, true), en: firstParagraph(readme, false) },
    path,
    file,
  }
}

/** The first paragraph that is written in Chinese, or the first that is not; without the signs of Markdown. */
function firstParagraph(markdown: string, chinese: boolean): string {
  const paragraphs = markdown.split(/\n\s*\n/).map((text) => text.trim())
  const found = paragraphs.find((text) => text !== '' && !text.startsWith('#') && isChinese(text) === chinese) ?? ''
  return found
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
}

function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length / 3
}

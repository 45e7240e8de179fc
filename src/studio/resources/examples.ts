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
  return { id, title: story.title, language: story.language, about: firstParagraph(readme), path, file }
}

function firstParagraph(markdown: string): string {
  const paragraphs = markdown.split(/\n\s*\n/).map((text) => text.trim())
  return (paragraphs.find((text) => text !== '' && !text.startsWith('#')) ?? '').replace(/\s+/g, ' ')
}

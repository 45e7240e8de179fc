import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScript } from './read-script.ts'
import { storyReportSchema } from './story.ts'

const folder = new URL('../../examples/', import.meta.url)
const scripts = readdirSync(folder).flatMap((slug) =>
  ['script.txt', 'script.fountain', 'tale.txt']
    .map((name) => ({ slug, name, url: new URL(`${slug}/${name}`, folder) }))
    .filter(({ url }) => existsSync(url)),
)

describe.each(scripts)('examples/$slug', ({ name, url }) => {
  const report = readScript({ text: readFileSync(url), file: name })
  const episodes = report.story.episodes

  test('reads without errors and warnings, and fits the schema', () => {
    storyReportSchema.parse(report)
    expect(report.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('everyone who speaks has a sex and an age', () => {
    const unclear = report.story.cast.filter(
      ({ lines, sex, age }) => lines > 0 && (sex === 'unknown' || age === 'unknown'),
    )
    expect(unclear.map((member) => member.name)).toEqual([])
  })

  test('every episode lasts 60 to 100 seconds by speech and a quarter more, in scenes with a place and a time', () => {
    for (const episode of episodes) {
      const lines = episode.scenes.flatMap((scene) => scene.items.filter((item) => item.kind === 'line'))
      const spoken = lines.map((line) => line.text).join(' ')
      const han = spoken.match(/\p{Script=Han}/gu)?.length ?? 0
      const words = spoken.match(/[A-Za-z’']+/g)?.length ?? 0
      const seconds = (han / 4.5 + words / 2.6) * 1.25
      expect(seconds, `${episode.id} lasts`).toBeGreaterThan(55)
      expect(seconds, `${episode.id} lasts`).toBeLessThan(100)
      for (const scene of episode.scenes) expect([scene.place === '', scene.time], scene.id).not.toContain('unknown')
    }
  })
})

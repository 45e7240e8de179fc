import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScript, type Story } from '#story'

/*
 * One small script in each way of writing, and what is read from it, checked by hand. To add one: put the script into
 * `data/dialects`, run with GOLDEN=write, format (`biome check --write`), read the JSON beside it line by line, and commit both.
 */

const folder = new URL('./data/dialects/', import.meta.url)
const scripts = readdirSync(folder).filter((name) => !name.endsWith('.json'))

function summary(story: Story) {
  return {
    title: story.title,
    dialect: story.dialect,
    language: story.language,
    cast: story.cast.map(({ name, sex, age, lines }) => `${name} ${sex} ${age} ${lines}`),
    episodes: story.episodes.map((episode) => ({
      number: episode.number,
      title: episode.title,
      scenes: episode.scenes.map((scene) => ({
        heading: `${scene.place} | ${scene.interior} | ${scene.time}`,
        people: scene.cast.join(' '),
        items: scene.items.map((item) =>
          item.kind === 'line'
            ? `${item.lineKind} ${item.speaker ?? '-'}${item.delivery === null ? '' : ` (${item.delivery})`}: ${item.text}`
            : `${item.kind === 'mark' ? item.mark : item.kind}: ${item.text}`,
        ),
      })),
    })),
  }
}

describe.each(scripts)('golden/%s', (name) => {
  test('is read as it was', () => {
    const { story } = readScript({ text: readFileSync(new URL(name, folder)), file: name })
    const golden = new URL(`${name}.json`, folder)
    if (process.env.GOLDEN === 'write') writeFileSync(golden, `${JSON.stringify(summary(story), null, 2)}\n`)
    expect(summary(story)).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
  })
})

import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type LocalText, StudioError } from '#core'
import { ambienceSchema, soundKindSchema } from '#direction'
import { readRecording } from '#media'
import { type Choices, type SoundChoice, soundChoiceSchema } from '#series'
import { type OwnSounds, pronunciationsSchema, type Recording } from '#sound'
import { type ArtefactStore, homeFolder, openArtefactStore } from '#store'
import type { SoundRecipe } from './graph/sound.ts'
import { parseSamples, printSamples } from './samples.ts'

/** Families of recordings, each a folder of the folder that a person gives. */
const families = ['lines', 'music', 'effects', 'ambience'] as const
type Family = (typeof families)[number]

const soundFile = /\.(?:wav|wave|mp3|m4a|aac|flac|ogg|oga|opus|mp4|mov|webm|mkv)$/iu
const mostBytes = 500e6
const mostFiles = 20_000

/**
 * Keeps a sound file in the store, decoded. Answers the digest by which choices name it: that of the file's bytes.
 * @param name what the person calls the file
 */
export async function addRecording(store: ArtefactStore, file: string, name: string = file): Promise<string> {
  const { size } = await stat(file)
  if (size > mostBytes)
    throw new StudioError({
      code: 'production.recording-too-large',
      message: { zh: `录音太大：${name}`, en: `A recording is too large: ${name}` },
    })
  const id = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  if (await store.has('recording', id)) return id
  const { left, right, sampleRate } = await readRecording(file, name)
  const channels = left.every((value, i) => value === right[i]) ? [left] : [left, right]
  await store.put('recording', id, printSamples({ sampleRate }, channels))
  return id
}

/**
 * The recordings of a folder as choices: `lines/<line>.wav`, `music/<scene or mood>.mp3`, `effects/<noise>.wav`, `ambience/<bed>.wav`,
 * and `pronunciations.json`. What cannot be used is left out and told.
 */
export async function readSoundFolder(
  folder: string,
  store: ArtefactStore,
): Promise<{ choice: SoundChoice; warnings: readonly LocalText[] }> {
  const warnings: LocalText[] = []
  const facts = await stat(folder).catch(() => null)
  if (!facts?.isDirectory())
    throw new StudioError({
      code: 'production.no-sound-folder',
      message: { zh: `没有这个声音文件夹：${folder}`, en: `There is no such folder of sounds: ${folder}` },
    })
  const found: Record<Family, Record<string, string>> = { lines: {}, music: {}, effects: {}, ambience: {} }
  for (const family of families) {
    const names = (await readdir(join(folder, family)).catch(() => [])).filter((name) => soundFile.test(name)).sort()
    for (const name of names.slice(0, mostFiles)) {
      const id = name.slice(0, -extname(name).length).normalize('NFC')
      if (!isKnown(family, id)) {
        warnings.push(
          family === 'effects'
            ? { zh: `没有叫「${id}」的音效：${name}`, en: `There is no noise called "${id}": ${name}` }
            : { zh: `没有叫「${id}」的环境声：${name}`, en: `There is no bed of sound called "${id}": ${name}` },
        )
        continue
      }
      try {
        found[family][id] = await addRecording(store, join(folder, family, name))
      } catch (error) {
        if (!(error instanceof StudioError)) throw error
        warnings.push(error.text)
      }
    }
  }
  const pronunciations = await readPronunciations(join(folder, 'pronunciations.json'))
  return { choice: soundChoiceSchema.parse({ ...found, pronunciations }), warnings }
}

/** What the folder says, over what was chosen before. The recordings are kept in the store of this home. What cannot be used ends it. */
export async function chooseSounds(choices: Choices, folder: string, home: string | null): Promise<Choices> {
  const store = await openArtefactStore(homeFolder(home ?? undefined))
  const { choice, warnings } = await readSoundFolder(folder, store)
  if (warnings.length > 0)
    throw new StudioError({
      code: 'production.bad-sounds',
      message: {
        zh: warnings
          .map(({ zh }) => zh)
          .slice(0, 20)
          .join('；'),
        en: warnings
          .map(({ en }) => en)
          .slice(0, 20)
          .join('; '),
      },
    })
  const { sound } = choices
  return {
    ...choices,
    sound: {
      ...sound,
      lines: { ...sound.lines, ...choice.lines },
      music: { ...sound.music, ...choice.music },
      effects: { ...sound.effects, ...choice.effects },
      ambience: { ...sound.ambience, ...choice.ambience },
      pronunciations: { ...sound.pronunciations, ...choice.pronunciations },
    },
  }
}

/** Lines and scenes are the script's business: what it does not have is reported where choices are. */
function isKnown(family: Family, id: string): boolean {
  if (family === 'effects') return soundKindSchema.safeParse(id).success
  return family === 'ambience' ? ambienceSchema.safeParse(id).success : true
}

async function readPronunciations(file: string) {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  try {
    return pronunciationsSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new StudioError({
      code: 'production.bad-pronunciations',
      message: {
        zh: `读音表有误：${file}（应为 {"长发": "chang2 fa4", "Saoirse": "seer sha"}）`,
        en: `The table of pronunciations is wrong: ${file} (it must be like {"长发": "chang2 fa4", "Saoirse": "seer sha"})`,
      },
      cause,
    })
  }
}

/** A recording that was kept earlier. */
export async function readStoredRecording(store: ArtefactStore, id: string): Promise<Recording> {
  const bytes = await store.get('recording', id)
  if (bytes === null)
    throw new StudioError({
      code: 'production.recording-gone',
      message: { zh: '录音不在了，请重新给出', en: 'A recording is gone; give it again' },
      details: { recording: id },
    })
  const { head, channels } = parseSamples(bytes)
  return { left: channels[0]!, right: channels[1] ?? channels[0]!, sampleRate: Number(head['sampleRate']) }
}

/** The recordings that a mix asks for. */
export async function loadOwnSounds(store: ArtefactStore, own: SoundRecipe['own']): Promise<OwnSounds> {
  const load = async <Id extends string>(wanted: Partial<Record<Id, string>>) => {
    const loaded = new Map<Id, Recording>()
    for (const [id, recording] of Object.entries(wanted) as [Id, string][])
      loaded.set(id, await readStoredRecording(store, recording))
    return loaded
  }
  return { music: await load(own.music), effects: await load(own.effects), ambience: await load(own.ambience) }
}

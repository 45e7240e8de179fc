import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { printWav } from '#media'
import { openVoiceDesk, readSource } from '#production'
import { designVoices, requestSpeech } from '#sound'
import { homeFolder, openArtefactStore } from '#store'
import { readScript } from '#story'
import { checkLanguage } from '../options.ts'
import { exitCodes, say, type Terminal, UsageError } from '../terminal.ts'

export interface SayFlags {
  json?: boolean
  lang?: string
  home?: string
  script?: string
  person?: string
  out?: string
}

/** `sanbu say`: one line in the voice of a script's narrator, or of somebody in it, as a WAV file. */
export async function runSay(text: string, flags: SayFlags, terminal: Terminal): Promise<number> {
  checkLanguage(flags.lang)
  const script = flags.script === undefined ? text : (await readSource(flags.script)).text
  const { story } = readScript({ text: script, file: flags.script === undefined ? null : basename(flags.script) })
  const voices = designVoices(story)
  const who = story.cast.find(({ id, name }) => flags.person === id || flags.person === name)
  const voice = flags.person === undefined ? voices.at(-1) : voices.find(({ id }) => id === who?.id)
  if (voice === undefined)
    throw new UsageError({
      zh: `剧本里没有「${flags.person}」。有：${story.cast.map(({ name }) => name).join('、')}`,
      en: `There is no "${flags.person}" in the script. There are: ${story.cast.map(({ name }) => name).join(', ')}`,
    })
  const desk = await openVoiceDesk({ store: await openArtefactStore(homeFolder(flags.home)), copies: 1 })
  try {
    const plain = { text, language: story.language, voice, expression: 'neutral', intensity: 0.5 } as const
    const spoken = await desk.speak(requestSpeech(plain, {}), new AbortController().signal)
    const out = resolve(flags.out ?? 'voice.wav')
    await writeFile(out, printWav([spoken.samples], spoken.sampleRate))
    const told = { out, seconds: spoken.timing.seconds, warnings: spoken.warnings }
    say(terminal, flags.json === true ? JSON.stringify(told, null, 2) : `${out}  ${told.seconds.toFixed(1)} s`)
    return exitCodes.fine
  } finally {
    await desk.close()
  }
}

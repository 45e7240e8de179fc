import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Language, StudioError } from '#core'

/** A voice model as the speaking program wants it. */
export interface SherpaModel {
  /** Part of `OfflineTtsConfig.model`. */
  config: Readonly<Record<string, Readonly<Record<string, string>>>>
  ruleFsts: string
  languages: readonly Language[]
  /** Tells models apart: names and sizes of the files, and the words of the small ones. */
  digest: string
}

/**
 * What kind of model a folder holds, from its files as the sherpa-onnx project packs them: Kokoro (`voices.bin`), Matcha (acoustic model and
 * vocoder) or VITS, with a lexicon or with phoneme data. Throws when it is none of them.
 */
export async function readSherpaModel(folder: string): Promise<SherpaModel> {
  const names = await readdir(folder).catch(() => null)
  if (names === null) throw refused(folder, '没有这个文件夹', 'there is no such folder')
  names.sort()
  const at = (name: string) => join(folder, name)
  const has = (name: string) => names.includes(name)
  const find = (pattern: RegExp) => names.find((name) => pattern.test(name))
  if (!has('tokens.txt')) throw refused(folder, '缺 tokens.txt', 'it has no tokens.txt')
  const lexicons = names.filter((name) => /^lexicon.*\.txt$/u.test(name))
  const lexicon = lexicons.map(at).join(',')
  const dataDir = has('espeak-ng-data') ? at('espeak-ng-data') : ''
  const common = { tokens: at('tokens.txt'), lexicon, dataDir }
  const onnx = (pattern: RegExp) => names.find((name) => name.endsWith('.onnx') && pattern.test(name))
  const vocoder = onnx(/vocos|hifigan|vocoder/u)
  const acoustic = onnx(/model-steps|matcha|acoustic/u)
  const model = onnx(/^model(?:\.int8|\.fp16)?\.onnx$/u) ?? onnx(/./u)
  if (model === undefined) throw refused(folder, '没有 onnx 模型', 'it has no onnx model')
  const config: Record<string, Record<string, string>> = find(/^voices\.bin$/u) !== undefined
    ? { kokoro: { model: at(model), voices: at('voices.bin'), ...common } }
    : acoustic !== undefined && vocoder !== undefined
      ? { matcha: { acousticModel: at(acoustic), vocoder: at(vocoder), ...common } }
      : { vits: { model: at(model), ...common } }
  const small = await Promise.all([...lexicons, 'tokens.txt'].map((name) => readFile(at(name), 'utf8')))
  const words = small.join('\n')
  const zh = /\p{Script=Han}/u.test(words)
  const languages: Language[] = [
    ...(zh ? ['zh' as const] : []),
    ...(dataDir !== '' || /^[a-z]+ /mu.test(small[0] ?? '') ? ['en' as const] : []),
  ]
  if (languages.length === 0) throw refused(folder, '看不出会说哪种语言', 'its language cannot be told')
  const hash = createHash('sha256')
  for (const name of names) hash.update(`${name} ${(await stat(at(name))).size}\n`)
  return {
    config,
    ruleFsts: names
      .filter((name) => name.endsWith('.fst'))
      .map(at)
      .join(','),
    languages,
    digest: hash.update(words).digest('hex').slice(0, 24),
  }
}

function refused(folder: string, zh: string, en: string): StudioError {
  return new StudioError({
    code: 'speech.bad-model',
    message: { zh: `语音模型不能用：${folder}（${zh}）`, en: `The voice model cannot be used: ${folder} (${en})` },
  })
}

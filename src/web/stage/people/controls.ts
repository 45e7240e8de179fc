import {
  type CharacterDesign,
  characterDesignSchema,
  extraLibrary,
  hairLibrary,
  ornamentLibrary,
  outfitLibrary,
} from '#art'
import type { Language, LocalText } from '#core'
import { ageWords, browWords, eyeWords, mouthWords, noseWords, sexWords } from '../../words/design-words.ts'
import { libraryOptions, optionsOf } from '../../words/words.ts'
import type { LockGroup } from './design-difference.ts'

type Option = { value: string; label: string }

/** One thing of a design that may be changed. `path` is one or two names deep. */
export type DesignControl = { path: readonly [string] | readonly [string, string]; label: LocalText } & (
  | { kind: 'number'; min: number; max: number }
  | { kind: 'colour'; clearable: boolean }
  | { kind: 'option'; options(language: Language): Option[] }
  | { kind: 'options'; options(language: Language): Option[] }
)

/** What the designer offers, by the groups that are locked together. Ranges are those of the design's own schema. */
export const designControls: Readonly<Record<LockGroup, { label: LocalText; controls: readonly DesignControl[] }>> = {
  body: {
    label: { zh: '身材', en: 'Body' },
    controls: [
      word(['sex'], '性别', 'Sex', (language) => optionsOf(sexWords, language)),
      word(['age'], '年纪', 'Age', (language) => optionsOf(ageWords, language)),
      number(['height'], '身高', 'Height'),
      number(['bulk'], '体格', 'Build'),
    ],
  },
  face: {
    label: { zh: '脸', en: 'Face' },
    controls: [
      colour(['skin'], '肤色', 'Skin'),
      number(['face', 'width'], '脸宽', 'Width'),
      number(['face', 'jaw'], '下颌', 'Jaw'),
      number(['face', 'cheek'], '脸颊', 'Cheeks'),
      number(['face', 'chinWidth'], '下巴宽', 'Chin width'),
      number(['face', 'chinLength'], '下巴长', 'Chin length'),
      number(['face', 'wrinkles'], '皱纹', 'Lines'),
    ],
  },
  eyes: {
    label: { zh: '眉眼', en: 'Eyes' },
    controls: [
      word(['eyes', 'shape'], '眼形', 'Shape', (language) => optionsOf(eyeWords, language)),
      colour(['eyes', 'colour'], '瞳色', 'Colour'),
      number(['eyes', 'width'], '眼宽', 'Width'),
      number(['eyes', 'height'], '眼高', 'Height'),
      number(['eyes', 'tilt'], '眼角', 'Tilt'),
      number(['eyes', 'spacing'], '眼距', 'Spacing'),
      number(['eyes', 'iris'], '瞳孔', 'Iris'),
      number(['eyes', 'lash'], '睫毛', 'Lashes'),
      word(['brows', 'shape'], '眉形', 'Brows', (language) => optionsOf(browWords, language)),
      number(['brows', 'weight'], '眉粗', 'Brow weight'),
    ],
  },
  mouth: {
    label: { zh: '鼻口', en: 'Nose and mouth' },
    controls: [
      word(['nose', 'shape'], '鼻形', 'Nose', (language) => optionsOf(noseWords, language)),
      number(['nose', 'length'], '鼻长', 'Nose length'),
      word(['mouth', 'shape'], '唇形', 'Mouth', (language) => optionsOf(mouthWords, language)),
      number(['mouth', 'width'], '唇宽', 'Mouth width'),
      colour(['mouth', 'lipstick'], '口红', 'Lipstick', true),
    ],
  },
  hair: {
    label: { zh: '头发', en: 'Hair' },
    controls: [
      word(['hair', 'style'], '发型', 'Style', (language) => libraryOptions(hairLibrary, ({ name }) => name, language)),
      colour(['hair', 'colour'], '发色', 'Colour'),
      colour(['hair', 'tip'], '发梢', 'Tips', true),
      number(['hair', 'volume'], '蓬松', 'Volume'),
      number(['hair', 'part'], '分缝', 'Parting'),
      words(['hair', 'ornaments'], '头饰', 'Ornaments', (language) =>
        libraryOptions(ornamentLibrary, ({ name }) => name, language),
      ),
    ],
  },
  clothes: {
    label: { zh: '衣服', en: 'Clothes' },
    controls: [
      word(['outfit', 'style'], '款式', 'Style', (language) => libraryOptions(outfitLibrary, ({ id }) => id, language)),
      colour(['outfit', 'main'], '主色', 'Main colour'),
      colour(['outfit', 'second'], '次色', 'Second colour'),
      colour(['outfit', 'accent'], '点缀', 'Accent'),
      colour(['signature'], '标志色', 'Signature'),
    ],
  },
  extras: {
    label: { zh: '脸上的东西', en: 'On the face' },
    controls: [
      words(['extras'], '配饰印记', 'Extras', (language) => libraryOptions(extraLibrary, ({ name }) => name, language)),
    ],
  },
}

/** What a control shows of a design. */
export function designValue(design: CharacterDesign, [first, second]: DesignControl['path']): unknown {
  const part = (design as unknown as Record<string, unknown>)[first]
  return second === undefined ? part : (part as Record<string, unknown>)[second]
}

function number(path: DesignControl['path'], zh: string, en: string): DesignControl {
  const { shape } = characterDesignSchema
  const [first, second] = path
  const at = (shape as unknown as Record<string, { shape?: Record<string, unknown> }>)[first]!
  const { minValue, maxValue } = (second === undefined ? at : at.shape![second]) as {
    minValue: number
    maxValue: number
  }
  return { kind: 'number', path, label: { zh, en }, min: minValue, max: maxValue }
}

function colour(path: DesignControl['path'], zh: string, en: string, clearable = false): DesignControl {
  return { kind: 'colour', path, label: { zh, en }, clearable }
}

function word(
  path: DesignControl['path'],
  zh: string,
  en: string,
  options: (language: Language) => Option[],
): DesignControl {
  return { kind: 'option', path, label: { zh, en }, options }
}

function words(
  path: DesignControl['path'],
  zh: string,
  en: string,
  options: (language: Language) => Option[],
): DesignControl {
  return { kind: 'options', path, label: { zh, en }, options }
}

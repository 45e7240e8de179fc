import { z } from 'zod'
import type { Language, LocalText } from '#core'

/*
 * The AI label of GB 45438-2025 and 《人工智能生成合成内容标识办法》: what everyone sees, and what stands in the file.
 */

/** The words of the visible label. The standard wants an AI element and a generation element, in Chinese, in every file. */
export function labelText(language: Language): string {
  return language === 'zh' ? 'AI生成' : 'AI生成 · AI-generated'
}

/** Least ink height of the visible label, as a share of the picture's shorter side, and how long it must stand. */
export const labelRules = { inkHeight: 0.05, seconds: 2 } as const

/** Any text is a lawful label if it has one word of each list. */
export function isLabelText(text: string): boolean {
  return /人工智能|AI/.test(text) && /生成|合成/.test(text)
}

/** Visible ASCII without quotation mark and backslash: no spaces, no Chinese. */
const value = z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]*$/)
const filled = value.min(1)

/** The JSON under the key `AIGC` (GB 45438-2025, annex E). Keys stand in this order. */
export const labelMetadataSchema = z.object({
  Label: z.enum(['1', '2', '3']),
  ContentProducer: filled,
  ProduceID: filled,
  ReservedCode1: value.default(''),
  ContentPropagator: value.default(''),
  PropagateID: value.default(''),
  ReservedCode2: value.default(''),
})
export type LabelMetadata = z.infer<typeof labelMetadataSchema>

/** What stands in place of a producer until one is configured. */
export const unregisteredProducer = 'unregistered'

export interface LabelRequest {
  /** From configuration; null when none is set. */
  contentProducer: string | null
  /** SHA-256 of the content, hex. */
  contentDigest: string
}

/** The hidden label for one file, and what the person should know about it. */
export function labelMetadata({ contentProducer, contentDigest }: LabelRequest): {
  metadata: LabelMetadata
  warnings: LocalText[]
} {
  const warnings: LocalText[] = []
  let producer = contentProducer ?? unregisteredProducer
  if (contentProducer === null) warnings.push(unregisteredWarning)
  else if (!filled.safeParse(contentProducer).success) {
    producer = unregisteredProducer
    warnings.push({
      zh: `设置中的 contentProducer「${contentProducer}」含有标准不允许的字符（只能用可见 ASCII，不含空格、引号、反斜杠），未采用`,
      en: `contentProducer "${contentProducer}" in the settings has characters that the standard forbids (visible ASCII only, no space, quote or backslash) and was not used`,
    })
  } else if (!isProviderCode(contentProducer)) {
    warnings.push({
      zh: `设置中的 contentProducer「${contentProducer}」不是 27 位的服务提供者编码`,
      en: `contentProducer "${contentProducer}" in the settings is not a 27-character provider code`,
    })
  }
  const metadata = labelMetadataSchema.parse({
    Label: '1',
    ContentProducer: producer,
    ProduceID: `sha256-${contentDigest}`,
  })
  return { metadata, warnings }
}

export const unregisteredWarning: LocalText = {
  zh: '未设置内容生产者编码（config.json 的 contentProducer），标识中写入 unregistered。发布前请填写已备案的编码',
  en: 'No content producer is configured (contentProducer in config.json), so the label says "unregistered". Set the registered code before publishing',
}

/** `00`, subject type, binding, 18 characters of social credit code, use, 4 characters of the producer's own. */
export function isProviderCode(text: string): boolean {
  return /^00[1-9A-Z][0-9A-Z][0-9A-HJ-NPQRTUWXY]{18}[012][0-9A-Z]{4}$/.test(text)
}

/** Reads a hidden label; also in the outer form `{"AIGC":{…}}` that some tools write. Null when it is not one. */
export function parseLabelMetadata(json: string): LabelMetadata | null {
  try {
    const parsed: unknown = JSON.parse(json)
    const inner = parsed !== null && typeof parsed === 'object' && 'AIGC' in parsed ? parsed.AIGC : parsed
    return labelMetadataSchema.parse(inner)
  } catch {
    return null
  }
}

import { describe, expect, it } from 'vitest'
import { isLabelText, isProviderCode, labelMetadata, labelText, parseLabelMetadata } from './label.ts'

const contentDigest = 'ab'.repeat(32)

describe('the AI label', () => {
  it('has both elements in every language', () => {
    expect(isLabelText(labelText('zh'))).toBe(true)
    expect(isLabelText(labelText('en'))).toBe(true)
    expect(isLabelText('AI')).toBe(false)
    expect(isLabelText('生成')).toBe(false)
  })

  it('has the seven keys in the standard’s order, all strings in the allowed characters', () => {
    const { metadata, warnings } = labelMetadata({ contentProducer: null, contentDigest })
    expect(Object.keys(metadata)).toEqual([
      'Label',
      'ContentProducer',
      'ProduceID',
      'ReservedCode1',
      'ContentPropagator',
      'PropagateID',
      'ReservedCode2',
    ])
    expect(metadata).toMatchObject({
      Label: '1',
      ContentProducer: 'unregistered',
      ProduceID: `sha256-${contentDigest}`,
    })
    expect(Object.values(metadata).join('')).toMatch(/^[\x21\x23-\x5b\x5d-\x7e]*$/)
    expect(warnings).toHaveLength(1)
    expect(parseLabelMetadata(JSON.stringify(metadata))).toEqual(metadata)
    expect(parseLabelMetadata(JSON.stringify({ AIGC: metadata }))).toEqual(metadata)
  })

  it('takes a registered code silently, others with a warning, and never a forbidden character', () => {
    const code = '001191110102MACQD9K64010000'
    expect(isProviderCode(code)).toBe(true)
    expect(labelMetadata({ contentProducer: code, contentDigest }).warnings).toEqual([])
    expect(labelMetadata({ contentProducer: 'acme', contentDigest }).warnings).toHaveLength(1)
    const bad = labelMetadata({ contentProducer: '某公司', contentDigest })
    expect(bad.metadata.ContentProducer).toBe('unregistered')
    expect(bad.warnings).toHaveLength(1)
  })

  it('rejects what is not a label', () => {
    expect(parseLabelMetadata('{"Label":"9","ContentProducer":"a","ProduceID":"b"}')).toBeNull()
    expect(parseLabelMetadata('{"Label":"1","ContentProducer":"","ProduceID":"b"}')).toBeNull()
    expect(parseLabelMetadata('not json')).toBeNull()
  })
})

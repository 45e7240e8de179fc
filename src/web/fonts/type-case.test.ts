import { describe, expect, it } from 'vitest'
import { createTypeCase, type LetterFont } from './type-case.ts'

function openCase(cut: (family: string, letters: string) => Promise<ArrayBuffer>) {
  const handed: Promise<readonly LetterFont[]>[] = []
  const typeCase = createTypeCase({ families: ['Black', 'Brush'], cut, hand: (fonts) => handed.push(fonts) })
  return { typeCase, handed }
}
const bytes = async () => new ArrayBuffer(4)

describe('letters for the painters', () => {
  it('begin with those of signs and cards, and each letter of a script is fetched once', async () => {
    const asked: string[] = []
    const { typeCase, handed } = openCase(async (family, letters) => {
      asked.push(`${family} ${letters}`)
      return new ArrayBuffer(4)
    })
    typeCase.want('林栀：先撑伞。林栀')
    typeCase.want('先撑伞 again')
    typeCase.want('先走')
    expect(asked).toEqual(['Black ', 'Brush ', 'Black 。伞先撑林栀：', 'Brush 。伞先撑林栀：', 'Black 走', 'Brush 走'])
    expect((await handed[2]!)[0]).toMatchObject({ family: 'Black', range: 'U+8d70' })
    expect((await handed[0]!)[0]!.range).toBeNull()
  })

  it('that could not be had are asked for again', async () => {
    let reachable = false
    const { typeCase, handed } = openCase(() => (reachable ? bytes() : Promise.reject(new Error('away'))))
    typeCase.want('栀')
    await Promise.all(handed.map((fonts) => fonts.catch(() => {})))
    reachable = true
    typeCase.want('栀')
    expect(await handed.at(-1)).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import { choicesSchema, noChoices } from '#series'
import { createHistory } from './history.ts'
import { withDesign, withFigure, withOwnSound, withPick, withShot, withShots } from './patch.ts'
import { describeStep } from './step-words.ts'

describe('changing choices', () => {
  it('changes what is named and leaves everything else as it was', () => {
    let choices = withShot(noChoices, 'sh1', { angle: 'low' })
    choices = withFigure(choices, ['sh1'], 'ann', { expression: 'happy' })
    choices = withFigure(choices, ['sh1'], 'ann', { pose: 'sit' })
    choices = withDesign(choices, 'ann', { hair: { colour: '#112233' } })
    choices = withDesign(choices, 'ann', { hair: { style: 'bob' } })
    expect(choices.shots).toEqual({ sh1: { angle: 'low', figures: { ann: { expression: 'happy', pose: 'sit' } } } })
    expect(choices.designs).toEqual({ ann: { hair: { colour: '#112233', style: 'bob' } } })
    expect(choicesSchema.parse(choices)).toEqual(choices)
  })

  it('puts a recording in the place of a voice, and takes it away again', () => {
    const id = 'a'.repeat(64)
    const own = withOwnSound(noChoices, 'lines', 's01e01_l01', id)
    expect(own.sound.lines).toEqual({ s01e01_l01: id })
    expect(choicesSchema.parse(own)).toEqual(own)
    expect(withOwnSound(own, 'lines', 's01e01_l01', null)).toEqual(noChoices)
  })

  it('leaves nothing behind when everything is as derived again', () => {
    let choices = withFigure(noChoices, ['sh1'], 'ann', { expression: 'happy' })
    choices = withFigure(choices, ['sh1'], 'ann', { expression: undefined })
    choices = withDesign(choices, 'ann', { hair: { style: 'bob' } })
    choices = withDesign(choices, 'ann', { hair: { style: undefined } })
    choices = withPick(withPick(choices, 'sh1', 'take'), 'sh1', null)
    expect(choices).toEqual(noChoices)
  })

  it('changes thousands of shots by looking through what was chosen once', () => {
    const ids = Array.from({ length: 3600 }, (_, i) => `sh${i}`)
    let looked = 0
    const shots = new Proxy(Object.fromEntries(ids.map((id) => [id, { seconds: 2 }])), {
      ownKeys(all) {
        looked++
        return Reflect.ownKeys(all)
      },
    })
    const changed = withShots({ ...noChoices, shots }, ids, () => ({ angle: 'low' }))
    expect(changed.shots['sh3599']).toEqual({ seconds: 2, angle: 'low' })
    expect(Object.keys(changed.shots)).toHaveLength(3600)
    expect(looked).toBe(1)
  })
})

describe('the list of steps', () => {
  const names = { shot: (id: string) => `<${id}>`, person: (id: string) => id, scene: (id: string) => id }

  it('says of each what changed, and of whom', () => {
    const one = withFigure(noChoices, ['sh1'], 'ann', { expression: 'happy' })
    const said = (before: typeof noChoices, after: typeof noChoices) => describeStep({ before, after }, names, 'en')
    expect(said(noChoices, one)).toEqual({ of: '<sh1>', what: 'expression' })
    expect(said(one, withShot(withShot(one, 'sh1', { angle: 'low' }), 'sh2', { angle: 'low' }))).toEqual({
      of: '2 of them',
      what: 'angle',
    })
    expect(said(one, withDesign(one, 'ann', { hair: { style: 'bob' } }))).toEqual({ of: 'ann', what: 'hair' })
    expect(said(one, withPick(one, 'sh1', 'take')).what).toBe('The take that is used')
    expect(said(one, withOwnSound(one, 'music', 'sc1', 'a'.repeat(64))).what).toBe('Recordings and music')
  })

  it('has what stands before what was taken back, each in the order in which it was done', () => {
    let time = 0
    const history = createHistory(() => (time += 5000))
    let now = noChoices
    for (const id of ['sh1', 'sh2', 'sh3']) {
      const after = withShot(now, id, { angle: 'low' })
      history.push({ before: now, after, label: id })
      now = after
    }
    history.undo(history.undo(now)!)
    expect(history.steps.map(({ label }) => label)).toEqual(['sh1', 'sh2', 'sh3'])
    expect(history.undoable).toBe(1)
  })
})

describe('undo', () => {
  it('takes back the last step only, and keeps what came from elsewhere since', () => {
    const history = createHistory(() => 0)
    const first = withShot(noChoices, 'sh1', { angle: 'low' })
    const second = withShot(first, 'sh2', { size: 'CU' })
    history.push({ before: noChoices, after: first, label: 'angle' })
    history.push({ before: first, after: second, label: 'size' })
    const elsewhere = withShot(second, 'sh3', { look: 'dream' })
    const back = history.undo(elsewhere)!
    expect(back.shots).toEqual({ sh1: { angle: 'low' }, sh3: { look: 'dream' } })
    expect(history.redo(back)).toEqual(elsewhere)
  })

  it('makes one step of a slider that is drawn along, and two of two pulls', () => {
    let time = 0
    const history = createHistory(() => time)
    let now = noChoices
    const pull = (seconds: number) => {
      const after = withShot(now, 'sh1', { seconds })
      history.push({ before: now, after, label: 'length' })
      now = after
      time += 100
    }
    pull(1)
    pull(2)
    pull(3)
    expect(history.undoable).toBe(1)
    time += 2000
    pull(4)
    expect(history.undo(now)!.shots).toEqual({ sh1: { seconds: 3 } })
    expect(history.undo(history.redo(now)!)).not.toBeNull()
  })
})

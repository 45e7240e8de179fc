import { expect, it } from 'vitest'
import { sampleDesign, sampleSubject } from '../head/sample.ts'
import { alteredByState } from './altered.ts'
import type { Headwear } from './pose.ts'

function worn(ornaments: string[], head: Headwear, style = 'suit'): string[] {
  const design = { ...sampleDesign, hair: { ...sampleDesign.hair, ornaments } }
  const subject = sampleSubject(design)
  const told = {
    ...subject,
    outfit: { ...subject.outfit, style },
    pose: { ...subject.pose, states: { ...subject.pose.states, head } },
  }
  return alteredByState(told).design.hair.ornaments
}

it('a hat that is taken off leaves what is in the hair', () => {
  expect(worn(['bamboo-hat', 'hairpins'], 'bare')).toEqual(['hairpins'])
  expect(worn(['bamboo-hat', 'hairpins'], 'usual')).toEqual(['bamboo-hat', 'hairpins'])
})

it('who puts a hat on puts on the one they have, else one that goes with the clothes', () => {
  expect(worn(['knit-cap'], 'hat', 'army')).toEqual(['knit-cap'])
  expect(worn([], 'hat', 'army')).toEqual(['military-cap'])
  expect(worn([], 'hat', 'xianxia-robe')).toEqual(['bamboo-hat'])
  expect(worn([], 'hat')).toEqual(['knit-cap'])
})

it('a nurse cap comes off like a hat, and goes on again with the clothes', () => {
  expect(worn(['nurse-cap', 'hairpins'], 'bare')).toEqual(['hairpins'])
  expect(worn(['nurse-cap'], 'hat', 'nurse')).toEqual(['nurse-cap'])
})

it('a hood goes over the hair in the place of a hat', () => {
  expect(worn(['bamboo-hat'], 'hood')).toEqual(['hood'])
})

import { assert } from '#core'
import type { PropKind } from '#direction'
import { bag } from './bag.ts'
import { book } from './book.ts'
import { bottle } from './bottle.ts'
import { card } from './card.ts'
import { cleaver } from './cleaver.ts'
import { cup } from './cup.ts'
import { dagger } from './dagger.ts'
import { document } from './document.ts'
import { fan } from './fan.ts'
import { flower } from './flower.ts'
import { fruitKnife } from './fruit-knife.ts'
import { greatSabre } from './great-sabre.ts'
import { gun } from './gun.ts'
import { key } from './key.ts'
import { knife } from './knife.ts'
import { lantern } from './lantern.ts'
import { letter } from './letter.ts'
import { medicine } from './medicine.ts'
import { paperUmbrella } from './paper-umbrella.ts'
import { pendant } from './pendant.ts'
import { phone } from './phone.ts'
import { photo } from './photo.ts'
import type { PropDefinition } from './prop.ts'
import { ring } from './ring.ts'
import { sabre } from './sabre.ts'
import { scroll } from './scroll.ts'
import { sword } from './sword.ts'
import { tablet } from './tablet.ts'
import { token } from './token.ts'
import { blackUmbrella, clearUmbrella, redUmbrella, umbrella } from './umbrella.ts'
import { wineGlass } from './wine-glass.ts'

/** Every prop of the vocabulary, one file each. */
export const propLibrary: readonly PropDefinition[] = [
  phone,
  letter,
  document,
  photo,
  ring,
  pendant,
  key,
  card,
  cup,
  wineGlass,
  bottle,
  sword,
  sabre,
  greatSabre,
  knife,
  dagger,
  cleaver,
  fruitKnife,
  gun,
  medicine,
  book,
  scroll,
  token,
  flower,
  umbrella,
  blackUmbrella,
  redUmbrella,
  clearUmbrella,
  paperUmbrella,
  lantern,
  bag,
  tablet,
  fan,
]

export function propNamed(id: PropKind): PropDefinition {
  const prop = propLibrary.find((member) => member.id === id)
  assert(prop !== undefined, `a prop for ${id}`)
  return prop
}

import type { Genre } from '#story'
import { umbrellas } from '../lexicon/props.ts'
import type { PropKind } from '../vocabulary.ts'
import type { Beat } from './beat.ts'
import { createArmoury } from './blades.ts'

/** Genres of old China. */
const old: ReadonlySet<Genre> = new Set(['ancient', 'xianxia'])

/**
 * What is told of once as 油纸伞 or a black umbrella and afterwards only as 伞, the umbrella, is the same thing through the scene.
 * Where no word says which, an old story's is of oiled paper; with blades it is the same. Returns the beats with their things
 * named so.
 */
export function sameThings(beats: readonly Beat[], genre: Genre): Beat[] {
  const usual: PropKind = old.has(genre) ? 'paper-umbrella' : 'umbrella'
  const arm = createArmoury(old.has(genre))
  let last = beats.flatMap(({ clauses }) => clauses.flatMap(({ props }) => props)).find(isParticular) ?? usual
  return beats.map((beat) => ({
    ...beat,
    clauses: beat.clauses.map((clause) =>
      arm({
        ...clause,
        props: clause.props.map((prop) => {
          if (isParticular(prop)) last = prop
          return prop === 'umbrella' ? last : prop
        }),
      }),
    ),
  }))
}

const isParticular = (prop: PropKind): boolean => umbrellas.has(prop) && prop !== 'umbrella'

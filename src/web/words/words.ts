import type { Language, LocalText } from '#core'

/** What a person calls each word of a vocabulary. The compiler sees to it that none is forgotten. */
export type Words<Word extends string> = Readonly<Record<Word, LocalText>>

/** The words as a list to choose from, in the vocabulary's order. */
export function optionsOf<Word extends string>(
  words: Words<Word>,
  language: Language,
): { value: Word; label: string }[] {
  return (Object.entries(words) as [Word, LocalText][]).map(([value, text]) => ({ value, label: text[language] }))
}

/** The members of a library, which carry their own names, as a list to choose from. */
export function libraryOptions<Member extends { label: LocalText }>(
  library: readonly Member[],
  idOf: (member: Member) => string,
  language: Language,
): { value: string; label: string }[] {
  return library.map((member) => ({ value: idOf(member), label: memberName(member, language) }))
}

/** What a member of a library is called where it stands by itself: libraries name things as within a sentence. */
export function memberName({ label }: { label: LocalText }, language: Language): string {
  const text = label[language]
  return text.charAt(0).toUpperCase() + text.slice(1)
}

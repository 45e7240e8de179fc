import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Language, LocalText } from '#core'

interface LanguageState {
  language: Language
  choose(language: Language): void
}

/** The language that the studio speaks, as chosen before or as the browser asks for. */
export const useLanguageStore = create<LanguageState>()(
  persist(
    (set) => ({
      language: navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
      choose: (language) => set({ language }),
    }),
    { name: 'sanbu.language' },
  ),
)

export function useLanguage(): Language {
  return useLanguageStore(({ language }) => language)
}

/** The texts of a page in the language of the moment. */
export function useMessages<T>(messages: Readonly<Record<Language, T>>): T {
  return messages[useLanguage()]
}

/** Picks a text that comes in both languages: diagnostics, errors, labels of the libraries. */
export function useLocal(): (text: LocalText) => string {
  const language = useLanguage()
  return (text) => text[language]
}

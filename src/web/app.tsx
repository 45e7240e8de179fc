import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLanguage } from './language/use-language.ts'
import { startLive } from './server/live.ts'
import { queries } from './server/queries.ts'
import { Routes } from './shell/routes.tsx'
import { theme } from './theme/theme.ts'

/** The whole app: what every page needs around it, and the pages. */
export function App() {
  const language = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  useEffect(() => startLive(), [])
  return (
    <MantineProvider theme={theme} forceColorScheme="dark">
      <QueryClientProvider client={queries}>
        <ModalsProvider>
          <Notifications position="bottom-right" limit={3} />
          <Routes />
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}

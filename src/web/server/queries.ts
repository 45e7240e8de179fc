import { QueryClient } from '@tanstack/react-query'

/** What the app knows of the studio's answers. A lost connection is shown once, by the banner, and asked again by itself. */
export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 5_000, retry: 1, refetchOnWindowFocus: true } },
})

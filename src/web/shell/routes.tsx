import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { ErrorBoundary } from './error-boundary.tsx'
import { Loading } from './loading.tsx'
import { NotFound } from './not-found.tsx'
import { Shell } from './shell.tsx'

const HomePage = lazy(() => import('../pages/home/page.tsx'))
const WritePage = lazy(() => import('../pages/write/page.tsx'))
const StagePage = lazy(() => import('../pages/stage/page.tsx'))
const ReleasePage = lazy(() => import('../pages/release/page.tsx'))
const WatchPage = lazy(() => import('../pages/watch/page.tsx'))

/** Addresses and their pages. Each page's code is fetched when it is first opened. */
export function Routes() {
  return (
    <Shell>
      <ErrorBoundary>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">
              <HomePage />
            </Route>
            <Route path="/series/:series/write">{({ series }) => <WritePage key={series} series={series} />}</Route>
            <Route path="/series/:series/stage">{({ series }) => <StagePage key={series} series={series} />}</Route>
            <Route path="/series/:series/release">{({ series }) => <ReleasePage key={series} series={series} />}</Route>
            <Route path="/watch">
              <WatchPage series={null} />
            </Route>
            <Route path="/watch/:series">{({ series }) => <WatchPage key={series} series={series} />}</Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  )
}

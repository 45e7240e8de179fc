import { Button, VisuallyHidden } from '@mantine/core'
import { IconMovie, IconPlugConnectedX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { errorText } from '#core'
import type { FeedEntry } from '#studio/client'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { studio } from '../../server/studio.ts'
import { Empty } from '../../shell/empty.tsx'
import { useKeys } from '../../shell/keys.ts'
import { Loading } from '../../shell/loading.tsx'
import { seriesPath } from '../../shell/steps.tsx'
import { messages } from './messages.ts'
import { PhoneHelp } from './phone-help.tsx'
import { Slide } from './slide.tsx'
import classes from './watch.module.css'

/** Finished episodes, one a screen, one after the other; of one series when it is named. */
export default function WatchPage({ series }: { series: string | null }) {
  const m = useMessages(messages)
  return (
    <>
      <VisuallyHidden component="h1">{m.title}</VisuallyHidden>
      <Screen series={series} />
    </>
  )
}

function Screen({ series }: { series: string | null }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const feed = useQuery({
    queryKey: ['feed', series],
    queryFn: ({ signal }) => studio.readFeed(series === null ? {} : { series }, { signal }),
    // A list that is made anew under one's thumb would jump.
    refetchOnWindowFocus: false,
  })
  if (feed.isPending) return <Loading text={m.loading} />
  if (feed.isError) {
    return (
      <Empty icon={IconPlugConnectedX} title={m.failed} help={errorText(feed.error, language)}>
        <Button onClick={() => void feed.refetch()}>{m.retry}</Button>
      </Empty>
    )
  }
  if (feed.data.length === 0) {
    return (
      <Empty icon={IconMovie} title={m.empty} help={m.emptyHelp}>
        <Button component={Link} href={series === null ? '/' : seriesPath(series, 'release')}>
          {series === null ? m.toHome : m.toRelease}
        </Button>
      </Empty>
    )
  }
  return <Feed episodes={feed.data} />
}

function Feed({ episodes }: { episodes: readonly FeedEntry[] }) {
  const m = useMessages(messages)
  const scroller = useRef<HTMLDivElement>(null)
  const player = useRef<HTMLVideoElement | null>(null)
  const [at, setAt] = useState(0)
  const [muted, setMuted] = useState(false)
  const [paused, setPaused] = useState(false)

  useEffect(() => {
    const box = scroller.current!
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue
          setAt(Array.prototype.indexOf.call(box.children, target))
          setPaused(false)
        }
      },
      { root: box, threshold: 0.6 },
    )
    for (const slide of box.children) seen.observe(slide)
    return () => seen.disconnect()
  }, [])

  const step = (by: number) => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    scroller.current?.children[at + by]?.scrollIntoView({ behavior: still ? 'auto' : 'smooth' })
  }
  const skip = (seconds: number) => {
    if (player.current !== null) player.current.currentTime += seconds
  }
  useKeys('watch', { zh: '观看', en: 'Watch' }, [
    { key: 'Space', does: { zh: '播放、暂停', en: 'Play, pause' }, run: () => setPaused(!paused) },
    { key: 'ArrowDown', does: { zh: '下一集', en: 'Next episode' }, run: () => step(1) },
    { key: 'ArrowUp', does: { zh: '上一集', en: 'Previous episode' }, run: () => step(-1) },
    { key: 'J', does: { zh: '下一集', en: 'Next episode' }, run: () => step(1) },
    { key: 'K', does: { zh: '上一集', en: 'Previous episode' }, run: () => step(-1) },
    { key: 'ArrowLeft', does: { zh: '后退 5 秒', en: 'Back 5 s' }, run: () => skip(-5) },
    { key: 'ArrowRight', does: { zh: '前进 5 秒', en: 'On 5 s' }, run: () => skip(5) },
    { key: 'M', does: { zh: '静音', en: 'Mute' }, run: () => setMuted(!muted) },
  ])

  return (
    <div style={{ position: 'relative', height: '100%' }}>
      <div className={classes['top']}>
        <PhoneHelp />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <div ref={scroller} className={classes['feed']} role="feed" aria-label={m.feed} tabIndex={0}>
        {episodes.map((episode, index) => (
          <Slide
            key={`${episode.series} ${episode.id}`}
            episode={episode}
            current={index === at}
            near={Math.abs(index - at) <= 1}
            muted={muted}
            paused={paused}
            onMute={setMuted}
            onPause={setPaused}
            onStep={step}
            onPlayer={(video) => {
              player.current = video
            }}
          />
        ))}
      </div>
    </div>
  )
}

import { useEffect, useRef, useState } from 'react'
import { createFrameShelf } from './frame-shelf.ts'
import { painters } from './house-painters.ts'
import type { Urgency } from './painters.ts'
import type { Paintable } from './protocol.ts'

/** Small pictures that were painted: a board that is scrolled back is there at once. */
const shelf = createFrameShelf(90_000_000)

export interface PictureProps {
  /** Names the content; the same key is always the same picture. */
  name: string
  paintable: Paintable
  frame?: number
  /** Pixels of the picture, not of the page. */
  width: number
  height: number
  urgency?: Urgency
  /** What the picture shows, for who cannot see it; empty where the words beside it say so. */
  alt: string
  className?: string | undefined
}

/** A picture painted by the kernel. While a changed one is painted, the one before it stays. */
export function Picture({
  name,
  paintable,
  frame = 0,
  width,
  height,
  urgency = 'thumbnail',
  alt,
  className,
}: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [state, setState] = useState<'empty' | 'painted' | 'failed'>('empty')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says all that the picture follows from
  useEffect(() => {
    const slot = `${name} ${frame} ${width}x${height}`
    const show = (bitmap: ImageBitmap) => {
      const context = canvas.current?.getContext('2d')
      if (context == null) return
      context.clearRect(0, 0, width, height)
      context.drawImage(bitmap, 0, 0)
      setState('painted')
    }
    const known = shelf.get(slot)
    if (known !== undefined) {
      show(known)
      return
    }
    const abort = new AbortController()
    painters()
      .paint({ key: name, paintable, frame, width, height, urgency, signal: abort.signal })
      .then(({ bitmap }) => {
        if (!abort.signal.aborted) show(bitmap)
        shelf.put(slot, bitmap)
      })
      .catch(() => {
        if (!abort.signal.aborted) setState('failed')
      })
    return () => abort.abort()
  }, [name, frame, width, height])
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      className={className}
      data-state={state}
      {...(alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt })}
    />
  )
}

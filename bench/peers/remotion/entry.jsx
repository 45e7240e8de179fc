import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Composition, continueRender, delayRender, registerRoot, staticFile, useCurrentFrame } from 'remotion'
import { makePainter } from './scene-kernel.js'

const Scene = ({ parts, families }) => {
  const frame = useCurrentFrame()
  const canvas = useRef(null)
  const [ready, setReady] = useState(false)
  const [handle] = useState(() => delayRender('fonts'))
  useEffect(() => {
    const load = families.map((family, i) => new FontFace(family, `url(${staticFile(`font-${i}.ttf`)})`).load())
    Promise.all(load).then((faces) => {
      for (const face of faces) document.fonts.add(face)
      setReady(true)
      continueRender(handle)
    })
  }, [families, handle])
  const index = parts.findIndex(({ start, length }) => frame >= start && frame < start + length)
  const painter = useMemo(() => (ready ? makePainter(parts[index].request) : null), [parts, index, ready])
  useLayoutEffect(() => {
    if (painter === null) return
    painter.paint(canvas.current.getContext('2d', { willReadFrequently: true }), frame - parts[index].start)
  }, [painter, frame, index, parts])
  return <canvas ref={canvas} width={1080} height={1920} />
}

registerRoot(() => (
  <Composition
    id="scene"
    component={Scene}
    width={1080}
    height={1920}
    fps={25}
    durationInFrames={250}
    defaultProps={{ parts: [], families: [] }}
  />
))

import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useMemo, useRef } from 'react'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { ShotPicture } from '../picture/shot-picture.tsx'
import { shortSeconds } from '../player/time-text.ts'
import { angleWords, moveWords, sizeWords } from '../words/shot-words.ts'
import classes from './board.module.css'
import { type BoardProps, useFollow } from './board-cards.tsx'
import { boardKeys } from './board-keys.ts'
import { type BoardItem, spokenText } from './board-rows.ts'
import { messages } from './messages.ts'
import { SceneHeading } from './scene-heading.tsx'
import { clickShot, useSelection } from './selection.ts'

const rowHeight = 84
const headingHeight = 40

/** The board as the sheet that the trade knows: 镜号, 景别, 角度, 运镜, 画面, 台词, 秒. Only the rows that are seen are there. */
export function BoardTable({ items, designs, choices }: BoardProps) {
  const m = useMessages(messages)
  const scroller = useRef<HTMLDivElement>(null)
  const ids = useMemo(() => items.flatMap((item) => (item.kind === 'shot' ? [item.id] : [])), [items])
  const rows = useMemo(() => items.map((item) => [item]), [items])
  const { shots, lead, playing } = useSelection()
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]!.kind === 'scene' ? headingHeight : rowHeight),
    getItemKey: (index) => items[index]!.id,
    overscan: 4,
    scrollMargin: 0,
  })
  useFollow(playing ?? lead, rows, (index) => virtual.scrollToIndex(index, { align: 'auto' }))
  const columns = ['', m.number, m.size, m.angle, m.move, m.picture, m.line, m.seconds]
  return (
    <div className={classes['frame']}>
      <div
        ref={scroller}
        className={classes['scroller']}
        role="grid"
        aria-label={m.board}
        aria-multiselectable
        aria-rowcount={items.length + 1}
        tabIndex={0}
        onKeyDown={boardKeys(ids, 1)}
      >
        <div role="row" aria-rowindex={1} className={classes['head']}>
          {columns.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
            <div key={index} role={name === '' ? 'gridcell' : 'columnheader'}>
              {name}
            </div>
          ))}
        </div>
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const item = items[index]!
            return item.kind === 'scene' ? (
              <div
                key={item.id}
                role="row"
                aria-rowindex={index + 2}
                className={classes['row']}
                style={{ transform: `translateY(${start}px)` }}
              >
                <SceneHeading item={item} />
              </div>
            ) : (
              <div
                key={item.id}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={shots.has(item.id)}
                data-lead={lead === item.id}
                aria-current={playing === item.id}
                data-shot={item.id}
                className={classes['line']}
                style={{ transform: `translateY(${start}px)` }}
                onClick={(event) => clickShot(item.id, ids, event)}
              >
                <ShotCells
                  item={item}
                  designs={designs}
                  changed={choices.shots[item.id] !== undefined || choices.picks[item.id] !== undefined}
                />
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** Drawn anew only when it is another: at a cut, none is. */
const ShotCells = memo(function ShotCells(props: {
  item: Extract<BoardItem, { kind: 'shot' }>
  designs: BoardProps['designs']
  changed: boolean
}) {
  const m = useMessages(messages)
  const language = useLanguage()
  const { shot, reel, index, number } = props.item
  return (
    <>
      <div role="gridcell">
        <ShotPicture reel={reel} index={index} designs={props.designs} width={90} className={classes['small']} />
      </div>
      <div role="gridcell" className={classes['numbered']}>
        {number}
        {props.changed && <span className={classes['dot']} title={m.changed} role="img" aria-label={m.changed} />}
      </div>
      <div role="gridcell">{sizeWords[shot.size][language]}</div>
      <div role="gridcell">{angleWords[shot.angle][language]}</div>
      <div role="gridcell">{moveWords[shot.move.kind][language]}</div>
      <div role="gridcell" className={classes['text']}>
        {shot.picture}
      </div>
      <div role="gridcell" className={classes['text']}>
        {spokenText(shot)}
      </div>
      <div role="gridcell" className={classes['length']}>
        {shortSeconds(shot.length, reel.timeline.rate)}
      </div>
    </>
  )
})

import { Button, Drawer } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { errorText } from '#core'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { ConflictDialog } from '../../open-series/conflict-dialog.tsx'
import type { OpenSeries } from '../../open-series/open-series.ts'
import { StrayNotice } from '../../open-series/stray-notice.tsx'
import { useOpenSeries } from '../../open-series/use-open-series.ts'
import { outlineOf } from '../../script/outline.ts'
import type { Lengths, Reading } from '../../script/reading.ts'
import { ScriptEditor, type ScriptEditorHandle } from '../../script/script-editor.tsx'
import { Empty } from '../../shell/empty.tsx'
import { useKeys } from '../../shell/keys.ts'
import { Loading } from '../../shell/loading.tsx'
import { WriteBar } from './bar.tsx'
import { HistoryDialog } from './history-dialog.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { messages } from './messages.ts'
import { OutlinePanel } from './outline-panel.tsx'
import { SideTabs, type SideTabsProps } from './side-tabs.tsx'
import classes from './write.module.css'

/** Step 1: the script, and what the studio understands of it. */
export default function WritePage({ series }: { series: string }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const open = useOpenSeries(series)
  if (open.document !== null) return <Desk open={open} />
  if (open.state === 'opening') return <Loading text={m.opening} />
  return (
    <Empty icon={IconPlugConnectedX} title={m.openFailed} help={errorText(open.error, language)}>
      <Button onClick={() => void open.open()}>{m.retry}</Button>
    </Empty>
  )
}

function Desk({ open }: { open: OpenSeries }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const document = open.document!
  const editor = useRef<ScriptEditorHandle>(null)
  const [reading, setReading] = useState<Reading | null>(null)
  const [lengths, setLengths] = useState<Lengths | null>(null)
  const [cursor, setCursor] = useState(0)
  const [importing, importDialog] = useDisclosure(false)
  const [browsing, historyDialog] = useDisclosure(false)
  const [panelsOpen, panels] = useDisclosure(false)
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  const outline = useMemo(() => (reading === null ? null : outlineOf(reading, lengths)), [reading, lengths])

  // Texts that came from elsewhere replace what the editor shows; what is typed here it has already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival is what makes the editor take the text over
  useEffect(() => editor.current?.replace(document.script), [open.arrivals])

  const side: SideTabsProps = {
    reading,
    lengths,
    cursor,
    withOutline: narrow,
    onJump: (offset) => {
      panels.close()
      // The drawer gives the keyboard back first.
      requestAnimationFrame(() => editor.current?.jumpTo(offset))
    },
    onFix: (fix) => {
      if (reading !== null) editor.current?.fix(reading, fix)
    },
  }
  useKeys('write', { zh: '写', en: 'Write' }, [
    { key: 'mod + S', does: { zh: '立即保存', en: 'Save now' }, run: () => void open.save() },
    { key: 'mod + shift + O', does: { zh: '导入新稿', en: 'Import a new draft' }, run: importDialog.open },
    { key: 'mod + shift + H', does: { zh: '历史', en: 'History' }, run: historyDialog.open },
  ])

  return (
    <div className={classes['page']}>
      <WriteBar
        open={open}
        actions={{
          undo: () => editor.current?.undo(),
          redo: () => editor.current?.redo(),
          find: () => editor.current?.find(),
          import: importDialog.open,
          history: historyDialog.open,
          panels: narrow ? panels.open : null,
        }}
      />
      <div className={classes['columns']}>
        {!narrow && (
          <nav className={classes['side']} aria-label={m.outline}>
            {outline === null ? <Loading /> : <OutlinePanel outline={outline} cursor={cursor} onJump={side.onJump} />}
          </nav>
        )}
        <div className={classes['editor']}>
          <StrayNotice open={open} />
          <ScriptEditor
            ref={editor}
            text={document.script}
            file={document.file}
            language={language}
            label={m.script}
            onChange={(script) => open.edit({ script })}
            onCursor={setCursor}
            onReading={setReading}
            onLengths={setLengths}
            onFailure={() => notifications.show({ id: 'reading', color: 'red', message: m.readFailed })}
          />
        </div>
        {!narrow && (
          <aside className={classes['side']}>
            <SideTabs {...side} />
          </aside>
        )}
      </div>
      <Drawer
        opened={panelsOpen && narrow}
        onClose={panels.close}
        position="bottom"
        size="70%"
        title={m.showPanels}
        closeButtonProps={{ 'aria-label': m.close }}
        styles={{ body: { height: 'calc(100% - 60px)', padding: 0 } }}
      >
        <SideTabs {...side} />
      </Drawer>
      <ImportDialog
        opened={importing}
        script={document.script}
        onClose={importDialog.close}
        onUse={({ file, script }) => {
          editor.current?.replace(script)
          open.edit({ file, script }, m.importedNote(file))
        }}
      />
      <HistoryDialog
        open={open}
        opened={browsing}
        onClose={historyDialog.close}
        onRestore={({ number, file, script, choices }) => {
          editor.current?.replace(script)
          open.edit({ file, script, choices }, m.restored(number))
          void open.save()
        }}
      />
      <ConflictDialog open={open} />
    </div>
  )
}

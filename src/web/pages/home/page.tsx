import { Button, Group, SimpleGrid, Skeleton, Text, Title } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconFileText, IconPlugConnectedX, IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '#core'
import type { SeriesCard } from '#studio/client'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import type { Intake } from '../../script/script-intake.tsx'
import { queries } from '../../server/queries.ts'
import { studio } from '../../server/studio.ts'
import { Empty } from '../../shell/empty.tsx'
import { useKeys } from '../../shell/keys.ts'
import { FirstTime } from './first-time.tsx'
import classes from './home.module.css'
import { messages } from './messages.ts'
import { NewSeriesDialog } from './new-series-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { RunningNow } from './running-now.tsx'
import { type CardActions, SeriesCover } from './series-card.tsx'

/** Every series, what is made now, and the beginning of a new one. */
export default function HomePage() {
  const m = useMessages(messages)
  const language = useLanguage()
  const [trash, setTrash] = useState(false)
  const [asking, dialog] = useDisclosure(false)
  const [intake, setIntake] = useState<Intake | null>(null)
  const [renaming, setRenaming] = useState<SeriesCard | null>(null)
  const list = useQuery({
    queryKey: ['series', trash ? 'trash' : 'all'],
    queryFn: ({ signal }) => studio.listSeries({ trash: trash ? 'yes' : 'no' }, { signal }),
  })
  const begin = (next: Intake | null) => {
    setIntake(next)
    dialog.open()
  }
  const actions = useCardActions(setRenaming)
  useKeys('home', { zh: '首页', en: 'Home' }, [
    { key: 'N', does: { zh: '新建一部剧', en: 'A new series' }, run: () => begin(null) },
  ])
  const cards = list.data ?? []
  const firstTime = list.isSuccess && cards.length === 0 && !trash

  return (
    <div className={classes['page']}>
      {firstTime ? (
        <FirstTime onIntake={begin} />
      ) : (
        <>
          <Group justify="space-between" mb="lg">
            <Title order={1}>{trash ? m.showTrash : m.title}</Title>
            <Group gap="xs">
              <Button
                variant="subtle"
                color="gray"
                leftSection={<IconTrash size={15} />}
                onClick={() => setTrash(!trash)}
              >
                {trash ? m.hideTrash : m.showTrash}
              </Button>
              <Button leftSection={<IconPlus size={15} />} onClick={() => begin(null)}>
                {m.new}
              </Button>
            </Group>
          </Group>
          {!trash && <RunningNow cards={cards} />}
          {list.isPending && <Waiting />}
          {list.isError && (
            <Empty icon={IconPlugConnectedX} title={m.failed} help={errorText(list.error, language)}>
              <Button onClick={() => void list.refetch()}>{m.retry}</Button>
            </Empty>
          )}
          {list.isSuccess && trash && cards.length === 0 && <Empty icon={IconTrash} title={m.trashEmpty} />}
          <div className={classes['grid']}>
            {cards.map((card) => (
              <SeriesCover key={card.id} card={card} actions={actions} />
            ))}
          </div>
        </>
      )}
      <NewSeriesDialog opened={asking} intake={intake} onIntake={setIntake} onClose={dialog.close} />
      {renaming !== null && <RenameDialog card={renaming} onClose={() => setRenaming(null)} />}
      <DropAnywhere active={!asking && !firstTime} onIntake={begin} />
    </div>
  )
}

function useCardActions(rename: (card: SeriesCard) => void): CardActions {
  const m = useMessages(messages)
  const language = useLanguage()
  const told = (work: Promise<unknown>): void => {
    void work
      .catch((error: unknown) => notifications.show({ color: 'red', message: errorText(error, language) }))
      .finally(() => void queries.invalidateQueries({ queryKey: ['series'] }))
  }
  const restore = ({ id }: SeriesCard): void => told(studio.untrashSeries({ series: id }))
  return {
    rename,
    restore,
    trash: (card) =>
      told(
        studio.trashSeries({ series: card.id }).then(() =>
          notifications.show({
            id: `trash ${card.id}`,
            message: (
              <Group justify="space-between" wrap="nowrap">
                <Text size="sm">{m.trashed(card.title)}</Text>
                <Button
                  size="compact-xs"
                  variant="light"
                  onClick={() => {
                    notifications.hide(`trash ${card.id}`)
                    restore(card)
                  }}
                >
                  {m.undo}
                </Button>
              </Group>
            ),
          }),
        ),
      ),
  }
}

function DropAnywhere({ active, onIntake }: { active: boolean; onIntake(intake: Intake): void }) {
  const m = useMessages(messages)
  const language = useLanguage()
  return (
    <Dropzone.FullScreen
      active={active}
      maxFiles={1}
      // Never opened by hand here; files are dropped.
      inputProps={{ 'aria-label': m.dropAnywhere, style: { display: 'none' } }}
      attributes={{ fullScreen: { role: 'region', 'aria-label': m.dropAnywhere } }}
      onDrop={(files: File[]) => {
        studio
          .importFile(files[0]!)
          .then(({ file, script }) => onIntake({ file, script }))
          .catch((error: unknown) => notifications.show({ color: 'red', message: errorText(error, language) }))
      }}
    >
      <Group justify="center" h="80dvh" style={{ pointerEvents: 'none' }}>
        <IconFileText size={44} stroke={1.3} />
        <Text size="xl">{m.dropAnywhere}</Text>
      </Group>
    </Dropzone.FullScreen>
  )
}

function Waiting() {
  const m = useMessages(messages)
  return (
    <SimpleGrid cols={{ base: 2, sm: 4, lg: 6 }} role="status" aria-label={m.loading}>
      {[0, 1, 2, 3].map((key) => (
        <Skeleton key={key} style={{ aspectRatio: '3 / 4' }} radius="md" />
      ))}
    </SimpleGrid>
  )
}

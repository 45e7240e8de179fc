import { Box, Button, Group, ScrollArea, Text, ThemeIcon, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import type { Fix } from '#core'
import { useLocal, useMessages } from '../../language/use-language.ts'
import { lineStarts } from '../../script/lint.ts'
import type { Reading } from '../../script/reading.ts'
import { Empty } from '../../shell/empty.tsx'
import { messages } from './messages.ts'
import classes from './write.module.css'

const looks = {
  error: { icon: IconCircleX, colour: 'red' },
  warning: { icon: IconAlertTriangle, colour: 'yellow' },
  info: { icon: IconInfoCircle, colour: 'blue' },
} as const
const order = { error: 0, warning: 1, info: 2 } as const

/** What the reader did not understand or would ask, worst first, each with the way to its place and its fix. */
export function RemarksPanel(props: { reading: Reading; onJump(offset: number): void; onFix(fix: Fix): void }) {
  const { reading, onJump, onFix } = props
  const m = useMessages(messages)
  const local = useLocal()
  const { diagnostics } = reading.report
  if (diagnostics.length === 0) return <Empty icon={IconCircleCheck} title={m.noRemarks} help={m.noRemarksHelp} />
  const starts = lineStarts(reading.text)
  const sorted = diagnostics.toSorted((a, b) => order[a.severity] - order[b.severity] || a.line - b.line)
  return (
    <ScrollArea h="100%" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': m.remarks }}>
      {sorted.map((one) => {
        const { icon: Sign, colour } = looks[one.severity]
        return (
          <Box key={`${one.code} ${one.line} ${one.column} ${one.message.en}`} className={classes['remark']!}>
            <Group wrap="nowrap" align="flex-start" gap="xs">
              <ThemeIcon size={18} variant="transparent" color={colour} mt={1} aria-hidden>
                <Sign size={16} />
              </ThemeIcon>
              <Box flex={1} miw={0}>
                <UnstyledButton onClick={() => onJump((starts[one.line - 1] ?? 0) + one.column - 1)} title={m.goTo}>
                  <Text size="sm">{local(one.message)}</Text>
                  <Text size="xs" c="dimmed">
                    {m.lineNumber(one.line)}
                  </Text>
                </UnstyledButton>
                {one.suggestion !== null && (
                  <Text size="xs" c="dark.1" mt={4}>
                    {local(one.suggestion)}
                  </Text>
                )}
                {one.fix !== null && (
                  <Button size="compact-xs" variant="light" mt={6} onClick={() => onFix(one.fix!)}>
                    {m.fix}
                  </Button>
                )}
              </Box>
            </Group>
          </Box>
        )
      })}
    </ScrollArea>
  )
}

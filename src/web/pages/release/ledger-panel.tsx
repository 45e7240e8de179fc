import { Alert, Skeleton, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { errorText } from '#core'
import type { Answer } from '#studio/client'
import { duration, money } from '../../language/format.ts'
import { useLanguage, useMessages } from '../../language/use-language.ts'
import { studio } from '../../server/studio.ts'
import { messages } from './messages.ts'
import classes from './release.module.css'

type Total = Answer<'readLedger'>['totals'][number]

/** What the series took so far, by kind of work. */
export function LedgerPanel({ series }: { series: string }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const ledger = useQuery({
    queryKey: ['ledger', series],
    queryFn: ({ signal }) => studio.readLedger({ series }, { signal }),
  })
  return (
    <section className={classes['panel']} aria-labelledby="ledger-title">
      <Title order={2} size="h3" id="ledger-title" mb="xs">
        {m.ledger}
      </Title>
      {ledger.isPending ? (
        <Skeleton h={60} />
      ) : ledger.isError ? (
        <Alert color="red">{errorText(ledger.error, language)}</Alert>
      ) : ledger.data.totals.length === 0 ? (
        <Text size="sm" c="dimmed">
          {m.ledgerEmpty}
        </Text>
      ) : (
        <Sums totals={ledger.data.totals} />
      )}
    </section>
  )
}

function Sums({ totals }: { totals: readonly Total[] }) {
  const m = useMessages(messages)
  const language = useLanguage()
  const works = [...new Set(totals.map(({ of }) => of.work ?? ''))]
  const names: Record<string, string> = {
    segment: m.segment,
    voice: m.voice,
    sound: m.soundWork,
    cover: m.coverWork,
    check: m.checkWork,
    master: m.master,
  }
  const rows = works.map((work) => ({
    name: names[work] ?? work,
    ...sum(totals.filter(({ of }) => (of.work ?? '') === work)),
  }))
  const cells = ({ entries, cpuSeconds, paid }: ReturnType<typeof sum>) => (
    <>
      <Table.Td ta="right">{entries}</Table.Td>
      <Table.Td ta="right">{duration(cpuSeconds, language)}</Table.Td>
      <Table.Td ta="right">
        {paid.length === 0 ? m.free : paid.map((amount) => money(amount, language)).join(' + ')}
      </Table.Td>
    </>
  )
  return (
    <Table fz="xs" verticalSpacing={4} horizontalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{m.work}</Table.Th>
          <Table.Th ta="right">{m.count}</Table.Th>
          <Table.Th ta="right">{m.cpu}</Table.Th>
          <Table.Th ta="right">{m.cost}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.name}>
            <Table.Td>{row.name}</Table.Td>
            {cells(row)}
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th>{m.total}</Table.Th>
          {cells(sum(totals))}
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  )
}

function sum(totals: readonly Total[]) {
  const paid = new Map<string, number>()
  for (const { amount, currency } of totals.flatMap((one) => one.paid)) {
    paid.set(currency, (paid.get(currency) ?? 0) + amount)
  }
  return {
    entries: totals.reduce((all, one) => all + one.entries, 0),
    cpuSeconds: totals.reduce((all, one) => all + one.cpuSeconds, 0),
    paid: [...paid].map(([currency, amount]) => ({ currency, amount })),
  }
}

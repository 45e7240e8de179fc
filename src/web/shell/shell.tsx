import { ActionIcon, AppShell, Box, Button, Group, Tooltip, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconHome, IconKeyboard, IconPlayerPlay } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useLanguageStore, useMessages } from '../language/use-language.ts'
import { ConnectionBanner } from './connection-banner.tsx'
import { KeyHelp } from './key-help.tsx'
import { useKeys } from './keys.ts'
import { messages } from './messages.ts'
import classes from './shell.module.css'
import { openSeries, Steps } from './steps.tsx'

/** The frame around every page: where one is, the three steps, and the way home. */
export function Shell({ children }: { children: ReactNode }) {
  const m = useMessages(messages)
  const { language, choose } = useLanguageStore()
  const [path] = useLocation()
  const [helpOpen, help] = useDisclosure(false)
  const series = openSeries(path)
  useKeys('shell', { zh: '到处可用', en: 'Everywhere' }, [
    { key: 'shift + ?', does: { zh: '显示快捷键', en: 'Show the keyboard map' }, run: help.toggle },
  ])
  return (
    <AppShell header={{ height: 46 }} padding={0}>
      <AppShell.Header className={classes['header']!}>
        <Group h="100%" px="sm" gap="xs" wrap="nowrap" justify="space-between">
          <Group gap="xs" wrap="nowrap" className={classes['side']!}>
            <UnstyledButton
              component={Link}
              href="/"
              className={classes['mark']!}
              aria-label={`${m.studio} · ${m.home}`}
            >
              <img src={markUrl} alt="" width={22} height={22} />
              <Box component="span" visibleFrom="sm">
                {m.studio}
              </Box>
            </UnstyledButton>
          </Group>
          <Steps series={series} />
          <Group
            gap={2}
            wrap="nowrap"
            justify="flex-end"
            className={classes['side']!}
            component="nav"
            aria-label={m.pages}
          >
            <PageLink href="/" here={path === '/'} label={m.home} icon={<IconHome size={17} stroke={1.6} />} />
            <PageLink
              href="/watch"
              here={path.startsWith('/watch')}
              label={m.watch}
              icon={<IconPlayerPlay size={17} stroke={1.6} />}
            />
            <Tooltip label={m.keys}>
              <ActionIcon onClick={help.open} aria-label={m.keys} visibleFrom="sm">
                <IconKeyboard size={18} stroke={1.6} />
              </ActionIcon>
            </Tooltip>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              lang={language === 'zh' ? 'en' : 'zh-CN'}
              title={m.switchLanguage}
              onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
            >
              {m.otherLanguage}
            </Button>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Main className={classes['main']!}>
        <ConnectionBanner />
        <div className={classes['page']}>{children}</div>
      </AppShell.Main>
      <KeyHelp opened={helpOpen} onClose={help.close} />
    </AppShell>
  )
}

const markUrl = new URL('../icon.svg', import.meta.url).href

function PageLink({ href, here, label, icon }: { href: string; here: boolean; label: string; icon: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        component={Link}
        href={href}
        variant={here ? 'light' : 'subtle'}
        color={here ? 'tungsten' : 'gray'}
        aria-label={label}
        aria-current={here ? 'page' : undefined}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}

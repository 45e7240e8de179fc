import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/dropzone/styles.css'
import './theme/ground.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { offerHouseSans } from './fonts/house-fonts.ts'
import { warmUp } from './warm-up.ts'

offerHouseSans()
warmUp(location.pathname)
createRoot(document.getElementById('root')!).render(<App />)

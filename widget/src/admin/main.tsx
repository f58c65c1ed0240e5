// The administrator's page.

import '../styles/base.css'
import '../styles/dashboard.css'
import '../styles/admin.css'
import { start } from '../staff/start'
import { OfficePage } from './OfficePage'
import { office } from './office'

const mine = office()
void start(mine, (speak) => <OfficePage office={mine} speak={speak} />)

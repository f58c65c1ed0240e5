// The manager's dashboard.

import '../styles/base.css'
import '../styles/dashboard.css'
import { session } from '../staff/session'
import { start } from '../staff/start'
import { NO_FLOOR, reduceManager } from '../store/manager'
import { Dashboard } from './Dashboard'

const manager = session('manager', NO_FLOOR, reduceManager)
void start(manager, (speak) => <Dashboard session={manager} speak={speak} />)

// The manager's dashboard, and the wallboard.

import '../styles/base.css'
import '../styles/dashboard.css'
import { session } from '../staff/session'
import { start } from '../staff/start'
import { NO_FLOOR, reduceManager } from '../store/manager'
import { Dashboard } from './Dashboard'
import { Wall } from './Wall'

const manager = session('manager', NO_FLOOR, reduceManager)
const wall = new URLSearchParams(location.search).get('wall') === '1'
void start(manager, (speak) => (wall ? <Wall session={manager} /> : <Dashboard session={manager} speak={speak} />))

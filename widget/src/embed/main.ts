// <sansha-call>: a button on another site that opens our call page. README.md says how a site uses it.

import { SanshaCall } from './element'

// Two scripts on one page, or one twice: the first stays.
if (customElements.get('sansha-call') === undefined) customElements.define('sansha-call', SanshaCall)

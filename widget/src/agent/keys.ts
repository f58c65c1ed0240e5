// The key that saves a form.

/** For a form: Ctrl+Enter submits it from any of its fields. */
export function saveOnCtrlEnter(event: KeyboardEvent & { currentTarget: HTMLFormElement }): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

declare module 'virtual:words' {
  /** By language: the button, what it does, that the hotline is closed, its hours. Made by tools/words.ts. */
  const words: Record<string, [string, string, string, string]>
  export default words
}

declare module '*.css?inline' {
  const css: string
  export default css
}

declare module '*.css'
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>
  export default names
}
declare module '*?url' {
  const url: string
  export default url
}

const style = `
  text { font: 12px system-ui, sans-serif; fill: #57606a }
  .title { font-weight: 600; font-size: 14px; fill: #1f2328 }
  .name { text-anchor: end }
  .name.ours { font-weight: 600; fill: #0550ae }
  .tick { text-anchor: middle; font-size: 10px }
  .grid { stroke: #d0d7de }
  .limit { stroke: #57606a; stroke-dasharray: 3 3 }
  .stem { stroke-width: 2 }
  .stem.ours, circle.ours, rect.ours { stroke: #0969da; fill: #0969da }
  .stem.other, circle.other, rect.other { stroke: #8c959f; fill: #8c959f }
  @media (prefers-color-scheme: dark) {
    text { fill: #9198a1 }
    .title { fill: #f0f6fc }
    .name.ours { fill: #58a6ff }
    .grid { stroke: #30363d }
    .limit { stroke: #9198a1 }
    .stem.ours, circle.ours, rect.ours { stroke: #4493f8; fill: #4493f8 }
    .stem.other, circle.other, rect.other { stroke: #656c76; fill: #656c76 }
  }`

/** How large a picture is, in pixels. */
export interface SvgSize {
  readonly width: number
  readonly height: number
}

/** An SVG picture that can be read on a light page and on a dark one. `title` is what is read aloud in its place. */
export function svgDocument(title: string, { width, height }: SvgSize, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${title}</title>
<style>${style}
</style>
${parts.join('\n')}
</svg>
`
}

/** The style sheet of an exported page: a readable column on screen, a plain sheet on paper. */
export const htmlPageStyle = `
:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 1rem/1.625 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: break-word; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.4; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; line-height: 1.5; margin: 1.5rem 0 0.25rem; }
p, ul, ol { margin: 0 0 0.75rem; }
ul, ol { padding: 0; padding-inline-start: 1.5rem; }
li ul, li ol { margin: 0; }
img { max-width: 100%; }
pre { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: start; }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; }
@media print {
  @page { margin: 2cm; }
  :root { color-scheme: light; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, p:has(+ ul), p:has(+ ol) { break-after: avoid; }
  h1, h2, h3, li, p, tr, pre, blockquote { break-inside: avoid; }
  pre { white-space: pre-wrap; }
}
`;

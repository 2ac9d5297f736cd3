/**
 * Returns what in a part of a page could act or lead astray: elements, attributes and addresses. It stands by
 * itself, so that it can also be sent into a browser.
 */
export function unsafeParts(root: ParentNode): string[] {
  const elements =
    'script, style, link, meta, base, iframe, frame, object, embed, form, input, button, svg, math, template, video, audio';
  const ownPage = 'https://own.example/';
  const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);
  const addresses = new Set([
    'href',
    'src',
    'action',
    'formaction',
    'xlink:href',
    'data',
    'poster',
    'srcset',
    'ping',
  ]);
  const isUnsafe = (name: string, value: string) => {
    // React writes the alignment of a table's cell as a style.
    if (name === 'style' && /^text-align: (?:left|center|right);$/.test(value)) return false;
    if (/^on|^style$|^srcdoc$/i.test(name)) return true;
    if (!addresses.has(name)) return false;
    // What is no address at all leads nowhere.
    if (!URL.canParse(value, ownPage)) return false;
    return !safeProtocols.has(new URL(value, ownPage).protocol);
  };
  return [
    ...Array.from(root.querySelectorAll(elements), ({ localName }) => `<${localName}>`),
    ...Array.from(root.querySelectorAll('*')).flatMap((element) =>
      Array.from(element.attributes)
        .filter(({ name, value }) => isUnsafe(name, value))
        .map(({ name, value }) => `${name}="${value}"`),
    ),
  ];
}

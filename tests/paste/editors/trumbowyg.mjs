import $ from 'jquery';

export async function start(place) {
  window.jQuery = $;
  window.$ = $;
  await import('trumbowyg');
  $(place).trumbowyg({ svgPath: false });
  return { html: () => $(place).trumbowyg('html') };
}

import $ from 'jquery';

export async function start(place) {
  window.jQuery = $;
  window.$ = $;
  await import('summernote/dist/summernote-lite.js');
  $(place).summernote({ airMode: false });
  return { html: () => $(place).summernote('code'), focus: () => $(place).summernote('focus') };
}

/** Starts the editor that the address names; the test then pastes into it and reads it. */
const editors = import.meta.glob('./editors/*.mjs');
const name = new URLSearchParams(window.location.search).get('editor');
const { start } = await editors[`./editors/${name}.mjs`]();
window.editor = await start(document.querySelector('#editor'));
document.body.dataset.ready = 'true';

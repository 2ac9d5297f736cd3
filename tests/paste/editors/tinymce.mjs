import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/themes/silver';

export async function start(place) {
  const [editor] = await tinymce.init({
    target: place,
    license_key: 'gpl',
    plugins: 'lists link',
    skin: false,
    content_css: false,
  });
  return { html: () => editor.getContent(), focus: () => editor.focus() };
}

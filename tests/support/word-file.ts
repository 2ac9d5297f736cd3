import JSZip from 'jszip';

const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const application = 'application/vnd.openxmlformats';

/** Returns a Word file with this body of WordprocessingML, as small as one can be. */
export function wordFile(body: readonly string[]): Promise<ArrayBuffer> {
  const archive = new JSZip();
  archive.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="${application}-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${application}-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  archive.file(
    '_rels/.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  archive.file(
    'word/document.xml',
    `<w:document xmlns:w="${main}"><w:body>${body.join('')}</w:body></w:document>`,
  );
  return archive.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}

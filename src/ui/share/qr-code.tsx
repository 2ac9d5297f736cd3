import { Download } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { fileName } from '../../formats/file-name';
import { Button } from '../controls/button';
import quiet from '../controls/quiet-text.module.css';
import { saveFile } from '../save-file';
import { qrPath, type QrPath } from './qr-path';
import styles from './share-dialog.module.css';

/** How wide a downloaded picture is at least, in pixels: enough for a code of a few centimetres on paper. */
const pictureSize = 1200;

/** How wide a code is shown, in pixels; each module takes a whole number of them, and so many at least. */
const usualWidth = 416;
const smallest = 3;

/** From how many modules on the user is told that a code is fine: version 20, and its quiet zone. */
const finelyGrained = 105;

interface QrCodeProps {
  readonly text: string;
  /** What the files are named after. */
  readonly title: string;
  readonly onSaved: (what: string) => void;
}

/** The QR code of a link, and its downloads. */
export function QrCode({ text, title, onSaved }: QrCodeProps) {
  const code = useMemo(() => qrPath(text), [text]);
  const picture = useRef<SVGSVGElement>(null);
  const saveSvg = () => {
    if (picture.current === null) return;
    const written = new XMLSerializer().serializeToString(picture.current);
    saveFile(fileName(title, 'svg'), 'image/svg+xml', written);
    onSaved('QR code saved as SVG');
  };
  const savePng = () =>
    void pngBytes(code).then(
      (bytes) => {
        saveFile(fileName(title, 'png'), 'image/png', bytes);
        onSaved('QR code saved as PNG');
      },
      () => onSaved('The QR code could not be written as PNG. SVG may do.'),
    );
  return (
    <div className={styles.code}>
      <svg
        ref={picture}
        className={styles.picture}
        width={code.size * Math.max(smallest, Math.floor(usualWidth / code.size))}
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label="QR code of the link"
        shapeRendering="crispEdges"
      >
        {/* Cameras want dark on light, whatever the page is. */}
        <path fill="white" d={`M0 0h${code.size}v${code.size}h-${code.size}z`} />
        <path fill="black" d={code.path} />
      </svg>
      {code.size > finelyGrained && (
        <p className={quiet.control}>
          It holds much, so its squares are small: show it on a large screen, or print it large.
        </p>
      )}
      <p className={styles.actions}>
        <Button aria-label="Save the QR code as SVG" onClick={saveSvg}>
          <Download size={16} aria-hidden />
          SVG
        </Button>
        <Button aria-label="Save the QR code as PNG" onClick={savePng}>
          <Download size={16} aria-hidden />
          PNG
        </Button>
      </p>
    </div>
  );
}

function pngBytes({ size, path }: QrPath): Promise<ArrayBuffer> {
  const scale = Math.ceil(pictureSize / size);
  const canvas = document.createElement('canvas');
  canvas.width = size * scale;
  canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.reject(new Error('This browser draws no pictures'));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  // It fills no array.
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob.arrayBuffer())),
      'image/png',
    );
  });
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
const compress = promisify(brotliCompress);

/** The types that we write; what is text is compressed. */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const isPacked = (extension) => extension === '.png' || extension === '.woff2';

/** Serves the built page as a good host does, compressed and with lasting caches; returns its address and a way to end. */
export async function serveBuild(port = 0) {
  /** A file is read and compressed once. */
  const files = new Map();
  const load = async (path) => {
    const plain = await readFile(join(folder, path));
    return { plain, brotli: isPacked(extname(path)) ? undefined : await compress(plain) };
  };
  const answer = async (request, response) => {
    let path = '';
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      // A path from the root on has no dots that lead out of it once it is normal.
      path = normalize(decodeURIComponent(pathname)).slice(1) || 'index.html';
      if (!files.has(path)) files.set(path, load(path));
      const { plain, brotli } = await files.get(path);
      const usesBrotli = brotli !== undefined && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        Vary: 'Accept-Encoding',
        ...(usesBrotli ? { 'Content-Encoding': 'br' } : {}),
      });
      response.end(request.method === 'HEAD' ? undefined : usesBrotli ? brotli : plain);
    } catch {
      files.delete(path);
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  // To compress as well as a host does takes a second, in which nobody should wait for the first screen.
  const fromPage = [
    ...(await readFile(join(folder, 'index.html'), 'utf8')).matchAll(/"\.\/(assets\/[^"]+)"/g),
  ];
  for (const [, path] of fromPage) files.set(path, load(path));
  await Promise.all(files.values());
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
};

/** The strictest policy that the elements promise to keep. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
export const sites = [folder('./site'), folder('../dist')];
const sentAs = new Map();

/** A file as a site sends it; each is compressed once. */
function brotli(file) {
  if (!sentAs.has(file)) sentAs.set(file, brotliCompressSync(readFileSync(file)));
  return sentAs.get(file);
}

function fileOf(url, folders) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replace(/^([/\\])+/, '');
  if (path.split(/[/\\]/).includes('..')) return undefined;
  return folders.map((root) => join(root, path || 'index.html')).find((file) => existsSync(file) && statSync(file).isFile());
}

/**
 * Serves test/site and dist, or other folders, side by side on the loopback address alone. `policy` becomes the content security policy of
 * every page; an address that `blocked` matches is refused; `compressed` sends files as a site would.
 */
export function serve({ port = 0, policy, blocked, compressed = false, folders = sites } = {}) {
  const server = createServer((request, response) => {
    const file = fileOf(request.url, folders);
    if (!file || blocked?.test(request.url)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    if (policy && type.startsWith('text/html')) headers['content-security-policy'] = policy;
    if (compressed) {
      response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(brotli(file));
      return;
    }
    response.writeHead(200, headers);
    // What goes away while a page still asks for it is an answer that breaks off, not the end of the server.
    createReadStream(file).on('error', () => response.destroy()).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
      });
    });
  });
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 8080) });
  console.log(`Help page (Japanese): ${url}/index.html`);
  console.log(`Help page (English):  ${url}/en.html`);
}

import { installPackages } from './install-packages.mjs';
import { run } from './run.mjs';

installPackages();
if (run('npx', ['vite', 'build', '--logLevel', 'warn']).code !== 0) process.exit(1);

const { preview } = await import('vite');
const server = await preview({
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
});
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nRolewright is ready: ${address}\nPress Ctrl+C to stop.`);

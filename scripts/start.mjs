import { installPackages } from './install-packages.mjs';
import { run } from './run.mjs';
import { serveBuild } from './serve-build.mjs';

installPackages();
if (run('npx', ['vite', 'build', '--logLevel', 'warn']).code !== 0) process.exit(1);

// Where something else has the port any other will do.
const { url } = await serveBuild(Number(process.env.PORT ?? 4173)).catch(() => serveBuild());
console.log(`\nRolewright is ready: ${url}\nPress Ctrl+C to stop.`);

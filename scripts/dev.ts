import { spawn } from 'node:child_process';
import { hasDisplay } from './browser.mjs';
import { listAddress, startPortal } from './portal';

// `npm run dev`: WXT's dev mode, which rebuilds and reloads on every change, in a browser on the demo portal.

const portal = await startPortal();
const env = { ...process.env };
if (hasDisplay()) {
  env.GOUJI_PORTAL = `127.0.0.1:${portal.port}`;
  console.log(`Demo portal: ${listAddress} (answered by this machine, port ${portal.port})`);
} else {
  console.log(
    'This machine has no display, so no browser is opened: the extension is only rebuilt on changes.',
  );
  console.log(
    'To see it without a display, run npm start: it takes pictures and prints what the extension shows.',
  );
}
// A shell is what finds wxt in node_modules/.bin on every system; npm has put that on the path.
const wxt = spawn('wxt', { shell: true, stdio: 'inherit', env });
wxt.on('exit', async (code) => {
  await portal.close();
  process.exit(code ?? 0);
});

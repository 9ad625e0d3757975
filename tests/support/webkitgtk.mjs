// Starts Xvfb (display number chosen by Xvfb itself) and WebKitWebDriver as children; stops them on exit.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';
/** A port that nobody listens on now. */
export const freePort = () =>
  new Promise((ok, no) => {
    const s = createServer()
      .once('error', no)
      .listen(0, '127.0.0.1', () => {
        const { port } = s.address();
        s.close(() => ok(port));
      });
  });
export async function webkitGtkLauncher() {
  const kids = [];
  const stop = () =>
    kids.forEach((k) => {
      try {
        k.kill();
      } catch {}
    });
  process.once('exit', stop);
  // Without a graphics card every frame of a compositor is drawn by the processor, half of what a test with many frames takes.
  const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  if (!process.env.DISPLAY) {
    const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    kids.push(x);
    x.unref();
    env.DISPLAY =
      ':' +
      (await new Promise((ok, no) => {
        // read to the newline: closing the pipe earlier kills Xvfb (SIGPIPE)
        let s = '';
        x.once('error', no);
        x.stdio[3].on('data', (d) => {
          s += d;
          if (s.includes('\n')) ok(s.trim());
        });
      }));
    x.stdio[3].unref?.();
  }
  const port = await freePort();
  const d = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: process.env.WK_LOG ? 'inherit' : 'ignore' });
  kids.push(d);
  d.unref();
  for (let i = 0; ; i++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      break;
    } catch (e) {
      if (i > 100) throw e;
      await new Promise((r) => setTimeout(r, 50));
    }
  }
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: process.env.WK_LOG ? 'debug' : 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {
        binary: process.env.KIT_WEBKIT ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        // Pages that are done are not kept for the way back: nobody goes there, and each holds the kit and its tests.
        args: ['--automation', '--enable-page-cache=false'],
      },
    },
  });
}

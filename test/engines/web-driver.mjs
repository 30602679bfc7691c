import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A port that nobody listens on. */
const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** Starts a screen without a monitor, and says its name; -displayfd writes a free number. */
async function startScreen(children) {
  const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
  });
}

/** One session of WebDriver: what it can do is what these tests need. */
export class WebDriver {
  #children = [];
  #address = '';

  async start(program, capabilities) {
    const env = { ...process.env, NO_AT_BRIDGE: '1', GTK_A11Y: 'none' };
    env.DISPLAY ??= await startScreen(this.#children);
    const port = await freePort();
    this.#children.push(spawn(program, [`--port=${port}`], { env, stdio: 'ignore' }));
    process.once('exit', this.#kill);
    const driver = `http://127.0.0.1:${port}`;
    await this.#isUp(driver);
    const { sessionId } = await this.#send('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
    this.#address = `${driver}/session/${sessionId}`;
  }

  async stop() {
    if (this.#address) await this.#send('DELETE', this.#address).catch(() => undefined);
    this.#kill();
  }

  post(command, body = {}) {
    return this.#send('POST', `${this.#address}/${command}`, body);
  }

  run(script, ...args) {
    return this.post('execute/sync', { script, args });
  }

  #kill = () => {
    process.off('exit', this.#kill);
    for (const child of this.#children.splice(0)) child.kill();
  };

  /** A program tells nobody when it listens. */
  async #isUp(driver, tries = 200) {
    for (let left = tries; left > 0; left--) {
      const isUp = await fetch(`${driver}/status`).then(({ ok }) => ok, () => false);
      if (isUp) return;
      await pause(50);
    }
    throw new Error(`${driver} does not answer.`);
  }

  async #send(method, address, body) {
    const sent = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(address, { method, ...sent });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error} at ${address.replace(/.*\/session\/[^/]+/, '')}: ${value.message}`);
    return value;
  }
}

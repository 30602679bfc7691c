import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The time, by the second while a wait is on the screen, else as of the last drawing. */
export class ClockController implements ReactiveController {
  now = Date.now();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly until: () => number | undefined,
    /** A wait that was seen to run is over. */
    private readonly over: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    // A phone stops the timer while its screen is locked.
    document.addEventListener('visibilitychange', this.#tick);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#tick);
    this.#stop();
  }

  hostUpdate() {
    this.now = Date.now();
  }

  hostUpdated() {
    if ((this.until() ?? 0) > this.now) this.#timer ??= setInterval(this.#tick, 1000);
    else if (this.#timer) {
      this.#stop();
      if (this.until() !== undefined) this.over();
    }
  }

  #tick = () => this.host.requestUpdate();

  #stop() {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

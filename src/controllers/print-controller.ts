import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: the whole path is drawn only then. */
export class PrintController implements ReactiveController {
  printing = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected() {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  #onPrint = ({ type }: Event) => {
    this.printing = type === 'beforeprint';
    this.host.requestUpdate();
  };
}

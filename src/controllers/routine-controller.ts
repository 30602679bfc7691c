import type { Id, IsoDate } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readDone, type Done } from '../engine/routine.js';
import { savedRecord } from './saved-case.js';
import { readStored, writeStored } from './storage.js';
import { dayAt } from './today.js';

/** One routine for all lists of a site: what is ticked in one is ticked in the others. */
const key = 'naosu-routine';
const controllers = new Set<RoutineController>();

/** What was done when, kept in storage unless the host wants it in memory alone. */
export class RoutineController implements ReactiveController {
  done: Done = {};
  /** What it was before this visit, for whoever ticks by mistake. */
  #before: Done = {};

  constructor(private readonly host: ReactiveControllerHost, private readonly kept: () => boolean) {
    host.addController(this);
  }

  hostConnected() {
    controllers.add(this);
    window.addEventListener('storage', this.#onStorage);
    this.#read();
  }

  hostDisconnected() {
    controllers.delete(this);
    window.removeEventListener('storage', this.#onStorage);
  }

  /** A task was done on a day, or was not done after all: then the day before counts again. */
  set(task: Id, day: IsoDate | undefined) {
    const former = this.done[task];
    if (day !== undefined && former !== undefined) this.#before = { ...this.#before, [task]: former };
    const next = day ?? (this.#before[task] === former ? undefined : this.#before[task]);
    const others = Object.fromEntries(Object.entries(this.done).filter(([id]) => id !== task));
    this.done = next === undefined ? others : { ...others, [task]: next };
    if (this.kept()) {
      writeStored(key, Object.keys(this.done).length === 0 ? null : JSON.stringify({ done: this.done }));
      for (const other of controllers) if (other !== this && other.kept()) other.#read();
    }
    this.host.requestUpdate();
  }

  #read() {
    if (!this.kept() || readStored(key) === null) return;
    this.done = readDone(savedRecord(key)?.['done'], dayAt(Date.now()));
    this.host.requestUpdate();
  }

  #onStorage = ({ key: changed }: StorageEvent) => {
    if (changed === key) this.#read();
  };
}

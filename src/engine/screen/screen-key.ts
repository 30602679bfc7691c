import type { Screen } from './screen.js';

/** What makes one screen another: going back counts by it, focus moves when it changes. */
export function screenKey(screen: Screen): string {
  switch (screen.kind) {
    case 'check': return `check ${screen.checks.join()}`;
    // Ticking leaves the reader where they are, and so do the steps of another device in the same place.
    case 'steps': return `steps ${screen.fix} ${screen.steps.indexOf(screen.list[0]!)}`;
    case 'symptoms': case 'wait': case 'handoff': return screen.kind;
    default: return `${screen.kind} ${screen.fix}`;
  }
}

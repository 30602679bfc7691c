import type { Screen } from './screen.js';

/** What makes one screen another: going back counts by it, focus moves when it changes. */
export function screenKey(screen: Screen): string {
  switch (screen.kind) {
    case 'check': return `check ${screen.check}`;
    // Ticking leaves the reader where they are.
    case 'step': return screen.checklist ? `checklist ${screen.fix}` : `step ${screen.fix} ${screen.step}`;
    case 'symptoms': case 'wait': case 'handoff': return screen.kind;
    default: return `${screen.kind} ${screen.fix}`;
  }
}

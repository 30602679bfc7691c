import type { Screen } from './screen.js';

/** What makes one screen another: going back counts by it, focus moves when it changes. */
export function screenKey(screen: Screen): string {
  switch (screen.kind) {
    case 'check': return `check ${screen.check}`;
    case 'step': return `step ${screen.fix} ${screen.step}`;
    case 'symptoms': case 'wait': case 'handoff': return screen.kind;
    default: return `${screen.kind} ${screen.fix}`;
  }
}

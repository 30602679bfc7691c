const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * When to look at the service again: two hours later, then at 9:00 of the next morning, both a rule of thumb and in milliseconds since the
 * epoch.
 * `utcOffsetMinutes` counts east of Greenwich: 540 in Japan.
 */
export function returnTimes(since: number, utcOffsetMinutes: number): { readonly soon: number; readonly nextMorning: number } {
  const soon = since + 2 * hour;
  const offset = utcOffsetMinutes * minute;
  // A morning that follows within two hours would say the same twice.
  const earliest = soon + 2 * hour + offset;
  const morning = Math.floor(earliest / day) * day + 9 * hour;
  return { soon, nextMorning: (morning < earliest ? morning + day : morning) - offset };
}

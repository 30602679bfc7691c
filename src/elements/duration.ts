import { msg, str } from '@lit/localize';
import type { BackupTime } from '../engine/plan/backup-time.js';

/** "1時間30分", "about 2 days": minutes as a person says them. */
export function durationText(minutes: number): string {
  if (minutes < 60) return msg(str`${minutes}分`, { id: 'duration.minutes' });
  if (minutes >= 2880) return msg(str`${Math.round(minutes / 1440)}日`, { id: 'duration.days' });
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? msg(str`${hours}時間`, { id: 'duration.hours' })
    : msg(str`${hours}時間${minutes % 60}分`, { id: 'duration.hours-minutes' });
}

/** "10分〜30分", with "か、それ以上" where it may take longer. */
export function rangeText({ fromMinutes, toMinutes, orLonger }: BackupTime): string {
  const [from, to] = [durationText(fromMinutes), durationText(toMinutes)];
  return orLonger ? msg(str`目安：${from}〜${to}か、それ以上`, { id: 'duration.or-longer' }) : msg(str`目安：${from}〜${to}`, { id: 'duration.range' });
}

/** What a range rests on. */
export const basisText = ({ by }: BackupTime): string => (by === 'speed'
  ? msg('サイズと回線の速さから見積もりました。', { id: 'checker.by-speed' })
  : msg('サイズだけで見た目安です。回線の速さで大きく変わります。', { id: 'checker.by-size' }));

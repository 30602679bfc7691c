import { msg, str } from '@lit/localize';
import { dayText, isDue, type Guide, type IsoDate } from '@naosu/content';

/** When something was last checked; past its date it says so. */
export function checkedOnText(checkedOn: IsoDate, today: IsoDate, locale: string): string {
  const day = dayText(checkedOn, locale);
  return isDue('rest', checkedOn, today)
    ? msg(str`要確認: 内容を確かめたのは ${day} です。`, { id: 'fix-stepper.due' })
    : msg(str`内容の確認日: ${day}`, { id: 'fix-stepper.checked' });
}

/** When the guide was last checked. */
export const checkedText = ({ topic: { checkedOn }, locale }: Guide, today: IsoDate): string => checkedOnText(checkedOn, today, locale);

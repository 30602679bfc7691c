import { msg, str } from '@lit/localize';
import { isDue, type Guide, type IsoDate } from '@naosu/content';

/** When something was last checked; past its date it says so. */
export function checkedOnText(checkedOn: IsoDate, today: IsoDate): string {
  return isDue('rest', checkedOn, today)
    ? msg(str`要確認: 内容を確かめたのは ${checkedOn} です。`, { id: 'fix-stepper.due' })
    : msg(str`内容の確認日: ${checkedOn}`, { id: 'fix-stepper.checked' });
}

/** When the guide was last checked. */
export const checkedText = ({ topic: { checkedOn } }: Guide, today: IsoDate): string => checkedOnText(checkedOn, today);

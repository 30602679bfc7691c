import 'naosu/define/help';
import { Help, type AnswerEvent } from 'naosu';

const help = document.querySelector('naosu-help')!;
help.topic = 'bakup'; // wrong: Did you mean '"backup"'
help.headingLevle = 3; // wrong: Did you mean 'headingLevel'
help.headingLevel = 7; // wrong: Type '7' is not assignable
help.symptom = 'cannot-backup'; // wrong: Did you mean '"cannot-back-up"'
help.prices = { region: 'jp' }; // wrong: missing the following properties from type 'PriceList'
help.addEventListener('naosu-anser', ({ check }) => console.log(check)); // wrong: 'check' does not exist on type 'Event'
help.addEventListener('naosu-answer', (event) => console.log(event.chek)); // wrong: 'chek' does not exist on type 'AnswerEvent'
help.addEventListener('naosu-answer', ({ check }: AnswerEvent) => check === 'no-such-check'); // wrong: have no overlap
document.querySelector('naosu-help-me')!.topic; // wrong: 'topic' does not exist on type 'Element'
export const element: Help = document.createElement('naosu-checker'); // wrong: 'Checker' is missing the following properties from type 'Help'

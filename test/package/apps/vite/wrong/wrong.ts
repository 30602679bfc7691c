import 'naosu/define/help';
import { Help, type AnswerEvent } from 'naosu';

const help = document.querySelector('naosu-help')!;
help.topic = 'bakup'; // wrong: value
help.headingLevle = 3; // wrong: name
help.headingLevel = 7; // wrong: number out of range
help.symptom = 'cannot-backup'; // wrong: id of a symptom
help.prices = { region: 'jp' }; // wrong: object
help.addEventListener('naosu-anser', ({ check }) => console.log(check)); // wrong: name of an event
help.addEventListener('naosu-answer', (event) => console.log(event.chek)); // wrong: field of an event
help.addEventListener('naosu-answer', ({ check }: AnswerEvent) => check === 'no-such-check'); // wrong: id of a check
document.querySelector('naosu-help-me')!.topic; // wrong: name of a tag
export const element: Help = document.createElement('naosu-checker'); // wrong: another element

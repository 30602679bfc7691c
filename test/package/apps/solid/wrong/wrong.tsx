import 'naosu/define/help';
import type {} from 'naosu/solid';

export const wrong = [
  <naosu-help topic="bakup" />, // wrong: Did you mean '"backup"'
  <naosu-help topick="backup" />, // wrong: Did you mean 'topic'
  <naosu-help heading-level={7} />, // wrong: Type '7' is not assignable
  <naosu-help symptom="cannot-backup" />, // wrong: Did you mean '"cannot-back-up"'
  <naosu-help prop:prices={{ region: 'jp' }} />, // wrong: missing the following properties from type 'PriceList'
  <naosu-help on:naosu-anser={(event) => console.log(event)} />, // wrong: Parameter 'event' implicitly has an 'any' type
  <naosu-help on:naosu-answer={(event) => console.log(event.chek)} />, // wrong: 'chek' does not exist on type 'AnswerEvent'
  <naosu-hlep topic="backup" />, // wrong: 'naosu-hlep' does not exist
];

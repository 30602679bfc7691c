import { Help } from 'naosu/react';
import { prices } from '../src/prices';

export const wrong = [
  <Help topic="bakup" />, // wrong: Did you mean '"backup"'
  <Help topick="backup" />, // wrong: Did you mean 'topic'
  <Help headingLevel={7} />, // wrong: Type '7' is not assignable
  <Help symptom="cannot-backup" />, // wrong: Did you mean '"cannot-back-up"'
  <Help prices={{ region: 'jp' }} />, // wrong: missing the following properties from type 'PriceList'
  <Help onNaosuAnser={() => undefined} />, // wrong: Did you mean 'onNaosuAnswer'
  <Help onNaosuAnswer={(event) => console.log(event.chek)} />, // wrong: 'chek' does not exist on type 'AnswerEvent'
  <naosu-help prices={prices} />, // wrong: Type 'PriceList' is not assignable to type 'undefined'
];

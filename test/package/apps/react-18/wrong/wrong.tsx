import { Help } from 'naosu/react';
import { prices } from '../src/prices';

export const wrong = [
  <Help topic="bakup" />, // wrong: value
  <Help topick="backup" />, // wrong: name
  <Help headingLevel={7} />, // wrong: number out of range
  <Help symptom="cannot-backup" />, // wrong: id of a symptom
  <Help prices={{ region: 'jp' }} />, // wrong: object
  <Help onNaosuAnser={() => undefined} />, // wrong: name of an event
  <Help onNaosuAnswer={(event) => console.log(event.chek)} />, // wrong: field of an event
  <naosu-help prices={prices} />, // wrong: object on a plain tag, which React 18 would write as text
];

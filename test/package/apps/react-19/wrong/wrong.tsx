import 'naosu/define/help';
import type {} from 'naosu/react';

export const wrong = [
  <naosu-help topic="bakup" />, // wrong: value
  <naosu-help topick="backup" />, // wrong: name
  <naosu-help heading-level={7} />, // wrong: number out of range
  <naosu-help symptom="cannot-backup" />, // wrong: id of a symptom
  <naosu-help prices={{ region: 'jp' }} />, // wrong: object
  <naosu-help onnaosu-anser={(event) => console.log(event)} />, // wrong: name of an event
  <naosu-help onnaosu-answer={(event) => console.log(event.chek)} />, // wrong: field of an event
  <naosu-hlep topic="backup" />, // wrong: name of a tag
];

import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'naosu/define/help';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <naosu-help topic="bakup"></naosu-help> <!-- missed: value -->
    <naosu-help topick="backup"></naosu-help> <!-- missed: name -->
    <naosu-help [prices]="{ region: 'jp' }"></naosu-help> <!-- missed: object -->
    <naosu-help (naosu-anser)="log($event.check)"></naosu-help> <!-- wrong: 'check' does not exist on type 'Event' -->
    <naosu-help (naosu-answer)="log($event.chek)"></naosu-help> <!-- wrong: 'chek' does not exist on type 'AnswerEvent' -->
  `,
})
export class Wrong {
  readonly log = console.log;
}

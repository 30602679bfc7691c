import type { Locale, TopicId } from '@naosu/content';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { questionPartLoaders, questionTextLoaders } from '../../content/guide-loaders.js';
import { listLoaders } from '../../content/loaders.js';
import { ContentController } from '../../src/controllers/content-controller.js';
import { shownLocale } from '../../src/controllers/language.js';
import { stringLoaders } from '../../src/locales/strings.js';
import { smallGuide } from './small-guide.js';
import { waitUntil } from './wait-until.js';

/** Loads that wait for the test, under `<locale> <topic> <part>`. */
const waiting = new Map<string, ((lost?: Error) => void)[]>();
const lost = new Error('The connection is gone.');

const later = <T>(name: string, value: T) => () => new Promise<T>((resolve, reject) => {
  waiting.set(name, [...(waiting.get(name) ?? []), (error) => (error ? reject(error) : resolve(value))]);
});

/** Whole guides. */
const whole = (topic: TopicId,
  locale: Locale) => later(`${locale} ${topic} whole`, { ...smallGuide, locale, topic: { ...smallGuide.topic, id: topic } })();

/** Until what has come is drawn: a frame comes after all that follows from it, and after the strings of a language that are asked for. */
async function drawn() {
  await stringLoaders['en']!();
  await new Promise(requestAnimationFrame);
}

async function end(names: readonly string[], error?: Error) {
  for (const name of names) {
    await waitUntil(() => waiting.has(name), name); // The code that reads questions is loaded with the first.
    for (const settle of waiting.get(name)!) settle(error);
    waiting.delete(name);
  }
  await drawn();
}

const come = (...names: string[]) => end(names);
const fail = (...names: string[]) => end(names, lost);

class Reader extends LitElement {
  static override properties = { topic: {}, listed: {} };
  topic: TopicId = 'mail';
  listed: readonly TopicId[] | undefined;
  codes = 0;
  readonly content = new ContentController(this,
    () => ({ topic: this.topic, ...(this.listed ? { lists: this.listed } : {}), whole, code: () => Promise.resolve(this.codes++) }));

  protected override render() {
    const { guide, lists, complete, error } = this.content;
    return `${guide ? `${guide.locale} ${guide.topic.id} ${guide.text.retry ? 'whole' : 'questions'}`
      : 'nothing'} of ${lists?.map(({ title }) => title).join() ?? 'no list'}${complete ? ', complete' : ''}${error ? ', failed' : ''}`;
  }

  get shows(): string {
    return this.renderRoot.textContent!;
  }
}
customElements.define('content-reader', Reader);

describe('the content of an element', () => {
  const tables = [questionPartLoaders, listLoaders.ja, listLoaders.en, questionTextLoaders.ja, questionTextLoaders.en];
  const own = tables.map((table) => ({ ...table }));
  const failures: unknown[] = [];
  const onError = (event: Event) => failures.push((event as Event & { error: unknown }).error);
  const onUnhandled = ({ reason }: PromiseRejectionEvent) => failures.push(`unhandled: ${String(reason)}`);

  before(() => stringLoaders['en']!());
  beforeEach(() => {
    failures.length = 0;
    waiting.clear();
    const { text, labels, links, topic } = smallGuide;
    for (const id of ['mail', 'backup'] as const) {
      Object.assign(questionPartLoaders, { [id]: () => Promise.resolve({ parts: { labels, links, topic: { ...topic, id } } }) });
      for (const locale of ['ja', 'en'] as const) {
        Object.assign(listLoaders[locale],
          { [id]: () => Promise.resolve({ list: { locale, topic: id, title: `${locale} ${id}`, entries: [] } }) });
        Object.assign(questionTextLoaders[locale],
          { [id]: later(`${locale} ${id} questions`, { text: { ...text, fixes: {}, retry: '' } }) });
      }
    }
    document.addEventListener('naosu-error', onError);
    window.addEventListener('unhandledrejection', onUnhandled);
  });
  afterEach(() => {
    document.removeEventListener('naosu-error', onError);
    window.removeEventListener('unhandledrejection', onUnhandled);
  });
  after(() => tables.forEach((table, place) => Object.assign(table, own[place])));

  async function reader(lang: Locale = 'ja'): Promise<Reader> {
    const host = await fixture<HTMLElement>(html`<div lang=${lang}><content-reader></content-reader></div>`);
    return host.querySelector<Reader>('content-reader')!;
  }

  async function ask(element: Reader, topic: TopicId) {
    element.topic = topic;
    await drawn();
  }

  async function speak(element: Reader, lang: Locale) {
    element.parentElement!.lang = lang;
    await drawn();
  }

  it('is the questions first, then all of it', async () => {
    const element = await reader();
    let settled = false;
    void element.content.settled.then(() => (settled = true));
    await come('ja mail questions');
    expect([element.shows, settled]).to.deep.equal(['ja mail questions of ja mail', false]);
    await come('ja mail whole');
    expect([element.shows, settled, element.codes]).to.deep.equal(['ja mail whole of ja mail, complete', true, 1]);
  });

  it('never goes back to the questions where all came first', async () => {
    const element = await reader();
    await come('ja mail whole');
    await come('ja mail questions');
    expect(element.shows).to.equal('ja mail whole of ja mail, complete');
  });

  it('stays whole in its language until all of it is there in the other', async () => {
    const element = await reader();
    await come('ja mail questions', 'ja mail whole');
    await speak(element, 'en');
    expect([...waiting.keys()]).to.deep.equal(['en mail whole']);
    expect(element.shows).to.equal('ja mail whole of ja mail, complete');
    await come('en mail whole');
    expect(element.shows).to.equal('en mail whole of en mail, complete');
  });

  it('is in the language asked for last, and so are all words around it, whichever comes last', async () => {
    const element = await reader();
    await come('ja mail questions', 'ja mail whole');
    await speak(element, 'en');
    await speak(element, 'ja');
    await come('ja mail whole');
    await come('en mail whole');
    expect([element.shows, shownLocale()]).to.deep.equal(['ja mail whole of ja mail, complete', 'ja']);
  });

  for (const [name, end] of [['comes', come], ['fails', fail]] as const) {
    it(`is that of the topic asked for last where the other ${name} later`, async () => {
      const element = await reader();
      await ask(element, 'backup');
      await come('ja backup questions', 'ja backup whole');
      await end('ja mail questions', 'ja mail whole');
      expect(element.shows).to.equal('ja backup whole of ja backup, complete');
      expect(failures).to.deep.equal([]);
    });
  }

  it('lists other guides than its own where it is asked to', async () => {
    const element = await reader();
    await come('ja mail questions', 'ja mail whole');
    element.listed = ['backup', 'mail'];
    await drawn();
    await come('ja mail whole');
    expect(element.shows).to.equal('ja mail whole of ja backup,ja mail, complete');
  });

  it('stays where that of another topic does not come, and asks again for it', async () => {
    const element = await reader();
    await come('ja mail questions', 'ja mail whole');
    await ask(element, 'backup');
    await fail('ja backup questions', 'ja backup whole');
    expect(element.shows).to.equal('ja mail whole of ja mail, complete, failed');
    expect(failures).to.deep.equal([lost]);
    element.content.retry();
    await drawn();
    expect(element.shows).not.to.include('failed');
    await come('ja backup questions', 'ja backup whole');
    expect(element.shows).to.equal('ja backup whole of ja backup, complete');
  });

  it('is whole again where the reader gives up the topic that did not come', async () => {
    const element = await reader();
    await come('ja mail questions', 'ja mail whole');
    await ask(element, 'backup');
    await fail('ja backup questions', 'ja backup whole');
    await ask(element, 'mail');
    await come('ja mail whole');
    expect(element.shows).to.equal('ja mail whole of ja mail, complete');
  });

  it('is its questions while its fixes do not come, which is said once', async () => {
    const element = await reader();
    await come('ja mail questions');
    await fail('ja mail whole');
    expect(element.shows).to.equal('ja mail questions of ja mail, failed');
    expect(failures).to.deep.equal([lost]);
    element.content.retry();
    await drawn();
    await come('ja mail whole');
    expect(element.shows).to.equal('ja mail whole of ja mail, complete');
  });

  it('fails once though it was asked for twice', async () => {
    const element = await reader();
    await ask(element, 'backup');
    await ask(element, 'mail');
    await fail('ja mail questions', 'ja mail whole');
    expect(failures).to.deep.equal([lost]);
  });
});

import { loadList, loadQuestions, type Guide, type SymptomList } from '@naosu/content';
import { LitElement, css, html, nothing } from 'lit';

/** The measure of what a drawing by Lit costs at least: the list of a guide, and the first question of a symptom, with next to no style. */
class BareLit extends LitElement {
  static override styles = css`button { display: block; width: 100%; padding: 16px; text-align: start; }`;
  static override properties = { list: { state: true }, guide: { state: true } };

  private list: SymptomList | undefined;
  private guide: Guide | undefined;

  override connectedCallback() {
    super.connectedCallback();
    void loadList('backup', 'ja').then((list) => (this.list = list));
  }

  protected override render() {
    if (this.guide) return html`<h2>${Object.values(this.guide.text.checks)[0]?.question}</h2>`;
    return html`<h2>${this.list?.title ?? nothing}</h2>
      <ul>${this.list?.entries.map(({ title }) => html`<li><button class="hit" @click=${this.#onChoose}>${title}</button></li>`)}</ul>`;
  }

  #onChoose = () => void loadQuestions('backup', 'ja').then((guide) => (this.guide = guide));
}

customElements.define('bare-lit', BareLit);

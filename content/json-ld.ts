import { plainText } from './plain-text.js';
import type { Guide, Locale, Reference } from './types.js';

/** Questions and answers in the words of schema.org. */
export interface FaqPageJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'FAQPage';
  readonly inLanguage: Locale;
  readonly dateModified: string;
  readonly mainEntity: readonly {
    readonly '@type': 'Question';
    readonly name: string;
    readonly acceptedAnswer: { readonly '@type': 'Answer'; readonly text: string };
  }[];
}

/**
 * The questions of a guide as JSON-LD, for the page that shows them. It says what the page is about; no search engine promises to show
 * anything for it. In a `<script>` write `<` as `\u003c`.
 */
export function toFaqPageJsonLd(guide: Guide, { structure, text }: Reference): FaqPageJsonLd {
  const known = Object.keys(structure.faq).flatMap((id) => text.faq[id] ?? []);
  return {
    '@context': 'https://schema.org', '@type': 'FAQPage', inLanguage: guide.locale, dateModified: guide.topic.checkedOn,
    mainEntity: known.map(({ question, answer }) => ({
      '@type': 'Question', name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer.map((paragraph) => plainText(paragraph, guide)).join('\n') },
    })),
  };
}

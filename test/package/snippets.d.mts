/** A fenced snippet of a document. */
export interface Snippet {
  readonly document: string;
  readonly heading: string;
  readonly language: string;
  readonly file?: string;
  readonly text: string;
}

export const snippets: readonly Snippet[];

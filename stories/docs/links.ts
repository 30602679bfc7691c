const titles: Readonly<Record<string, string>> = {
  'security': 'strict-policy', 'versioning': 'versions',
};

/** A document for Storybook: links to its neighbours lead to their pages, those to other files of the repository are words. */
export const inStorybook = (text: string): string => text
  .replace(/\]\(([a-z-]+)\.md(#[\w-]+)?\)/g, (_, name: string) => `](?path=/docs/documents-${titles[name] ?? name}--docs)`)
  .replace(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, '$1')
  .replace(/^```(\w+) \S+$/gm, '```$1');

/** What the deletions of both storage guides say alike, in English. */
export const deletion = {
  final: 'What you delete here can’t be recovered.',
  saved: 'What you saved elsewhere',
  rest: 'What you did not delete',
  free: 'Free',
  photos: {
    warning: 'With iCloud Photos on, deleted photos disappear from iCloud and your other devices too. iCloud Backup doesn’t hold them either.',
    look: 'Just check whether {label:sync-this-iphone} is on. Don’t change it.',
    lookWarning: 'Don’t tap {label:remove-photos}. After 30 days, your iCloud photos would be gone from every device.',
    delete: 'In the {label:photos} app, delete only what you don’t need.',
    check: 'In the {label:photos} app, open {label:recently-deleted} and check that it holds nothing you need.',
    empty: 'Delete what you don’t need in {label:recently-deleted} too.',
    lost: 'The photos and videos you delete',
    everywhere: 'With iCloud Photos on, the same ones in iCloud and on your other devices',
    gains: 'The size of the photos and videos you delete.',
    loses: 'They disappear from other devices with iCloud Photos on.',
  },
} as const;

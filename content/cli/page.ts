import type { PageStrings } from '../page/strings.js';
import type { Guide } from '../types.js';

/** A guide with the words around it on a static page. */
export interface Page extends Guide {
  readonly say: PageStrings;
}

import type { PageStrings } from '../page/strings.js';
import type { Guide } from '../types.js';

/** A guide with the words around it on a static page. */
export interface Page extends Guide {
  readonly say: PageStrings;
  /** A part of it is printed alone: what it names elsewhere in the guide is no link. */
  readonly alone?: true;
}

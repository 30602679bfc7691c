import type { questionPartLoaders } from './guide-loaders.js';
import type { IdsOf } from './topics/with-ids.js';
import type { TopicId } from './types.js';

type Shipped = IdsOf<Awaited<ReturnType<(typeof questionPartLoaders)[TopicId]>>['parts']['topic']>;

/** A symptom of the guides as they are shipped; content of a page's own may have others. */
export type ShippedSymptomId = Shipped['symptoms'];
/** A fix of the guides as they are shipped. */
export type ShippedFixId = Shipped['fixes'];
/** A check of the guides as they are shipped. */
export type ShippedCheckId = Shipped['checks'];

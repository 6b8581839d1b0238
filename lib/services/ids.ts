import { uuidv7 } from 'uuidv7';

/** A new id: UUID version 7 (RFC 9562), so ids sort by the time they were made and need no escaping in a URL. */
export const newId = (): string => uuidv7();

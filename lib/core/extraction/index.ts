export { describe } from './describe';
export { findFurniture } from './furniture';
export { splitSentences } from './sentences';

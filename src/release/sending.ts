/** What a delivery sends: content, what is attached to it, and tags. A run of unchanged content sends nothing, and does not load this. */

export { attachTo } from './attach.ts';
export { confirmVersions, moveTags } from './move-tags.ts';
export { pushContent } from './push-content.ts';

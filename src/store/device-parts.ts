import type { OpenDraftParts } from './open-draft';
import type { OwnTemplates } from './own-templates';

/** What drafts and templates on this device are handled with. */
export interface DeviceParts extends OpenDraftParts {
  readonly loadOwnTemplates: () => Promise<OwnTemplates>;
}

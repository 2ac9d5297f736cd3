import type { Destination } from './destination';
import { email } from './places/email';
import { googleForJobs } from './places/google-for-jobs';
import { greenhouse } from './places/greenhouse';
import { indeed } from './places/indeed';
import { lever } from './places/lever';
import { linkedin } from './places/linkedin';
import { otherEditor } from './places/other-editor';
import { plainBox } from './places/plain-box';
import { seek } from './places/seek';
import { slack } from './places/slack';
import { teams } from './places/teams';
import { workday } from './places/workday';

/** Every place that a posting can be copied for, in the order in which they are offered. */
export const destinations: readonly Destination[] = [
  linkedin,
  indeed,
  seek,
  googleForJobs,
  greenhouse,
  lever,
  workday,
  otherEditor,
  email,
  slack,
  teams,
  plainBox,
];

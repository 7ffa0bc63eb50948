import { closed } from "./closed.ts";
import { excludedTag } from "./excluded-tag.ts";
import type { IneligibilityRule } from "./ineligibility-rule.ts";
import { noPublicComment } from "./no-public-comment.ts";
import { noRequesterEmail } from "./no-requester-email.ts";
import { notCreated } from "./not-created.ts";
import { notSolved } from "./not-solved.ts";
import { optedOut } from "./opted-out.ts";
import { otherBrand } from "./other-brand.ts";
import { otherChannel } from "./other-channel.ts";
import { otherForm } from "./other-form.ts";
import { otherGroup } from "./other-group.ts";
import { tooOld } from "./too-old.ts";

/**
 * Every reason, the one an agent must hear first before the others: what nobody can change, then what somebody decided,
 * then what the ticket lacks. That it is not solved yet comes last, being the commonest and the least surprising.
 */
export const ineligibilityRules: readonly IneligibilityRule[] = [
  notCreated,
  closed,
  optedOut,
  noRequesterEmail,
  excludedTag,
  otherBrand,
  otherGroup,
  otherForm,
  otherChannel,
  noPublicComment,
  tooOld,
  notSolved,
];

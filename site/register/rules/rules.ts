import { axesSwapped } from './axes-swapped.ts';
import { camerasNotCounted } from './cameras-not-counted.ts';
import { contactMissing } from './contact-missing.ts';
import { coordinateOutside } from './coordinate-outside.ts';
import { dateInFuture, dateOrder } from './dates.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { forbiddenHome, forbiddenHomeAddress, servicesPlace } from './forbidden-home.ts';
import { forbiddenPersonalNumber } from './forbidden-personal-number.ts';
import { forbiddenProtectedObject } from './forbidden-protected-object.ts';
import { phoneUnclear } from './phone-unclear.ts';
import { precisionMissing } from './precision-missing.ts';
import { referenceUnknown } from './reference-unknown.ts';
import { recordingWithoutRetention, retentionReason, retentionWithoutRecording } from './retention.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { signNeverChecked } from './sign-never-checked.ts';
import { requestsExceeded } from './requests-exceeded.ts';
import { smallCount } from './small-count.ts';
import { statusContradicted } from './status-contradicted.ts';
import { statutoryItem } from './statutory-item.ts';
import { withheldWithoutReason } from './withheld-without-reason.ts';

/** Every rule of the register, the ones about what may not be said first. */
export const rules: readonly Rule[] = [
  forbiddenPersonalNumber,
  forbiddenHome,
  forbiddenHomeAddress,
  forbiddenProtectedObject,
  servicesPlace,
  duplicateId,
  duplicateName,
  referenceUnknown,
  axesSwapped,
  coordinateOutside,
  precisionMissing,
  dateInFuture,
  dateOrder,
  statusContradicted,
  withheldWithoutReason,
  retentionWithoutRecording,
  recordingWithoutRetention,
  retentionReason,
  reviewOverdue,
  signNeverChecked,
  statutoryItem,
  camerasNotCounted,
  requestsExceeded,
  smallCount,
  contactMissing,
  phoneUnclear,
];

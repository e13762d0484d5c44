/** The parts of a page whose changes a screen reader says by itself (WAI-ARIA 1.2, live regions), as a selector. */
export const spokenParts =
  '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';

/** What `gatherHosts` keeps in a page. */
export interface Hosts {
  readonly insynHosts: readonly HTMLElement[];
}

/**
 * Runs in the page: keeps one element of each make that something may happen to when it is pointed at or has focus,
 * those that can be pressed and those that a style names with `:hover` or `:focus`.
 * @returns How many there are.
 */
export function gatherHosts(most: number): number {
  /** What stands before each `:hover` and `:focus` of a selector, back to the comma or bracket before it. */
  const beforeStates = (selector: string): string[] =>
    [...selector.matchAll(/:(?:hover|focus)/gu)].map(({ index }) => {
      let depth = 0;
      let begin = index;
      while (begin > 0 && (depth > 0 || !',('.includes(selector[begin - 1]!))) {
        begin -= 1;
        if (selector[begin] === ')') depth += 1;
        if (selector[begin] === '(') depth -= 1;
      }
      return selector.slice(begin, index).trim();
    });
  const named = (rules: CSSRuleList, around: string): string[] =>
    [...rules].flatMap((rule) => {
      const selector =
        rule instanceof CSSStyleRule ? rule.selectorText.replaceAll('&', `:is(${around})`) : around;
      const own = rule instanceof CSSStyleRule ? beforeStates(selector) : [];
      return 'cssRules' in rule ? [...own, ...named(rule.cssRules as CSSRuleList, selector)] : own;
    });
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const hosts = new Set(sheets.flatMap(({ cssRules }) => named(cssRules, ':root')));
  // A state of anything at all names nothing, and not all that stands before a state is a whole selector.
  const whole = [...hosts].filter((each) => each !== '' && CSS.supports(`selector(${each})`));
  const pressed =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const makeOf = (element: Element | null, levels: number): string =>
    element === null || levels === 0
      ? ''
      : `${element.localName}.${element.className}.${element.getAttributeNames().join('.')} ${makeOf(element.parentElement, levels - 1)}`;
  const known = new Set<string>();
  const insynHosts = [...document.querySelectorAll<HTMLElement>([...whole, pressed].join(', '))]
    .filter((element) => {
      const make = makeOf(element, 3);
      const isNew = !known.has(make) && element instanceof HTMLElement && document.body.contains(element);
      if (isNew && element.checkVisibility({ visibilityProperty: true })) known.add(make);
      return isNew && known.has(make) && element !== document.body;
    })
    .slice(0, most);
  Object.assign(globalThis, { insynHosts } satisfies Hosts);
  return insynHosts.length;
}

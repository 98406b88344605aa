// Which form of a word goes with a number, in any language, is known to the browser (CLDR).
const rules = new Map();

export function category(language, number) {
  let rule = rules.get(language);
  if (!rule) { rules.set(language, rule = new Intl.PluralRules(language)); }
  return rule.select(number);
}

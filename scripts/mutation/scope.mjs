// @ts-check
/** What is mutated: everything that finds offers and fields. */
export const MUTATED = ["src/fields/**/*.ts", "src/offers/**/*.ts"];

/**
 * Words and patterns are data: rules, their examples and counter-examples, and phrase tables test them one
 * by one, and a changed word that no text holds says nothing. What runs as a module loads (tables, records
 * of rules) is left out for the same reason.
 */
export const EXCLUDED_MUTATIONS = ["StringLiteral", "Regex"];

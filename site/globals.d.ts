/** Written in by `scripts/build-site.ts`. */
declare const FORMS: readonly import("../src/review/data.js").FieldForm[];
declare const VERSION: string;

declare module "*.txt" {
  export const text: string;
}

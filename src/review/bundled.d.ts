/** The browser's part of the page, bundled when the library is built: `scripts/bundle-client.mjs`. */
declare module "bundled:review" {
  export const script: string;
}

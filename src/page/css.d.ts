/** Style sheets are bundled into the content script as text: see scripts/build/bundle.ts. */
declare module '*.css' {
  const text: string;
  export default text;
}

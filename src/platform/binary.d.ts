/** The build embeds `.bin` files as base64 text. */
declare module '*.bin' {
  const base64: string;
  export default base64;
}

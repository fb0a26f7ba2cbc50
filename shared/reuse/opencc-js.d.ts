/** OpenCC's table of traditional characters: pairs of a traditional and a simplified one, parted by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;

  export { pairs as default };
}

/**
 * Copies the text of a field. Where the Clipboard API is refused (Firefox without focus, policies),
 * the older command is tried on the field's own selection.
 * Gives `false` when both are refused; the text is then left selected for the keyboard.
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch (error) {
    console.info('Sang-froid: the Clipboard API refused, trying the copy command', error);
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}

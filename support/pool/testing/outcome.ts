/** The refusal's name, or `accepted`. */
export function outcome({ error }: { readonly error: string | undefined }): string {
  return error ?? 'accepted';
}

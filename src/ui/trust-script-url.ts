interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/**
 * Returns the address of one script of ours as the page's policy wants it, which lets no string become a script. To be
 * called once for each name; the names stand in the policy.
 */
export function trustScriptUrl(name: string, url: string): string {
  const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(name, {
    createScriptURL(given) {
      if (given !== url) throw new TypeError('Only this script of the page’s own runs');
      return given;
    },
  });
  return policy?.createScriptURL(url) ?? url;
}

/** Only what the page's own origin serves may load or run, and no string may become HTML or script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types rolewright-worker rolewright-service-worker',
].join('; ');

/**
 * Returns the build's plug-in that puts the policy into the page, before anything that it applies to. The
 * development server runs inline scripts of its own and goes without.
 *
 * @returns {import('vite').Plugin}
 */
export function contentSecurityPolicyPlugin() {
  return {
    name: 'rolewright-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

// @ts-check
/**
 * The headers under which the kit must work: nothing inline, nothing from elsewhere, and only the named Trusted Types
 * policies. The demo is served with them, and docs/embed.md recommends them.
 */

/** Who may make markup, and why: lit its templates, DOMPurify its sanitised output, the kit its own script URLs. */
const TRUSTED_TYPES_POLICIES = ['lit-html', 'dompurify', 'renovation-kit'];

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "media-src 'self' blob:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICIES.join(' ')}`,
].join('; ');

/** @type {Readonly<Record<string, string>>} */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

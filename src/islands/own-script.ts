/** What a browser with Trusted Types offers, as far as it is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const rules = { createScriptURL: sameOrigin };
const policy = trustedTypes?.createPolicy('hedgehog', rules) ?? rules;

/** The address of a worker's script, trusted by the browser. Throws for a script of another origin. */
export function ownScript(address: string): string {
  return policy.createScriptURL(address);
}

function sameOrigin(address: string): string {
  const { origin, href } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError(`${href} is no script of this site`);
  return href;
}

/** The documents of the package as JSON modules, which need import attributes: not under `--module node16`. */

import claims from 'mobile-identity-contracts/specs/aid1/account-id-claims.schema.json' with { type: 'json' }
import example from 'mobile-identity-contracts/specs/aid1/examples/errors/10-account-id-not-found.json' with {
  type: 'json',
}
import document from 'mobile-identity-contracts/specs/aid1/msp.openapi.json' with { type: 'json' }

console.log(JSON.stringify([document.openapi, claims.title, example.code]))
